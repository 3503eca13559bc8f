import type { Article, EventProperties, EventSource, Place } from '../extraction/types.ts';

/** JSON-FG 1.0 `time`: a day, or an interval of days. https://docs.ogc.org/DRAFTS/21-045r1.html */
export interface FeatureTime {
  date?: string;
  interval?: [string, string];
}

/** One event as a GeoJSON feature; `geometry` is null when the text does not say where. */
export interface EventFeature {
  type: 'Feature';
  id: string;
  geometry: { type: 'Point'; coordinates: [longitude: number, latitude: number] } | null;
  time: FeatureTime | null;
  properties: EventProperties;
}

/** A figure that an article gives for a border's length; kept apart from any measured one. */
export interface ReportedLength {
  /** Gazetteer id of the border. */
  place: string;
  kilometres: number;
  sources: EventSource[];
}

/** `data/events.geojson`: an RFC 7946 FeatureCollection, sorted by start, then id. */
export interface EventCollection {
  type: 'FeatureCollection';
  features: EventFeature[];
  /** Foreign member: lengths of borders as the articles report them. */
  reportedLengths: ReportedLength[];
}

/** A file that could not be read, in words for the reader. */
export interface Problem {
  file: string;
  message: string;
}

/** Everything the page shows: `corpus.json`, served while developing and emitted by the build. */
export interface Corpus {
  articles: Article[];
  collection: EventCollection;
  /** What the gazetteer knows of the places and countries that the events name. */
  places: Place[];
  problems: Problem[];
}
