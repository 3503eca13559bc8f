import { appositionAfter } from './appositions.ts';
import { complementAfter } from './complements.ts';
import { organisationAt } from './organisation-at.ts';
import { isPersonName, nameEnd } from './person-names.ts';
import {
  countriesBefore,
  countryAt,
  isCapital,
  phraseText,
  touches,
  type Phrase,
  type PhraseContext,
} from './phrases.ts';
import { isBody, isRank, isTitleAhead, startsName } from './title-words.ts';
import { HONORIFICS, OFFICES, RANKS, SAYERS, TITLE_MODIFIERS } from './titles.ts';

/**
 * The person or office whose capitalised words begin at token `index`: "Prime Minister Shehbaz Sharif", "Iranian
 * Foreign Minister Abbas Araghchi", "the Foreign Minister". Null when the run names something else.
 */
export function personAt(context: PhraseContext, article: string, index: number): Phrase | null {
  const title = readTitle(context, index);
  const end = nameEnd(context, title.next);
  if (end < title.next && title.words.length === 0 && !OFFICES.has(context.tokens[index - 1]?.lower ?? ''))
    return null;
  const before = titleBefore(context, index, end >= title.next);
  const words = [...before.title, ...title.words];
  const office = words.some((word) => OFFICES.has(word));
  const countries = title.countries.length > 0 ? title.countries : before.countries;
  if (end < title.next) {
    const indefinite =
      countries.length === 0 && /^(an?|any|every|no)$/.test(context.tokens[before.first - 1]?.lower ?? '');
    const graded = /^(level|headquarters|assembly|secretariat|-)$/.test(
      context.tokens[title.last + 1]?.lower ?? '',
    );
    if (!office || indefinite || graded || words.some((word) => SAYERS.has(word))) return null;
    return {
      first: before.first,
      last: title.last,
      through: title.last,
      kind: 'office',
      via: 'title',
      name: phraseText(context, article, before.first, title.head),
      countries,
      title: words.join(' '),
      plural: false,
    };
  }
  const titled = words.some((word) => OFFICES.has(word) || HONORIFICS.has(word));
  // "Border Clashes Persist": no name begins with the words of a title alone
  if ((words.length > 0 && !titled) || !isPersonName(context, title.next, end, titled)) return null;
  const apposition = appositionAfter(context, end);
  return {
    first: before.first,
    last: end,
    through: apposition.last,
    kind: words.length === 0 && isGroup(context, title.next, end) ? 'group' : 'person',
    via: 'name',
    name: phraseText(context, article, title.next, end),
    countries: countries.length > 0 ? countries : apposition.countries,
    title: [...words, ...apposition.title].join(' '),
    plural: false,
  };
}

const GROUP = /^(group|groups|faction|outfit|militia|network|movement|front|gang|cartel|organi[sz]ation)$/;

/** "the armed group *Ansar al-Islam*", "the *Hafiz Gul Bahadur* group"; not "*Pedestrian* movement". */
function isGroup({ tokens }: PhraseContext, first: number, last: number): boolean {
  if (first === 0 && last === 0) return false;
  const before = tokens[first - 1]?.pos === 'DET' || tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  return GROUP.test(tokens[before]?.lower ?? '') || GROUP.test(tokens[last + 1]?.lower ?? '');
}

interface Title {
  words: string[];
  countries: string[];
  /** Index of the first token behind it. */
  next: number;
  /** Its last token, and its last office. */
  last: number;
  head: number;
}

/** The words of a title from `index` on: "Chief of Army Staff General", "Pakistan Prime Minister's Adviser on Foreign Affairs". */
function readTitle(context: PhraseContext, index: number): Title {
  const { tokens, timed } = context;
  const title: Title = { words: [], countries: [], next: index, last: index, head: index };
  while (title.next < tokens.length && !timed[title.next]) {
    const at = title.next;
    const { lower, text } = tokens[at]!;
    const office = officeWord(context, at);
    if (office) {
      title.words.push(office);
      const complement = complementAfter(context, at);
      if (title.countries.length === 0) title.countries = complement.countries;
      title.head = at;
      title.last = complement.last;
      title.next = complement.last + 1;
    } else if (countryAt(context, at)) {
      if (!isTitleAhead(context, at + 1)) break;
      title.countries = [countryAt(context, at)!];
      title.next++;
    } else if (isName(context, at)) break;
    else if (HONORIFICS.has(lower) || TITLE_MODIFIERS.has(lower)) {
      title.words.push(lower);
      title.next++;
    } else if (isBody(tokens[at]!) && isTitleAhead(context, at + 1)) title.next++;
    else if (at > index && /^(['’]s?|[-–])$/.test(lower) && isTitleAhead(context, at + 1)) title.next++;
    else if (lower === 'and' && isSecondOffice(context, title.words, at)) title.next++;
    else if (text === '.' && HONORIFICS.has(tokens[at - 1]?.lower ?? '')) title.next++;
    else if (text === '(' && isTitleBracket(context, at, at > index)) title.next += 3;
    else {
      const organisation = isCapital(tokens[at]!) ? organisationAt(context, at) : null;
      if (!organisation || !isTitleAhead(context, organisation.last + 1)) break;
      if (title.countries.length === 0) title.countries = organisation.countries;
      title.next = organisation.last + 1;
    }
  }
  return title;
}

/** "Deputy Prime Minister *and* Foreign Minister Ishaq Dar": one person; not "President and Prime Minister Karimi". */
function isSecondOffice(context: PhraseContext, words: string[], and: number): boolean {
  const second = words.some((word) => /^(deputy|vice|crown)$/.test(word)) && OFFICES.has(words.at(-1)!);
  return second && isCapital(context.tokens[and + 1]!) && isTitleAhead(context, and + 1);
}

/** "met with *Mawlawi* and …", "*Major* strikes": a form of address or rank that is none here, since no name follows. */
function isName(context: PhraseContext, at: number): boolean {
  const { lower } = context.tokens[at]!;
  if (lower === 'major') return !isRank(context, at);
  const next = context.tokens[at + 1];
  return /^(mawlawi|maulana|sardar|imam|sheikh|shaikh|syed)$/.test(lower) && !(next && isCapital(next));
}

/** "Brig *(retd)* Shah", "Chief of Army Staff *(COAS)* General X": a bracket inside a title. */
function isTitleBracket(context: PhraseContext, at: number, titled: boolean): boolean {
  const { tokens } = context;
  if (!titled || tokens[at + 2]?.text !== ')') return false;
  const initials =
    /^\p{Lu}{2,}$/u.test(tokens[at + 1]!.text) &&
    (startsName(context, at + 3) || isTitleAhead(context, at + 3));
  return initials || /^(retd?|r|rtd|retired)$/.test(tokens[at + 1]!.lower);
}

/** The office that token `at` names; of a plural one before a name ("Presidents Putin and Xi") the singular. */
function officeWord(context: PhraseContext, at: number): string | null {
  const token = context.tokens[at]!;
  const next = context.tokens[at + 1];
  if (/^[ae]mir$/.test(token.lower) && next?.lower === 'khan') return null; // "Amir Khan Muttaqi"
  // "Amir-Abdollahian" is a name
  if (next?.text === '-' && touches(token, next) && touches(next, context.tokens[at + 2])) {
    if (/^[ae]mir$/.test(token.lower)) return null;
  }
  const word = token.lower.includes('-') ? token.lower.replace(/^(vice|ex|deputy|co)-/, '') : token.lower;
  if (RANKS.has(word) && OFFICES.has(word) && !isRank(context, at)) return null;
  if (OFFICES.has(word)) return word;
  const named = next?.pos === 'PROPN' && isCapital(next);
  if (!named || !token.lower.endsWith('s')) return null;
  const singular = token.lower.slice(0, -1);
  return OFFICES.has(singular) ? singular : null;
}

/** Lower-case title and countries before a name: "Iran's visiting foreign minister", "head of". */
function titleBefore(context: PhraseContext, index: number, named: boolean) {
  const { tokens } = context;
  const title: string[] = [];
  let first = index;
  for (let at = index - 1; at >= 0; at--) {
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
