import { EVENT_TYPES, STATUSES, type EventType, type Status } from '../extraction/types.ts';
import type { Camera } from '../map/types.ts';

/** Everything that a link carries: what is asked for, chosen, open, and where the map looks. */
export interface View {
  from: number | null;
  to: number | null;
  types: EventType[];
  statuses: Status[];
  event: string | null;
  place: string | null;
  article: string | null;
  /** Offset of the sentence, in UTF-16 code units into the article's text. */
  sentence: number | null;
  /** Null: the first view. */
  camera: Camera | null;
}

export const DEFAULT_VIEW: Readonly<View> = {
  from: null,
  to: null,
  types: [],
  statuses: [],
  event: null,
  place: null,
  article: null,
  sentence: null,
  camera: null,
};

/** Ids and lists keep the punctuation that a query may hold, so that a link can be read. */
const encode = (value: string) => encodeURIComponent(value).replace(/%(3A|2C|2F)/g, decodeURIComponent);

/**
 * A view as the query of an address, its parts in a fixed order: `?years=2018..2021&types=visit,talks&event=…`;
 * the empty string for the default view.
 */
export function formatAddress(view: View): string {
  const { from, to, camera } = view;
  const parts: [string, string | null][] = [
    ['years', from === null && to === null ? null : from === to ? `${from}` : `${from ?? ''}..${to ?? ''}`],
    ['types', view.types.join(',') || null],
    ['statuses', view.statuses.join(',') || null],
    ['event', view.event],
    ['place', view.event === null ? view.place : null],
    ['article', view.article],
    ['sentence', view.article === null || view.sentence === null ? null : `${view.sentence}`],
    ['map', camera && `${camera.zoom.toFixed(2)}/${camera.lat.toFixed(4)}/${camera.lon.toFixed(4)}`],
  ];
  const query = parts
    .flatMap(([key, value]) => (value === null ? [] : [`${key}=${encode(value)}`]))
    .join('&');
  return query && `?${query}`;
}

/** Reads one parameter into the view; false when its value makes no sense. */
const READERS: Record<string, (value: string, view: View) => boolean> = {
  years(value, view) {
    const [, from, range, to] = /^(-?\d{1,4})?(\.\.)?(-?\d{1,4})?$/.exec(value) ?? [];
    if ((from ?? to) === undefined || (range === undefined && to !== undefined)) return false;
    view.from = from === undefined ? null : Number(from);
    view.to = range === undefined ? view.from : to === undefined ? null : Number(to);
    return view.from === null || view.to === null || view.from <= view.to;
  },
  types: (value, view) => {
    view.types = EVENT_TYPES.filter((type) => value.split(',').includes(type));
    return view.types.length === value.split(',').length;
  },
  statuses: (value, view) => {
    view.statuses = STATUSES.filter((status) => value.split(',').includes(status));
    return view.statuses.length === value.split(',').length;
  },
  event: (value, view) => (view.event = value) !== '',
  place: (value, view) => (view.place = value) !== '',
  article: (value, view) => (view.article = value) !== '',
  sentence: (value, view) => {
    view.sentence = Number(value);
    return /^\d{1,9}$/.test(value);
  },
  map: (value, view) => {
    const [zoom, lat, lon] = value.split('/').map(Number) as [number, number, number];
    view.camera = { zoom, lat, lon };
    return (
      /^[^/]+\/[^/]+\/[^/]+$/.test(value) &&
      zoom >= 0 &&
      zoom <= 24 &&
      Math.abs(lat) <= 85 &&
      Math.abs(lon) <= 540
    );
  },
};

/**
 * Reads the query of an address. A parameter that makes no sense leaves its part of the view at the default;
 * its name is returned in `ignored`, so that the page can say so. Ids are not looked up here.
 */
export function parseAddress(query: string): { view: View; ignored: string[] } {
  let view: View = { ...DEFAULT_VIEW };
  const ignored: string[] = [];
  for (const [key, value] of new URLSearchParams(query)) {
    const read = Object.hasOwn(READERS, key) ? READERS[key] : undefined;
    const next = { ...view };
    if (read?.(value, next)) view = next;
    else ignored.push(key);
  }
  return { view, ignored };
}
