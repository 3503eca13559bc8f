/** Putting neighbouring expressions together: days with parts of the day, ranges, what came before or after a date. */
import { joinEdtf } from './edtf.ts';
import { KIND, PARTS_OF_DAY } from './lexicon.ts';
import { dayPeriod, firstDay, isFiner, moveBy, partOfYear, yearOf, type Period } from './period.ts';
import { civilOf } from './calendar.ts';
import type { Reading } from './rule.ts';
import type { Term } from './terms.ts';

/** A reading with its place among the terms of its sentence, `from` inclusive, `to` exclusive. */
export interface Located {
  from: number;
  to: number;
  rule: string;
  reading: Reading;
  /** What it was counted from, in words, and the tense that was asked: for the reason. */
  grounds: string[];
}

/** Composes the expressions of one sentence, in order. */
export function compose(terms: readonly Term[], found: readonly Located[]): Located[] {
  const composed: Located[] = [];
  for (const raw of found) {
    const next = widen(terms, raw, composed.at(-1)?.to ?? 0);
    const last = composed.at(-1);
    const joined =
      last && (joinTime(terms, last, next) ?? joinOffset(last, next) ?? joinRange(terms, last, next));
    if (joined) composed[composed.length - 1] = joined;
    else {
      if (last) shareYear(terms, last, next);
      composed.push(next);
    }
  }
  return composed;
}

/** Takes in "early", "the end of" on the left and "night" on the right of a date. */
function widen(terms: readonly Term[], located: Located, limit: number): Located {
  const { reading } = located;
  if (reading.kind !== 'date') return located;
  let { from, to } = located;
  let clock = reading.clock;
  const isDay = reading.weekday !== null || reading.from?.grain === 'day' || reading.edtf?.length === 10;
  if (isDay && reading.clock === null) {
    let part = to;
    if (is(terms[part], ',')) part++;
    if (is(terms[part], 'in|on') && is(terms[part + 1], 'the')) part += 2;
    else if (is(terms[part], 'at')) part++;
    if (has(terms[part], KIND.EARLY) || is(terms[part], '-')) part++;
    const term = terms[part];
    if (term && has(term, KIND.PART) && (part === to || terms[part - 1]?.text !== ',')) {
      clock = PARTS_OF_DAY[term.value] ?? null;
      to = part + 1;
    }
    let left = from;
    while (left > limit && is(terms[left - 1], 'of|the|on|,')) left--;
    if (left < from && has(terms[left - 1], KIND.PART) && left - 1 >= limit) {
      clock = PARTS_OF_DAY[terms[left - 1]?.value ?? 0] ?? null;
      from = left - 1;
    }
  }
  let left = from;
  if (left > limit && is(terms[left - 1], '-')) left--;
  if (left > limit && has(terms[left - 1], KIND.EARLY)) from = left - 1;
  left = from;
  if (left > limit && is(terms[left - 1], 'the')) left--;
  if (left - 1 > limit && is(terms[left - 1], 'of') && has(terms[left - 2], KIND.PHASE)) from = left - 2;
  return { ...located, from, to, reading: { ...reading, clock } };
}

/** "5 p.m. on Friday", "Friday, 5 p.m.": one time. */
function joinTime(terms: readonly Term[], first: Located, second: Located): Located | null {
  const [a, b] = [first.reading, second.reading];
  const lone = (reading: Reading): boolean =>
    reading.clock !== null && reading.anchor === 'previous' && reading.timex === null;
  const isDay = (reading: Reading): boolean => reading.weekday !== null || reading.from?.grain === 'day';
  if (!gapIs(terms, first.to, second.from, /^(?:,? ?(?:at|on|around|about|of)?|)$/)) return null;
  if (lone(a) && isDay(b) && b.clock === null) {
    return { ...second, from: first.from, reading: { ...b, clock: a.clock } };
  }
  if (lone(b) && isDay(a) && a.clock === null) {
    return { ...first, to: second.to, reading: { ...a, clock: b.clock } };
  }
  return null;
}

/** "two days after" + "5 May 2019". */
function joinOffset(first: Located, second: Located): Located | null {
  const { offset } = first.reading;
  const period = second.reading.from;
  if (!offset || first.to !== second.from || !period || !true) return null;
  const moved = moveBy(period, offset.grain, offset.count);
  return (
    moved && {
      ...second,
      from: first.from,
      rule: first.rule,
      reading: { ...second.reading, from: moved, to: moved, weekday: null },
    }
  );
}

/** "from July 28 to August 2", "2018–2021", "between May 2019 and June 2020". */
function joinRange(terms: readonly Term[], first: Located, second: Located): Located | null {
  const gap = terms[first.to];
  if (!gap || second.from !== first.to + 1) return null;
  const before = terms[first.from - 1];
  const isRange = has(gap, KIND.DASH)
    ? !/^(?:to|until|till)$/.test(gap.text) || is(before, 'from')
    : gap.text === 'and' && is(before, 'between');
  if (!isRange || first.reading.kind !== 'date' || second.reading.kind !== 'date') return null;
  shareYear(terms, first, second);
  const [from, to] = [first.reading.from, second.reading.to];
  if (from && to && firstDay(from) <= firstDay(to)) {
    const anchor = first.reading.anchor === 'none' ? second.reading.anchor : first.reading.anchor;
    const reading = { ...first.reading, from, to, anchor, weekday: null };
    return {
      ...first,
      to: second.to,
      rule: 'range',
      reading,
      grounds: [...new Set([...first.grounds, ...second.grounds])],
    };
  }
  const [start, end] = [first.reading.edtf, second.reading.edtf];
  if (!start || !end) return null;
  return {
    ...first,
    to: second.to,
    rule: 'range',
    reading: { ...first.reading, edtf: joinEdtf(start, end) },
  };
}

/** In "July 28 – August 2, 2023" and "May 3 and June 5, 2019" the first date shares the year of the second. */
function shareYear(terms: readonly Term[], first: Located, second: Located): void {
  const [a, b] = [first.reading, second.reading];
  const year = b.anchor === 'none' && b.from && /year/.test(second.rule) ? yearOf(b.from) : 0;
  if (!year || !b.from || !/^(?:month day|day month|month)$/.test(first.rule)) return;
  if (!gapIs(terms, first.to, second.from, /^(?:and|or|to|,|-|–|—|, and|until|through)$/)) return;
  const period = inYear(a, year);
  if (!period || isFiner(period.grain, 'day')) return;
  const later = firstDay(period) > firstDay(b.from);
  first.reading = {
    ...a,
    from: later ? inYear(a, year - 1) : period,
    edtf: null,
    timex: null,
    anchor: 'none',
  };
  first.reading.to = first.reading.from;
  first.grounds = [];
}

/** The month or day of a reading in another year. */
function inYear({ from, edtf }: Reading, year: number): Period | null {
  if (from) {
    const { month, day } = civilOf(firstDay(from));
    return from.grain === 'day' ? dayPeriod(year, month, day) : partOfYear('month', year, month);
  }
  const [, month = 0, day = 0] = (edtf ?? '').split('-').map(Number);
  return day ? dayPeriod(year, month, day) : partOfYear('month', year, month);
}

function gapIs(terms: readonly Term[], from: number, to: number, pattern: RegExp): boolean {
  if (to - from > 3) return false;
  return pattern.test(
    terms
      .slice(from, to)
      .map((term) => term.text)
      .join(' '),
  );
}

function has(term: Term | undefined, kinds: number): boolean {
  return term !== undefined && (term.kinds & kinds) !== 0;
}

function is(term: Term | undefined, words: string): boolean {
  return term !== undefined && words.split('|').includes(term.text);
}
