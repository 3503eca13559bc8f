import { civilOf, modulo } from './calendar.ts';
import type { Located } from './compose.ts';
import { joinEdtf } from './edtf.ts';
import { KIND } from './lexicon.ts';
import { dayPeriod, firstDay, partOfYear, shift, yearOf, type Period } from './period.ts';
import type { Reading } from './rule.ts';
import { gapIs, isKind, isWord, type Term } from './terms.ts';
import { isTimeOnly } from './widen.ts';

/** "from July 28 to August 2", "2018–2021", "between May 2019 and June 2020": one interval. */
export function joinRange(terms: readonly Term[], first: Located, second: Located): Located | null {
  const [a, b] = [first.reading, second.reading];
  if (second.from !== first.to + 1 || a.kind !== 'date' || b.kind !== 'date' || isTimeOnly(b)) return null;
  if (!isRange(terms[first.from - 1], terms[first.to])) return null;
  const joined = {
    ...first,
    to: second.to,
    rule: 'range',
    grounds: [...new Set([...first.grounds, ...second.grounds])],
  };
  if (a.from && b.to) {
    const from = a.weekday && b.weekday ? weekdayBefore(a.from, b.to) : a.from;
    if (firstDay(from) > firstDay(b.to)) return null;
    const anchor = a.anchor === 'none' ? b.anchor : a.anchor;
    return { ...joined, reading: { ...a, from, to: b.to, anchor, weekday: null } };
  }
  return a.edtf && b.edtf ? { ...joined, reading: { ...a, edtf: joinEdtf(a.edtf, b.edtf) } } : null;
}

/** "Monday to Wednesday last week": the Monday just before that Wednesday. */
function weekdayBefore(first: Period, last: Period): Period {
  return shift(last, -modulo(last.index - first.index, 7));
}

/** A dash joins by itself; "to" needs "from" before the first date, "and" needs "between". */
function isRange(before: Term | undefined, gap: Term | undefined): boolean {
  if (isWord(before, 'intervening')) return isWord(gap, 'and') || isKind(gap, KIND.DASH); // "night of Monday and Tuesday"
  if (isWord(gap, 'and')) return isWord(before, 'between');
  return isWord(gap, 'to', 'until', 'till') ? isWord(before, 'from') : isKind(gap, KIND.DASH);
}

/**
 * In "July 28 – August 2, 2023" and "May 3 and June 5, 2019" the first date shares the year of the second, or is in
 * the year before it if it is later in the year. Gives the first date anew; null when it has nothing to share.
 */
export function shareYear(terms: readonly Term[], first: Located, second: Located): Located | null {
  const { anchor, from } = second.reading;
  if (anchor !== 'none' || !from || !second.rule.includes('year')) return null;
  if (!YEARLESS.has(first.rule) || !gapIs(terms, first.to, second.from, CONNECTION)) return null;
  const period = inYear(first.reading, yearOf(from));
  if (!period) return null;
  const shared = firstDay(period) > firstDay(from) ? inYear(first.reading, yearOf(from) - 1) : period;
  const reading: Reading = {
    ...first.reading,
    from: shared,
    to: shared,
    edtf: null,
    timex: null,
    anchor: 'none',
  };
  return shared && { ...first, grounds: [], reading };
}

/** Rows that leave the year out. */
const YEARLESS = new Set(['month day', 'day month', 'month']);
const CONNECTION = /^(?:and|or|to|,|-|–|—|, and|until|through|,? ?and (?:again |later |then )?(?:in|on))$/;

/** The month or day of a reading in another year. */
function inYear({ from, edtf }: Reading, year: number): Period | null {
  const [, month = 0, day = 0] = (edtf ?? '').split('-').map(Number);
  if (!from) return day ? dayPeriod(year, month, day) : partOfYear('month', year, month);
  const civil = civilOf(firstDay(from));
  return from.grain === 'day'
    ? dayPeriod(year, civil.month, civil.day)
    : partOfYear('month', year, civil.month);
}
