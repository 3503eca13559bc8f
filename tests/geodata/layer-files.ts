import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { LAYERS } from '../../src/geodata/catalogue.ts';
import { DATA } from '../../src/geodata/write-layer.ts';

export type LayerFile = FeatureCollection<Geometry, Record<string, unknown>>;

export const readLayer = (path: string): LayerFile =>
  JSON.parse(readFileSync(join(DATA, path), 'utf8')) as LayerFile;

export const LAYER_PATHS = LAYERS.map(({ path }) => path).filter((path) => path.endsWith('.geojson'));

type Nested = Position | Nested[];

/** The lists of positions in a geometry: rings of polygons, lines, or single points. */
export function positionLists(geometry: Geometry): Position[][] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionLists);
  const flatten = (nested: Nested): Position[][] => {
    if (typeof nested[0] === 'number') return [[nested as Position]];
    if (typeof (nested[0] as Position)[0] === 'number') return [nested as Position[]];
    return (nested as Nested[]).flatMap(flatten);
  };
  return flatten(geometry.coordinates);
}
