import { COLLECTIVES, COLLECTIVE_MODIFIERS } from './collectives.ts';
import { organisationAt } from './organisation-at.ts';
import { INSTITUTION_WORDS } from './institutions.ts';
import { countryAt, isCapital, type PhraseContext } from './phrases.ts';
import type { Token } from '../types.ts';
import { HONORIFICS, OFFICES, PORTFOLIOS, RANKS, SENT, TITLE_MODIFIERS } from './titles.ts';

/** What follows the head of a title: "of the General Staff of the Armed Forces of Iran", "for Afghanistan". */
export interface Complement {
  /** Index of its last token; that of the head when there is none. */
  last: number;
  /** The country that the office belongs to; one in its portfolio ("*Ambassador to* Russia") is not. */
  countries: string[];
}

/** Tokens that unknown words of a body's name may fill: "Commander of the *Khatam al-Anbiya Central* Headquarters". */
const UNKNOWN = 4;
/** Tokens between the country or body that opens a title and its head. */
const AHEAD = 8;

/** What the office whose head is token `head` is of, for, on or to. */
export function complementAfter(context: PhraseContext, head: number): Complement {
  const { tokens } = context;
  const general = isGeneral(context, head);
  let last = general ? head + 1 : directEnd(context, head + 1);
  let countries = countriesIn(context, head + 1, last);
  for (let first = last + 1; first < tokens.length; first = last + 1) {
    const link = tokens[first]!.lower;
    const own = link === 'of' || link === 'from';
    if (!own && !/^(for|to|on|in|at)$/.test(link)) break;
    let at = first + 1;
    while (tokens[at]?.pos === 'DET' || tokens[at]?.lower === 'its') at++;
    const end = itemsEnd(context, at, own);
    if (end < at) break;
    const sent = link !== 'in' && link !== 'at' && SENT.has(tokens[head]!.lower);
    if (!own && !(sent && isPortfolio(context, at, link)) && !startsName(context, end + 1)) break;
    if (own && countries.length === 0) countries = countriesIn(context, at, end);
    last = end;
  }
  return { last, countries };
}

/** "Director *General*" is no rank. */
function isGeneral({ tokens }: PhraseContext, head: number): boolean {
  return (
    tokens[head + 1]?.lower === 'general' &&
    /^(director|secretary|inspector|consul|attorney)$/.test(tokens[head]!.lower)
  );
}

/** A country or field that an office is for: not "the minister *to* discuss", "the envoy *on* Monday". */
function isPortfolio(context: PhraseContext, at: number, link: string): boolean {
  const place = countryAt(context, at) !== null;
  return link === 'to' ? place : place || /^\p{L}/u.test(context.tokens[at]!.text);
}

/** "Speaker *National Assembly* Ayaz Sadiq", "Governor *Punjab* X": what an office is of, without "of". */
function directEnd(context: PhraseContext, at: number): number {
  const { tokens, toponyms } = context;
  const capitals = [at - 1, at].every((index) => tokens[index] && isCapital(tokens[index]));
  if (!capitals || itemEnd(context, at) < at) return at - 1;
  const end = itemsEnd(context, at, false);
  const placed = toponyms.slice(at, end + 1).some((toponym) => toponym !== undefined);
  return placed && !(OVER_A_PLACE.test(tokens[at - 1]!.lower) && startsName(context, end + 1)) ? at - 1 : end;
}

/** Offices that are followed by a place in the South Asian manner; "Israel" in "Defence Minister Israel Katz" is a name. */
const OVER_A_PLACE = /^(governor|speaker|commander|commissioner|mayor|dg)$/;

/** Last token of the words of a portfolio or body that begin at `at`; less than `at` when none do. */
function itemsEnd(context: PhraseContext, at: number, own: boolean): number {
  const { tokens } = context;
  let end = at - 1;
  for (let next = at; next < tokens.length && !context.timed[next]; next = end + 1) {
    const item = itemEnd(context, next);
    if (item >= next) end = item;
    else if (/^['’]s?$/.test(tokens[next]!.lower) && end >= at && itemEnd(context, next + 1) > next)
      end = next;
    else if (/^(and|&|-|–)$/.test(tokens[next]!.lower) && end >= at && joins(context, next, own)) end = next;
    else if (knownAhead(context, next)) end = next;
    else break;
  }
  return end;
}

/** Whether "and" inside a portfolio goes on with it: "Roads *and* Urban Development", not "Staff *and* Army Chief X". */
function joins(context: PhraseContext, and: number, own: boolean): boolean {
  const { tokens } = context;
  if (tokens[and]!.lower !== 'and') return itemEnd(context, and + 1) > and;
  if (own && countryAt(context, and + 1) !== null) return false;
  let at = and + 1;
  for (let item = itemEnd(context, at); item >= at; item = itemEnd(context, at)) at = item + 1;
  return at > and + 1 && !OFFICES.has(tokens[at]?.lower ?? '') && !/^['’]s?$/.test(tokens[at]?.lower ?? '');
}

/** Last token of the place, organisation or word of a portfolio at `at`; less than `at` when there is none. */
function itemEnd(context: PhraseContext, at: number): number {
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

/** Last token of ", Royal Saudi Armed Forces" or ", Ministry of Defence" behind a title that ends at `last`; or `last`. */
export function bodyBehind(context: PhraseContext, last: number): number {
  const { tokens } = context;
  const first = tokens[last + 2];
  if (tokens[last + 1]?.text !== ',' || !first || !isCapital(first)) return last;
  const head = itemsEnd(context, last + 2, false);
  if (head < last + 2 || isTitleAhead(context, last + 2)) return last;
  const end = Math.max(head, complementAfter(context, head).last);
  const next = tokens[end + 1];
  const closed = !next || /^[,.;()]$/.test(next.text) || next.pos === 'AUX';
  const goesOn = next?.lower === 'and' && /^(VERB|ADP|ADV)$/.test(tokens[end + 2]?.pos ?? '');
  return closed || goesOn ? end : last;
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
    if (!context.toponyms[next] && !isBody(token) && !/^(['’]s?|[-–])$/.test(token.lower)) return false;
  }
  return false;
}

/** "the *Fifth Marine* Fleet": unknown capitalised words with a known one soon behind them. */
function knownAhead(context: PhraseContext, at: number): boolean {
  for (let next = at; next < at + UNKNOWN; next++) {
    const token = context.tokens[next];
    if (!token || !isCapital(token) || isRank(context, next) || token.pos === 'PUNCT') return false;
    if (next > at && itemEnd(context, next) >= next) return !context.toponyms[next];
  }
  return false;
}

/** Whether a rank stands at `at`, and not "*General* Staff": the words before a name. */
function isRank({ tokens }: PhraseContext, at: number): boolean {
  const { lower } = tokens[at]!;
  if (!RANKS.has(lower) && !(HONORIFICS.has(lower) && !PORTFOLIOS.has(lower))) return false;
  return !/^(staff|headquarters|secretariat|assembly|command|council|directorate|consulate|intelligence|defen[cs]e|forces?)$/.test(
    tokens[at + 1]?.lower ?? '',
  );
}

/** Whether a name, or a rank before one, begins at `at`. */
function startsName(context: PhraseContext, at: number): boolean {
  const token = context.tokens[at];
  return (
    token !== undefined &&
    isCapital(token) &&
    !context.timed[at] &&
    /^(PROPN|NOUN|ADJ)$/.test(token.pos) &&
    (isRank(context, at) || itemEnd(context, at) < at)
  );
}

function countriesIn(context: PhraseContext, first: number, last: number): string[] {
  return [countryIn(context, first, last)].filter((country) => country !== null);
}

/** The first country that a place or organisation among some tokens belongs to. */
export function countryIn(context: PhraseContext, first: number, last: number): string | null {
  for (let at = first; at <= last; at++) {
    const country = countryAt(context, at) ?? organisationAt(context, at)?.countries[0];
    if (country) return country;
  }
  return null;
}
