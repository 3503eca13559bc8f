import { COLLECTIVES, COLLECTIVE_MODIFIERS } from './collectives.ts';
import { organisationAt } from './organisation-at.ts';
import { INSTITUTION_WORDS } from './institutions.ts';
import { isCapital, type PhraseContext } from './phrases.ts';
import type { Token } from '../types.ts';
import { PORTFOLIOS } from './portfolios.ts';
import { HONORIFICS, OFFICES, RANKS, TITLE_MODIFIERS } from './titles.ts';

/** Tokens that unknown words of a body's name may fill: "Commander of the *Khatam al-Anbiya Central* Headquarters". */
const UNKNOWN = 4;
/** Tokens between the country or body that opens a title and its head. */
const AHEAD = 8;

/** Last token of the place, organisation or word of a portfolio at `at`; less than `at` when there is none. */
export function itemEnd(context: PhraseContext, at: number): number {
  const { tokens, toponyms } = context;
  const token = tokens[at];
  if (!token || isRank(context, at)) return -1;
  if (toponyms[at]) {
    let end = at;
    while (toponyms[end + 1] === toponyms[at]) end++;
    return end;
  }
  const organisation = organisationAt(context, at);
  if (organisation) return organisation.last;
  return isBody(token) ? at : -1;
}

/** Whether a word belongs to the name of a body or field: "National Assembly", "Border Guards", "Foreign Affairs". */
export function isBody({ lower }: Token): boolean {
  return (
    PORTFOLIOS.has(lower) ||
    INSTITUTION_WORDS.has(lower) ||
    TITLE_MODIFIERS.has(lower) ||
    COLLECTIVE_MODIFIERS.has(lower) ||
    (COLLECTIVES.has(lower) && !OFFICES.has(lower))
  );
}

/** Whether words of a title lead from `at` to an office or rank: "*National Assembly* Speaker". */
export function isTitleAhead(context: PhraseContext, at: number): boolean {
  for (let next = at; next < at + AHEAD; next++) {
    const token = context.tokens[next];
    if (!token || context.timed[next]) return false;
    if (OFFICES.has(token.lower)) return true;
    if (HONORIFICS.has(token.lower) && isCapital(token)) return true;
    if (token.text === '(' && context.tokens[next + 2]?.text === ')') {
      next += 2;
      continue;
    }
    if (!context.toponyms[next] && !isBody(token) && !/^(['’]s?|[-–])$/.test(token.lower)) return false;
  }
  return false;
}

/** "the *Fifth Marine* Fleet": unknown capitalised words with a known one soon behind them. */
export function knownAhead(context: PhraseContext, at: number): boolean {
  for (let next = at; next < at + UNKNOWN; next++) {
    const token = context.tokens[next];
    if (!token || !isCapital(token) || isRank(context, next) || token.pos === 'PUNCT') return false;
    if (next > at && itemEnd(context, next) >= next) return !context.toponyms[next];
  }
  return false;
}

/** Whether a rank stands at `at`, and not "*General* Staff": the words before a name. */
export function isRank({ tokens }: PhraseContext, at: number): boolean {
  const { lower } = tokens[at]!;
  if (lower === 'royal') return tokens[at + 1]?.lower === 'highness'; // "the *Royal* Navy"
  if (!RANKS.has(lower) && !(HONORIFICS.has(lower) && !PORTFOLIOS.has(lower))) return false;
  const next = tokens[at + 1];
  // "*Major* strikes there killed three"
  if (lower === 'major' && next?.text === next?.lower && /^(NOUN|ADJ)$/.test(next?.pos ?? '')) return false;
  return !/^(staff|headquarters|secretariat|assembly|command|council|directorate|consulate|intelligence|defen[cs]e|forces?)$/.test(
    tokens[at + 1]?.lower ?? '',
  );
}

/** Whether a name, or a rank before one, begins at `at`. */
export function startsName(context: PhraseContext, at: number): boolean {
  const token = context.tokens[at];
  return (
    token !== undefined &&
    isCapital(token) &&
    !context.timed[at] &&
    /^(PROPN|NOUN|ADJ)$/.test(token.pos) &&
    (isRank(context, at) || itemEnd(context, at) < at)
  );
}
