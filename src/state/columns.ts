import { EVENT_TYPES, STATUSES, type PlacePrecision } from '../extraction/types.ts';
import type { EventFeature } from '../formats/corpus.ts';

/** Stands in `firstDay` and `lastDay` of an event whose date is open. */
export const UNDATED = -2147483648;

/** Stands in `place` of an event that no point can be drawn for. */
export const UNPLACED = -1;

/** A place at which events stand. `uncertainty` is the largest radius, in metres, that any of them gives. */
export interface PlaceRow {
  id: string;
  name: string;
  point: [longitude: number, latitude: number];
  precision: PlacePrecision;
  uncertainty: number | null;
  total: number;
}

/**
 * The events as columns, row for row in the order of the collection. Typed arrays keep a filter to one pass
 * without objects, so its cost stays a few milliseconds for a million events.
 */
export interface Columns {
  size: number;
  /** Days as the number YYYYMMDD: they compare as dates do, and the year is one division away. */
  firstDay: Int32Array;
  lastDay: Int32Array;
  /** Index in `EVENT_TYPES`. */
  type: Uint8Array;
  /** Index in `STATUSES`. */
  status: Uint8Array;
  /** Index in `places`, or `UNPLACED`. */
  place: Int32Array;
  places: PlaceRow[];
  /** First and last year that any event touches; null when every date is open. */
  years: { first: number; last: number } | null;
}

/** An ISO date (`2025-01-19`, also before the year 0) as YYYYMMDD. */
function dayNumber(iso: string): number {
  const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  return year === undefined ? UNDATED : Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

/** The year of a day number. */
export const yearOf = (day: number): number => Math.floor(day / 10_000);

/** Lays the events out as columns and numbers their places in order of first appearance. */
export function buildColumns(features: readonly EventFeature[]): Columns {
  const size = features.length;
  const firstDay = new Int32Array(size).fill(UNDATED);
  const lastDay = new Int32Array(size).fill(UNDATED);
  const type = new Uint8Array(size);
  const status = new Uint8Array(size);
  const place = new Int32Array(size).fill(UNPLACED);
  const places: PlaceRow[] = [];
  const placeIndex = new Map<string, number>();
  let years: Columns['years'] = null;

  features.forEach(({ geometry, properties: event }, row) => {
    type[row] = EVENT_TYPES.indexOf(event.type);
    status[row] = STATUSES.indexOf(event.status);

    // An interval with one open end ("since 2020") stands at the end that is known.
    const start = event.start ?? event.end;
    if (start !== null) {
      const first = dayNumber(start);
      const last = dayNumber(event.end ?? start);
      firstDay[row] = first;
      lastDay[row] = last;
      years = {
        first: Math.min(years?.first ?? Infinity, yearOf(first)),
        last: Math.max(years?.last ?? -Infinity, yearOf(last)),
      };
    }

    if (event.place === null || geometry === null) return;
    let index = placeIndex.get(event.place);
    if (index === undefined) {
      index = places.length;
      placeIndex.set(event.place, index);
      places.push({
        id: event.place,
        name: event.placeName ?? event.place,
        point: geometry.coordinates,
        precision: event.placePrecision,
        uncertainty: null,
        total: 0,
      });
    }
    place[row] = index;
    const its = places[index]!;
    its.total += 1;
    if (event.placeUncertainty !== null) {
      its.uncertainty = Math.max(its.uncertainty ?? 0, event.placeUncertainty);
    }
  });
  return { size, firstDay, lastDay, type, status, place, places, years };
}
