import type { Token } from '../types.ts';
import { COLLECTIVES } from './collectives.ts';
import { INSTITUTION_WORDS } from './organisations.ts';
import {
  countriesAfter,
  countriesBefore,
  countryAt,
  endsToponym,
  phraseText,
  type Phrase,
  type PhraseContext,
} from './phrases.ts';
import { HONORIFICS, OFFICES, PARTICLES, SAYERS, TITLE_MODIFIERS } from './titles.ts';

const NOT_A_NAME = /^(DET|ADP|PRON|SCONJ|CCONJ|AUX|PART|PUNCT|NUM|ADV)$/;

/**
 * The person or office whose capitalised words begin at token `index`: "Prime Minister Shehbaz Sharif", "Iranian
 * Foreign Minister Abbas Araghchi", "the Foreign Minister". Null when the run names something else.
 */
export function personAt(context: PhraseContext, article: string, index: number): Phrase | null {
  const end = runEnd(context, index);
  if (end < index) return null;
  const { tokens } = context;
  let name = index;
  let country: string | null = null;
  const title: string[] = [];
  while (name <= end) {
    const word = tokens[name]!.lower;
    const ahead = name < end;
    if (countryAt(context, name) && (ahead || title.length > 0)) country = countryAt(context, name);
    else if (OFFICES.has(word) || HONORIFICS.has(word) || TITLE_MODIFIERS.has(word)) title.push(word);
    else if (!(tokens[name]!.pos === 'PUNCT' || (title.length > 0 && word === 'of'))) break;
    name++;
  }
  const before = titleBefore(context, index, name <= end);
  const words = [...before.title, ...title];
  const office = words.some((word) => OFFICES.has(word));
  const countries = country ? [country] : before.countries;
  if (name > end) {
    if (!office || words.some((word) => SAYERS.has(word))) return null;
    const after = countriesAfter(context, end);
    return {
      first: before.first,
      last: countries.length > 0 ? end : after.last,
      kind: 'office',
      via: 'title',
      name: phraseText(context, article, before.first, end),
      countries: countries.length > 0 ? countries : after.countries,
      title: words.join(' '),
      plural: false,
    };
  }
  if (!isPersonName(context, name, end, words.length > 0)) return null;
  const apposition = appositionAfter(context, end);
  return {
    first: before.first,
    last: end,
    kind: 'person',
    via: 'name',
    name: phraseText(context, article, name, end),
    countries: countries.length > 0 ? countries : apposition.countries,
    title: [...words, ...apposition.title].join(' '),
    plural: false,
  };
}

/** Last token of the run of capitalised words that begins at `index`; less than `index` when none does. */
function runEnd({ tokens, timed }: PhraseContext, index: number): number {
  let end = index - 1;
  for (let at = index; at < tokens.length; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (timed[at]) break;
    if (isCapital(token) && !NOT_A_NAME.test(token.pos)) end = at;
    else if (isCapital(token) && /^\p{Lu}\.?$/u.test(token.text) && at > index) end = at;
    else if (at === index) break;
    else if (token.text === '.' && touches(tokens[at - 1], token) && HONORIFICS.has(tokens[at - 1]!.lower))
      continue;
    else if (/^[-–]$/.test(token.text) && touches(token, next) && touches(tokens[at - 1], token)) continue;
    else if (PARTICLES.has(token.lower) && next && (isCapital(next) || next.text === '-')) continue;
    else break;
  }
  return end;
}

/** Lower-case title and countries before a name: "Iran's visiting foreign minister", "head of". */
function titleBefore(context: PhraseContext, index: number, named: boolean) {
  const { tokens } = context;
  const title: string[] = [];
  let first = index;
  let at = index - 1;
  for (; at >= 0; at--) {
    const word = tokens[at]!.lower;
    const ofOffice = word === 'of' && OFFICES.has(tokens[at - 1]?.lower ?? '');
    const known = OFFICES.has(word) || HONORIFICS.has(word) || TITLE_MODIFIERS.has(word) || ofOffice;
    if (!known || (!named && title.length === 0 && !OFFICES.has(word))) break;
    title.unshift(word);
    first = at;
  }
  const owner = countriesBefore(context, first);
  return { first: owner.first, title, countries: owner.countries };
}

/** Title and countries in ", Chief of Staff of the Iranian Armed Forces," after a name. */
function appositionAfter(context: PhraseContext, end: number) {
  const { tokens } = context;
  const title: string[] = [];
  const countries: string[] = [];
  if (tokens[end + 1]?.text !== ',') return { title, countries };
  for (let at = end + 2; at < Math.min(tokens.length, end + 18); at++) {
    const token = tokens[at]!;
    if (/^[,;:.]$/.test(token.text) || token.pos === 'AUX') break;
    if (OFFICES.has(token.lower) || (TITLE_MODIFIERS.has(token.lower) && countries.length === 0))
      title.push(token.lower);
    else if (token.pos === 'VERB' && title.length === 0) break;
    const country = countryAt(context, at);
    if (country && !countries.includes(country)) countries.push(country);
  }
  return title.some((word) => OFFICES.has(word))
    ? { title, countries: countries.slice(0, 1) }
    : { title, countries: [] };
}

/** Whether the capitalised words from `first` to `last` can be a person's name. */
function isPersonName(context: PhraseContext, first: number, last: number, titled: boolean): boolean {
  const words = context.tokens.slice(first, last + 1).filter((token) => /\p{L}/u.test(token.text));
  if (words.length === 0 || words.length > 6) return false;
  if (words.some(({ lower }) => INSTITUTION_WORDS.has(lower) || COLLECTIVES.has(lower))) return false;
  if (words.every(({ text }) => text.length > 3 && text === text.toUpperCase()) && !titled) return false;
  const toponym = context.toponyms[first];
  if (toponym && toponym.role !== 'embedded') {
    let end = first;
    while (end < last && !endsToponym(context, end)) end++;
    if (end === last || !titled) return false;
  }
  return words[0]!.pos !== 'ADJ' || titled;
}

function isCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

function touches(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start;
}
