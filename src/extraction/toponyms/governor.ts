import type { Token } from '../types.ts';
import { DASH, isCapitalised } from './fold.ts';
import { MOVEMENT_VERBS } from './lexicon/verbs.ts';
import { PLACE_NOUNS } from './lexicon/organisations.ts';
import type { Match } from './name-index.ts';

/** The preposition (or verb of motion) on which a name hangs. */
export interface Governor {
  word: string;
  index: number;
  /** Reached through another name ("in Tehran and *Islamabad*"). */
  joined: boolean;
  /** Reached through a part of the place ("in the south of *Pakistan*"). */
  area: boolean;
}

const PREPOSITIONS = new Set(
  `in at to from into inside within near across throughout through via outside around toward towards over beyond off along onto on by with
   against between among for about of under upon amid alongside despite without versus vs like unlike regarding concerning
   including behind above below past out up down round besides opposite`.split(/\s+/),
);

/** Words before a name that tell which part is meant, written as part of it: "in *Upper* Kurram". */
const COMPASS =
  /^(upper|lower|greater|inner|outer|central|northern|southern|eastern|western|north|south|east|west)$/;

/**
 * The preposition or verb of motion on which the name from token `first` hangs: straight before it, or before the words
 * that describe it ("in the Iranian city of *Saravan*") or the names it is joined to ("between Iran and *Pakistan*").
 */
export function governorOf(tokens: Token[], first: number, names: (Match | undefined)[]): Governor | null {
  let joined = false;
  let area = false;
  for (let at = stateStart(tokens, first) - 1; at >= Math.max(0, first - 14); at--) {
    const token = tokens[at]!;
    const word = token.lower;
    if (word === 'of' && isBearing(tokens, at - 1)) return { word: 'near', index: at - 1, joined, area };
    if (word === 'of' && isBeside(tokens, at - 1)) return { word: 'near', index: at - 1, joined, area };
    if (word === 'of' && at > 0 && PLACE_NOUNS.has(tokens[at - 1]!.lower)) {
      area = true;
      continue;
    }
    const part = word === 'of' ? partBefore(tokens, at, names) : -1;
    if (part >= 0) return { word: tokens[part]!.lower, index: part, joined, area: true };
    if (word === 'to' && tokens[at - 1]?.lower === 'close')
      return { word: 'near', index: at - 1, joined, area };
    if (word === 'of' && tokens[at - 1]?.lower === 'out')
      return { word: 'from', index: at - 1, joined, area };
    if (PREPOSITIONS.has(word) && token.pos !== 'ADV') return { word, index: at, joined, area };
    if (!joined && MOVEMENT_VERBS.has(word) && token.pos !== 'NOUN') return { word, index: at, joined, area };
    if (
      names[at] ||
      (/^(DET|ADJ|NUM)$/.test(token.pos) && !/^\d/.test(word)) ||
      PLACE_NOUNS.has(word) ||
      COMPASS.test(word) ||
      /^['’]s?$/.test(word) ||
      isHeldBy(tokens, at) ||
      isOwnedKind(tokens, at, names) ||
      (area && isCompound(tokens, at)) || // "the *self-governing* island of X"
      (area && token.pos === 'NOUN' && PLACE_NOUNS.has(tokens[at + 1]!.lower)) || // "the *truce* village of X"
      (area && isCapitalised(token.text) && PLACE_NOUNS.has(tokens[at + 1]!.lower))
    )
      continue;
    if (joined && token.pos === 'ADV') continue;
    const joint = word === 'and' || word === 'or' || word === ',' || DASH.test(word);
    const other = joint ? tokens[at - 1] : token;
    const known = joint && names[at - 1];
    // "in Dasht and *Turbat*": names that are not known join too.
    const unknown = (joint || joined) && other?.pos === 'PROPN' && isCapitalised(other.text);
    if (!known && !unknown) return null;
    joined = true;
  }
  return null;
}

/** "in Indian*-administered* Kashmir", "in rebel*-held* Idlib". */
function isHeldBy(tokens: Token[], at: number): boolean {
  const verb = DASH.test(tokens[at]!.lower) ? at + 1 : at;
  return (
    /^(administered|controlled|held|occupied|ruled|run|majority)$/.test(tokens[verb]?.lower ?? '') &&
    DASH.test(tokens[verb - 1]?.lower ?? '')
  );
}

/** Part of a word with a hyphen. */
function isCompound(tokens: Token[], at: number): boolean {
  const hyphen = [at - 1, at, at + 1].find((index) => tokens[index]?.text === '-');
  const [before, after] = [tokens[hyphen! - 1], tokens[hyphen! + 1]];
  return before !== undefined && after?.start === before.end + 1 && !isCapitalised(after.text);
}

/** "in Cambodia's *tourist hub* Siem Reap": what a place is to its country, between the two names. */
function isOwnedKind(tokens: Token[], at: number, names: (Match | undefined)[]): boolean {
  let owner = at;
  while (
    owner > at - 3 &&
    /^(NOUN|ADJ)$/.test(tokens[owner]?.pos ?? '') &&
    !isCapitalised(tokens[owner]!.text)
  )
    owner--;
  return owner < at && /^['’]s?$/.test(tokens[owner]?.text ?? '') && names[owner - 1] !== undefined;
}

/** Where the full name of a state begins: "*Nazi* Germany", "the *Kingdom* of Italy". */
export function stateStart(tokens: Token[], first: number): number {
  const before = tokens[first - 1]?.text ?? '';
  if (/^(Nazi|Soviet|Imperial|Fascist|Communist|Ancient|Tsarist|Ottoman)$/.test(before)) return first - 1;
  const head = before === 'of' ? (tokens[first - 2]?.text ?? '') : '';
  return /^(Kingdom|Empire|Sultanate|Duchy|Union|State)$/.test(head) ? first - 2 : first;
}

/**
 * "*in* the general area Balgatar of Kech": where the preposition stands before a part of the place whose own name is not
 * known; -1 when something else is "of" it.
 */
function partBefore(tokens: Token[], of: number, names: (Match | undefined)[]): number {
  let nouns = 0;
  for (let at = of - 1; at >= Math.max(0, of - 8); at--) {
    const { text, lower, pos } = tokens[at]!;
    if (nouns > 0 && /^(in|at|near|inside|outside|around|from|to|into)$/.test(lower)) return at;
    if (PLACE_NOUNS.has(lower)) nouns++;
    else if (
      names[at] ||
      !(isCapitalised(text) || /^(DET|ADJ)$/.test(pos) || /^(and|-|e|i|o|ul)$/.test(lower))
    )
      return -1;
  }
  return -1;
}

/** "a village *south-east* of", "just north of"; not "in *the south* of". */
function isBeside(tokens: Token[], at: number): boolean {
  let start = at;
  while (start >= 0 && /^((north|south|east|west)+|-|–)$/.test(tokens[start]!.lower)) start--;
  return (
    start < at &&
    start >= 0 &&
    !/^(DET|ADJ|PRON|PART)$/.test(tokens[start]!.pos) &&
    tokens[start]!.lower !== 'in'
  );
}

/** "40 km *south-west* of". */
function isBearing(tokens: Token[], at: number): boolean {
  let unit = at;
  while (unit > 0 && /^((north|south|east|west)+(ern)?|-|–|\)|\(|\d+)$/.test(tokens[unit]!.lower)) unit--;
  return unit < at && /^(km|kms|kilomet(er|re)s?|miles?|met(er|re)s?)$/.test(tokens[unit]!.lower);
}
