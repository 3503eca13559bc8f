/** From the project's time expressions to those of TimeML, so that both can be compared. */
import type { TimeExpression } from '../../extraction/types.ts';
import type { Timex } from './read-timeml.ts';

/** What stands between the ends of a range. */
const BETWEEN = /\s*(?:\b(?:to|through|thru|until|till|and)\b|[-–—/])\s*/g;

/**
 * The expressions that TimeML would have for one of the project's: the same words with their TIMEX3 value. A range is
 * one interval in EDTF; TimeML marks its ends, each with its own value.
 */
export function timexOf(time: TimeExpression, text: string): Timex[] {
  const { start, end, edtf } = time;
  const value = time.timex ?? edtf ?? '';
  const [first, last] = edtf?.split('/') ?? [];
  const isRange = last !== undefined && last !== '..' && first === value;
  const gap = isRange ? [...text.slice(start, end).matchAll(BETWEEN)].at(-1) : undefined;
  if (!gap || !last) return [{ start, end, value }];
  const middle = start + gap.index;
  return [
    { start, end: middle, value },
    { start: middle + gap[0].length, end, value: last },
  ];
}
