import { EVENT_TYPES } from '../extraction/types.ts';
import type { Columns } from './columns.ts';
import { filterEvents } from './filter-events.ts';

/** One column of the timeline: a year, or a stretch of years in which nothing happened, drawn as one break. */
export interface YearSlot {
  first: number;
  last: number;
  gap: boolean;
}

/** A stretch of empty years is folded from this length on; shorter ones are drawn as they are. */
const FOLD_FROM = 6;

/** Events per year of the whole corpus, from `columns.years.first` on. */
export function yearTotals(columns: Columns): Uint32Array {
  const open = { from: null, to: null, types: new Set<never>(), statuses: new Set<never>() };
  const { perYearType } = filterEvents(columns, open);
  const totals = new Uint32Array(perYearType.length / EVENT_TYPES.length);
  perYearType.forEach((count, i) => (totals[Math.floor(i / EVENT_TYPES.length)]! += count));
  return totals;
}

/**
 * The columns of the timeline from the first year on. Long empty stretches become one column, so that bars
 * fifty years apart keep a width that can be seen and clicked.
 * @param first the year of `counts[0]`
 * @param counts events per year
 */
export function yearSlots(first: number, counts: ArrayLike<number>): YearSlot[] {
  const slots: YearSlot[] = [];
  for (let i = 0; i < counts.length;) {
    let end = i + 1;
    if (counts[i] === 0) while (end < counts.length && counts[end] === 0) end++;
    if (end - i >= FOLD_FROM) slots.push({ first: first + i, last: first + end - 1, gap: true });
    else
      for (let year = i; year < end; year++)
        slots.push({ first: first + year, last: first + year, gap: false });
    i = end;
  }
  return slots;
}

/** Index of the column that holds `year`; the nearest end when it lies outside. */
export function slotOf(slots: readonly YearSlot[], year: number): number {
  const index = slots.findIndex((slot) => year <= slot.last);
  return index === -1 ? slots.length - 1 : index;
}
