import { EVENT_TYPES, STATUSES, type EventType, type Status } from '../extraction/types.ts';
import { UNDATED, UNPLACED, yearOf, type Columns } from './columns.ts';

/** What to show. An empty set leaves its dimension open; so does null at either end of the years. */
export interface EventFilter {
  from: number | null;
  to: number | null;
  types: ReadonlySet<EventType>;
  statuses: ReadonlySet<Status>;
}

/**
 * Counts after a filter. Each dimension's own counts leave its own filter out (`perYear` ignores the years,
 * `perType` the types), so that they tell what choosing otherwise would give.
 */
export interface FilterResult {
  /** 1 for each event that passes. */
  visible: Uint8Array;
  count: number;
  /** Visible events: row `place`, column `type`. */
  perPlaceType: Uint32Array;
  /** Visible events: row `place`, column `status`. */
  perPlaceStatus: Uint32Array;
  /** Row year − `columns.years.first`, column type. An event counts in every year that it touches. */
  perYearType: Uint32Array;
  perType: Uint32Array;
  perStatus: Uint32Array;
  /** Events of open date that pass types and statuses. A range of years can neither show nor refuse them. */
  undated: number;
  /** Visible events that have no place on the map. */
  unplaced: number;
}

/** Which values of a dimension pass, by index. */
function mask<T>(all: readonly T[], chosen: ReadonlySet<T>): Uint8Array {
  return Uint8Array.from(all, (value) => (chosen.size === 0 || chosen.has(value) ? 1 : 0));
}

/** One pass over the columns. Events of open date pass only while the years are open at both ends. */
export function filterEvents(columns: Columns, filter: EventFilter): FilterResult {
  const T = EVENT_TYPES.length;
  const S = STATUSES.length;
  const firstYear = columns.years?.first ?? 0;
  const yearCount = columns.years === null ? 0 : columns.years.last - firstYear + 1;
  const typePasses = mask(EVENT_TYPES, filter.types);
  const statusPasses = mask(STATUSES, filter.statuses);
  const from = filter.from ?? -Infinity;
  const to = filter.to ?? Infinity;
  const openYears = filter.from === null && filter.to === null;

  const result: FilterResult = {
    visible: new Uint8Array(columns.size),
    count: 0,
    perPlaceType: new Uint32Array(columns.places.length * T),
    perPlaceStatus: new Uint32Array(columns.places.length * S),
    perYearType: new Uint32Array(yearCount * T),
    perType: new Uint32Array(T),
    perStatus: new Uint32Array(S),
    undated: 0,
    unplaced: 0,
  };
  const { visible, perPlaceType, perPlaceStatus, perYearType, perType, perStatus } = result;

  for (let row = 0; row < columns.size; row++) {
    const type = columns.type[row]!;
    const status = columns.status[row]!;
    const dated = columns.firstDay[row] !== UNDATED;
    const first = yearOf(columns.firstDay[row]!);
    const last = yearOf(columns.lastDay[row]!);
    const typed = typePasses[type] === 1;
    const stated = statusPasses[status] === 1;
    const timed = dated ? first <= to && last >= from : openYears;

    if (timed && stated) perType[type]!++;
    if (timed && typed) perStatus[status]!++;
    if (!typed || !stated) continue;
    if (dated) for (let year = first; year <= last; year++) perYearType[(year - firstYear) * T + type]!++;
    else result.undated++;
    if (!timed) continue;

    visible[row] = 1;
    result.count++;
    const place = columns.place[row]!;
    if (place === UNPLACED) {
      result.unplaced++;
    } else {
      perPlaceType[place * T + type]!++;
      perPlaceStatus[place * S + status]!++;
    }
  }
  return result;
}
