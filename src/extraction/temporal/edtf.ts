/** Reading and joining the EDTF values that the grammar writes. */
import { dayOf, daysInMonth, isoOf } from './calendar.ts';
import { firstDay, lastDay, partOfYear, type Period } from './period.ts';

/** First and last day (ISO, inclusive); null where the value leaves that end open or unknown. */
export interface Bounds {
  first: string | null;
  last: string | null;
}

/**
 * Bounds of an EDTF value: level 0 dates and intervals, seasons 21–24 (northern hemisphere, winter beginning in
 * December), quarters 33–36, `202X` and `20XX`, `~` and `?`, and `..` or nothing for an open end.
 * Null when the value says nothing about a year (`XXXX-04-26`) or is not one of these forms.
 */
export function edtfBounds(edtf: string): Bounds | null {
  const [from = '', to, ...rest] = edtf.split('/');
  if (rest.length > 0) return null;
  if (to === undefined) return dateBounds(from);
  const start = isOpen(from) ? { first: null } : dateBounds(from);
  const end = isOpen(to) ? { last: null } : dateBounds(to);
  if (!start || !end || (start.first === null && end.last === null)) return null;
  if (start.first !== null && end.last !== null && start.first > end.last) return null;
  return { first: start.first, last: end.last };
}

/** The interval from one value to another: `2018-07`, `2021-10` → `2018-07/2021-10`; intervals give their far ends. */
export function joinEdtf(first: string, last: string): string {
  const from = first.split('/')[0] || '..';
  const to = last.split('/').at(-1) || '..';
  return from === to ? from : `${from}/${to}`;
}

function isOpen(text: string): boolean {
  return text === '' || text === '..';
}

function dateBounds(text: string): Bounds | null {
  const parts = /^(\d{2,4})(X{0,2})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(text);
  if (!parts) return null;
  const [, known = '', unknown = '', second, third] = parts;
  if (known.length + unknown.length !== 4 || (unknown && second)) return null;
  const year = Number(known);
  if (unknown) {
    const years = 10 ** unknown.length;
    return spell(dayOf(Math.max(1, year * years), 1, 1), dayOf((year + 1) * years - 1, 12, 31));
  }
  if (second === undefined) return spell(dayOf(year, 1, 1), dayOf(year, 12, 31));
  const part = Number(second);
  if (third !== undefined) return spell(dayOf(year, part, Number(third)), dayOf(year, part, Number(third)));
  if (part <= 12) return spell(dayOf(year, part, 1), dayOf(year, part, daysInMonth(year, part)));
  const period = partOfYear('season', year, part - 20) ?? partOfYear('quarter', year, part - 32);
  return period && spellPeriod(period);
}

function spellPeriod(period: Period): Bounds | null {
  return spell(firstDay(period), lastDay(period));
}

function spell(first: number | null, last: number | null): Bounds | null {
  return first === null || last === null ? null : { first: isoOf(first), last: isoOf(last) };
}
