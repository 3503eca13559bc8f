import { countryIn } from './country-in.ts';
import { countryAt, isCapital, type PhraseContext } from './phrases.ts';
import { isTitleAhead, itemEnd, knownAhead, startsName } from './title-words.ts';
import { SENT } from './portfolios.ts';
import { OFFICES } from './titles.ts';

/** What follows the head of a title: "of the General Staff of the Armed Forces of Iran", "for Afghanistan". */
export interface Complement {
  /** Index of its last token; that of the head when there is none. */
  last: number;
  /** The country that the office belongs to; one in its portfolio ("*Ambassador to* Russia") is not. */
  countries: string[];
}

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
    const end = officeEnd(context, at) ?? itemsEnd(context, at, own);
    if (end < at) break;
    const sent = link !== 'in' && link !== 'at' && SENT.has(tokens[head]!.lower);
    // "the envoy for peace *in Afghanistan*, Ali Karimi", "the ambassador *in Tehran*, Reza Khan"
    const posted = last > head || /^(ambassador|consul)$/.test(tokens[head]!.lower);
    const name = SENT.has(tokens[head]!.lower) && posted && tokens[end + 1]?.text === ',' ? end + 2 : end + 1;
    if (!own && !(sent && isPortfolio(context, at, link)) && !startsName(context, name)) break;
    if (own && countries.length === 0) countries = countriesIn(context, at, end);
    last = end;
  }
  return { last, countries };
}

/** "the special representative *of the president*": another's office, when no name follows it. */
function officeEnd(context: PhraseContext, at: number): number | null {
  if (!isTitleAhead(context, at)) return null;
  let head = at;
  for (let item = itemEnd(context, head); item >= head; item = itemEnd(context, head)) head = item + 1;
  if (!OFFICES.has(context.tokens[head]?.lower ?? '')) return null;
  return startsName(context, head + 1) ? null : head;
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
  const head = tokens[at - 1]!.lower;
  const over = OVER_A_PLACE.test(head) || `${tokens[at - 2]?.lower ?? ''} ${head}` === CHIEF_MINISTER;
  return placed && !(over && startsName(context, end + 1)) ? at - 1 : end;
}

/** Offices that are followed by a place in the South Asian manner; "Israel" in "Defence Minister Israel Katz" is a name. */
const OVER_A_PLACE = /^(governor|speaker|commander|commissioner|mayor|dg)$/;
const CHIEF_MINISTER = 'chief minister';

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

function countriesIn(context: PhraseContext, first: number, last: number): string[] {
  return [countryIn(context, first, last)].filter((country) => country !== null);
}
