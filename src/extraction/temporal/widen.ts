import type { Located } from './compose.ts';
import { KIND, PARTS_OF_DAY } from './lexicon.ts';
import type { Reading } from './rule.ts';
import { isKind, isWord, type Term } from './terms.ts';

/** Whether a reading is a day, known or open. */
export function isDay({ weekday, from, edtf }: Reading): boolean {
  return weekday !== null || from?.grain === 'day' || edtf?.length === 10;
}

/** A time of day that borrowed its day from the expression before. */
export function isTimeOnly({ clock, anchor, weekday }: Reading): boolean {
  return clock !== null && anchor === 'previous' && weekday === null;
}

/**
 * Takes in the part of the day beside a day ("Sunday night", "the night of 3 May") and the phase before any date
 * ("early March", "the end of 2019"). `limit` is the first term that is free.
 */
export function widen(terms: readonly Term[], located: Located, limit: number): Located {
  if (located.reading.kind !== 'date') return located;
  const whole =
    isDay(located.reading) && !located.reading.clock ? withPartOfDay(terms, located, limit) : located;
  let { from } = whole;
  const hyphen = from > limit && isWord(terms[from - 1], '-') ? 1 : 0;
  if (from - hyphen > limit && isKind(terms[from - 1 - hyphen], KIND.EARLY)) from -= hyphen + 1;
  if (from - 3 >= limit && isWord(terms[from - 1], 'of', 'on') && isWord(terms[from - 2], 'hours')) {
    const part = isKind(terms[from - 3], KIND.PART) && from - 4 >= limit ? 1 : 0; // "the early morning hours of"
    if (isKind(terms[from - 3 - part], KIND.EARLY) || isWord(terms[from - 3], 'small', 'wee'))
      from -= 3 + part;
  }
  const article = from > limit && isWord(terms[from - 1], 'the') ? 1 : 0;
  const phase = from - article - 2;
  if (phase >= limit && isWord(terms[phase + 1], 'of') && isKind(terms[phase], KIND.PHASE)) from = phase;
  return { ...whole, from };
}

function withPartOfDay(terms: readonly Term[], located: Located, limit: number): Located {
  const after = partAfter(terms, located.to);
  if (after)
    return { ...located, to: after + 1, reading: { ...located.reading, clock: partOf(terms[after]) } };
  let left = located.from - 1;
  while (left > limit && isWord(terms[left], 'of', 'the', 'on', ',')) left--;
  if (left < limit || left === located.from - 1 || !isKind(terms[left], KIND.PART)) return located;
  return { ...located, from: left, reading: { ...located.reading, clock: partOf(terms[left]) } };
}

/** Index of a part of the day that follows at `at`: "night", "at noon", "in the late evening"; 0 when none does. */
function partAfter(terms: readonly Term[], at: number): number {
  let part = at;
  if (isWord(terms[part], 'in', 'on') && isWord(terms[part + 1], 'the')) part += 2;
  else if (isWord(terms[part], 'at')) part++;
  if (isKind(terms[part], KIND.EARLY) || isWord(terms[part], '-')) part++;
  return isKind(terms[part], KIND.PART) ? part : 0;
}

function partOf(term: Term | undefined): string | null {
  return PARTS_OF_DAY[term?.value ?? 0] ?? null;
}
