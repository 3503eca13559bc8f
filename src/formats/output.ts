import type { EventCollection } from './corpus.ts';
import { toCsv } from './csv.ts';
import { serialiseCollection } from './serialise.ts';

/** The formats that events can be written in. */
export const OUTPUT_FORMATS = ['geojson', 'ndjson', 'csv'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** Events as text: GeoJSON, one GeoJSON feature a line, or CSV. */
export const writers: Record<OutputFormat, (collection: EventCollection) => string> = {
  geojson: serialiseCollection,
  ndjson: ({ features }) => features.map((feature) => `${JSON.stringify(feature)}\n`).join(''),
  csv: toCsv,
};
