import { findFullDate } from './dateline.ts';
import type { Span } from './types.ts';

/** How far into its first paragraph an article's head may run, in characters. */
const REACH = 250;
const WEEKDAY = /(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? $/;
/** What only a line of publication opens with. */
const PUBLISHED = /(?:Published|Updated|Posted|Last (?:updated|modified))(?: on| at)?:? $/i;
const CLOCK = /^,? (?:at )?\d{1,2}[:.]\d\d(?: ?[apAP]\.?[mM]\.?)?(?: [A-Z]{2,4}\b)?/;

/** The head's own words, and where the first sentence begins. Offsets in the paragraph. */
export interface RunInHead extends Span {
  /** The day of publication, ISO 8601; the span is that of its words. */
  iso: string;
  title: string | null;
  bodyStart: number;
}

/**
 * The day of publication in a head that lost its line breaks and runs into the first sentence: "Shells hit town Agency
 * Sunday 9 Oct 2016 Thirty men …". Inside a sentence no full date stands between a capitalised word (or nothing) and the
 * next sentence's capital letter. Null for other openings.
 */
export function runInDate(paragraph: string): RunInHead | null {
  const head = paragraph.slice(0, REACH);
  const date = findFullDate(head);
  if (!date) return null;
  const before = head.slice(0, date.start);
  const bare = before.replace(WEEKDAY, '').replace(PUBLISHED, '');
  const clock = CLOCK.exec(head.slice(date.end))?.[0] ?? '';
  const end = date.end + clock.length;
  const next = /^ +(?=["“‘]?[\p{Lu}\d])/u.exec(head.slice(end));
  const marked = before !== bare || bare.trim() === '';
  if (!next || !(marked || /(?:\p{Lu}[\p{L}.]*|[|•–—-]) $/u.test(bare))) return null;
  if (/(?:\b(?:on|of|in|the|since|by|until|before|after|from|to|and|for|a|an)|,) $/i.test(bare)) return null;
  return { ...date, title: bare.trim() || null, bodyStart: end + next[0].length };
}
