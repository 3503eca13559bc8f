import { COLLECTIVES, COLLECTIVE_MODIFIERS } from './collectives.ts';
import { INSTITUTION_WORDS } from './institutions.ts';
import type { Place, Sentence, TimeExpression, Token, Toponym } from '../types.ts';
import type { ActorKind, ActorMention } from './types.ts';

/** An actor phrase of one sentence before its antecedent is known. */
export interface Phrase {
  first: number;
  last: number;
  /** The last token of what is said of it right behind it: ", the governor of Van", "(BSF)"; `last` if nothing is. */
  through: number;
  kind: ActorKind;
  via: ActorMention['via'];
  /** The name for persons and organisations, the noun phrase for others. */
  name: string;
  /** Countries that its words give; two for "Iranian and Pakistani forces". */
  countries: string[];
  /** Title words in lower case ("foreign minister"), for persons and offices. */
  title: string;
  plural: boolean;
}

/** What the finders of phrases look at. */
export interface PhraseContext {
  sentence: Sentence;
  tokens: Token[];
  /** The toponym that covers each token, if any. */
  toponyms: (Toponym | undefined)[];
  /** The name of a border ("Iran-Pakistan border") that covers each token; `toponyms` leave it out. */
  bordered: (Toponym | undefined)[];
  /** The time expression that covers each token, if any. */
  timed: (TimeExpression | undefined)[];
  /** Whether the sentence has a bracket at all. */
  bracketed: boolean;
  /** Bodies by the initials that the article gives them: "Makran Freedom League (MFL)". */
  aliases: Map<string, Pick<Phrase, 'kind' | 'name' | 'countries'>>;
  /** Whether a word of more than three letters stands in small letters somewhere in the article: no name then. */
  isCommon: (lower: string) => boolean;
  place: (id: string) => Place;
}

/** The country that the toponym at token `index` stands for, if it names one (a border names none). */
export function countryAt(context: PhraseContext, index: number): string | null {
  const toponym = context.toponyms[index];
  if (!toponym) return null;
  const place = context.place(toponym.place);
  return place.kind === 'border' ? null : (place.countries?.[0] ?? null);
}

/** Whether the toponym at `index` is a country, by name or adjective. */
export function isCountry(context: PhraseContext, index: number): boolean {
  const toponym = context.toponyms[index];
  return toponym !== undefined && context.place(toponym.place).kind === 'country';
}

/** Whether `index` is the last token of its toponym. */
export function endsToponym(context: PhraseContext, index: number): boolean {
  return context.toponyms[index] !== context.toponyms[index + 1];
}

/** Whether a token begins with a capital letter. */
export function isCapital({ text }: Token): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** Whether two tokens stand together without a blank. */
export function touches(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start;
}

/** The words from `first` to `last` as they stand in the article, white space folded. */
export function phraseText(context: PhraseContext, article: string, first: number, last: number): string {
  return article.slice(context.tokens[first]!.start, context.tokens[last]!.end).replace(/\s+/g, ' ');
}

/**
 * Country adjectives and owners before `index`: "Iran's", "Iranian, Iraqi and Pakistani", "twelve Indian and five
 * Chinese"; `first` is where they begin.
 */
export function countriesBefore(
  context: PhraseContext,
  index: number,
): { first: number; countries: string[] } {
  const { tokens } = context;
  const countries: string[] = [];
  let first = index;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (isCountry(context, at)) {
      const country = countryAt(context, at)!;
      if (!countries.includes(country)) countries.unshift(country);
      first = at;
    } else if (
      (token.pos === 'NUM' || token.lower === 'of') &&
      isAdjective(context, at + 1) &&
      countedBefore(context, at) >= 0
    ) {
      at = countedBefore(context, at) + 1;
    } else if (!(
      /^(['’]s?|-|–)$/.test(token.lower) &&
      isCountry(context, at - 1) &&
      !isDateline(context, at)
    )) {
      if (countries.length === 0 || !/^(and|,)$/.test(token.lower)) break;
      const oxford = token.lower === 'and' && tokens[at - 1]?.text === ',';
      const last = oxford ? at - 2 : at - 1;
      // "Iran's and Pakistan's ministers"
      const owned = /^['’]s$/.test(tokens[last]?.lower ?? '') && token.lower === 'and';
      const before = owned ? last - 1 : last;
      const listed =
        token.lower === 'and' && !oxford ? isCountry(context, before) : isAdjective(context, before);
      if (!listed) break;
    }
  }
  return { first, countries };
}

/** "24 Kyrgyz *and* at least 35 Tajik citizens", "80 Indian *and* hundreds of Chinese soldiers": the "and" before a number, if another nation stands before it; else -1. */
function countedBefore(context: PhraseContext, number: number): number {
  let at = number - 1;
  while (
    /^(at|least|most|some|about|around|nearly|over|hundreds|dozens|scores)$/.test(
      context.tokens[at]?.lower ?? '',
    )
  )
    at--;
  return /^(and|,)$/.test(context.tokens[at]?.lower ?? '') && isAdjective(context, at - 1) ? at : -1;
}

/** "CUCUTA, Colombia - Venezuelan troops": a dash with blanks ends the dateline. */
function isDateline({ tokens }: PhraseContext, at: number): boolean {
  return /^[-–]$/.test(tokens[at]!.text) && !touches(tokens[at - 1], tokens[at]);
}

/** "*Turkish*, Iraqi and Syrian", but not "Blaming *Turkey*, Iraqi officials". */
export function isAdjective(context: PhraseContext, index: number): boolean {
  const role = context.toponyms[index]?.role;
  return (
    isCountry(context, index) &&
    (role === 'demonym' || /^(US|U\.S\.|UK|U\.K\.)$/.test(context.tokens[index]!.text))
  );
}

/** "of the Pakistan *Army*" goes on; "of Iran *Hamid* …" is the next name. */
function belongsToBody({ text, lower }: Token): boolean {
  return (
    text === lower ||
    COLLECTIVES.has(lower) ||
    COLLECTIVE_MODIFIERS.has(lower) ||
    INSTITUTION_WORDS.has(lower)
  );
}

/** Countries named by "of the Islamic Republic of Iran", "from Iran and Pakistan" after `index`. */
export function countriesAfter(context: PhraseContext, index: number): { last: number; countries: string[] } {
  const { tokens } = context;
  const countries: string[] = [];
  let last = index;
  if (!/^(of|from|for)$/.test(tokens[index + 1]?.lower ?? '')) return { last, countries };
  for (let at = index + 2; at < Math.min(tokens.length, index + 14); at++) {
    const token = tokens[at]!;
    if (isCountry(context, at)) {
      if (!countries.includes(countryAt(context, at)!)) countries.push(countryAt(context, at)!);
      last = at;
    } else if (
      /^(DET|ADJ|NOUN|PROPN|PART)$/.test(token.pos) ||
      token.lower === 'of' ||
      token.lower === 'and'
    ) {
      const ends = countries.length > 0 ? !isCountry(context, at + 1) : isAdjective(context, at + 1);
      if (token.lower === 'and' && ends) break; // "forces of the emirate *and Iranian* guards"
      if (countries.length > 0 && token.lower === 'of') break;
      if (countries.length > 0 && token.pos !== 'PART' && token.lower !== 'and') {
        if (!belongsToBody(token)) break;
        last = at;
      }
    } else break;
  }
  return countries.length > 0 ? { last, countries } : { last: index, countries };
}
