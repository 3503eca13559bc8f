/** Putting neighbouring expressions together, and taking in the words around them that belong to them. */
import { moveBy } from './period.ts';
import { joinRange, shareYear } from './range.ts';
import type { Reading } from './rule.ts';
import { gapIs, isWord, type Term } from './terms.ts';
import { isDay, isTimeOnly, widen } from './widen.ts';

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
    const last = composed.at(-1);
    if (last && raw.from < last.to) continue; // taken in already: "tomorrow at midnight"
    const next = widen(terms, raw, last?.to ?? 0);
    const yearless = last && shareYear(terms, last, next);
    const first = yearless ?? last;
    const joined =
      first &&
      (joinTime(terms, first, next) ??
        joinOffset(terms, first, next) ??
        joinRange(terms, first, next) ??
        joinNight(terms, first, next));
    if (first) composed.pop();
    if (!joined) {
      composed.push(...(first ? [first, next] : [next]));
      continue;
    }
    const earlier = composed.at(-1);
    // "from Sunday at 10 p.m. to 4 a.m. on Monday"
    const range = earlier && (joinRange(terms, earlier, joined) ?? joinNight(terms, earlier, joined));
    if (range) composed.pop();
    composed.push(range ?? joined);
  }
  return composed;
}

/** "5 p.m. on Friday", "Friday, 5 p.m.": one time. */
function joinTime(terms: readonly Term[], first: Located, second: Located): Located | null {
  const [a, b] = [first.reading, second.reading];
  if (!gapIs(terms, first.to, second.from, /^(?:, ?)?(?:at|on|around|about|of)?$/)) return null;
  if (isTimeOnly(a) && isDay(b) && !b.clock) {
    return { ...second, from: first.from, reading: { ...b, clock: a.clock } };
  }
  if (isTimeOnly(b) && isDay(a) && !a.clock) {
    return { ...first, to: second.to, reading: { ...a, clock: b.clock } };
  }
  return null;
}

/** "in the *night* from Friday to Saturday": the night between the two. */
function joinNight(terms: readonly Term[], part: Located, range: Located): Located | null {
  const between = isTimeOnly(part.reading) && gapIs(terms, part.to, range.from, /^(?:from|between)$/);
  if (!between || !/^(?:range|days of a month)$/.test(range.rule)) return null;
  return { ...range, from: part.from, reading: { ...range.reading, clock: part.reading.clock } };
}

/** "two days after" + "5 May 2019". */
function joinOffset(terms: readonly Term[], first: Located, second: Located): Located | null {
  const { offset } = first.reading;
  const period = second.reading.from;
  if (!offset || !period || first.to !== second.from || !isWord(terms[first.to - 1], 'after', 'before'))
    return null;
  const moved = moveBy(period, offset.grain, offset.count);
  if (!moved) return null;
  const reading = { ...second.reading, from: moved, to: moved, weekday: null };
  return { ...second, from: first.from, rule: first.rule, reading };
}
