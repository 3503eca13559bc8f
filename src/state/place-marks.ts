import { EVENT_TYPES, STATUSES } from '../extraction/types.ts';
import type { PlaceMark } from '../map/types.ts';
import type { Columns } from './columns.ts';
import type { FilterResult } from './filter-events.ts';

/** One row of a table of counts as a record, without its zeros. */
function record<T extends string>(
  names: readonly T[],
  counts: Uint32Array,
  row: number,
): Partial<Record<T, number>> {
  const entries = names.map((name, i) => [name, counts[row * names.length + i]!] as const);
  return Object.fromEntries(entries.filter(([, count]) => count > 0)) as Partial<Record<T, number>>;
}

/** What the map draws: every place with events, with its counts after the filter. */
export function placeMarks(columns: Columns, result: FilterResult): PlaceMark[] {
  return columns.places.map(({ id, ...place }, row) => {
    const types = record(EVENT_TYPES, result.perPlaceType, row);
    const visible = Object.values(types).reduce((sum, count) => sum + count, 0);
    return { place: id, ...place, visible, types, statuses: record(STATUSES, result.perPlaceStatus, row) };
  });
}
