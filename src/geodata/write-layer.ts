import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Feature, Geometry } from 'geojson';

/** Where the map's layers are kept. */
export const DATA = join(import.meta.dirname, '../../data');

/** A feature as the layers hold it: each has an id and says what kind of thing it is. */
export interface LayerFeature extends Feature<Geometry, { kind: string; [property: string]: unknown }> {
  id: string;
}

/**
 * Writes a layer into `data/`, a feature a line so that a change can be read in a diff. The id stands among the
 * properties too, because MapLibre keeps only whole numbers of the proper one.
 * @param path below `data/`, its folder named after the licence.
 * @param features in the order in which they are to stand; ids are unique.
 */
export function writeLayer(path: string, features: LayerFeature[]): void {
  const lines = features.map(({ id, properties, geometry }) =>
    JSON.stringify({ type: 'Feature', id, properties: { id, ...properties }, geometry }),
  );
  const file = join(DATA, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`);
}

/** Orders features by their id, in code-unit order, so that two runs write the same bytes. */
export function byId(a: LayerFeature, b: LayerFeature): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
