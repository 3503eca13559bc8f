import type { LineString, MultiLineString } from 'geojson';
import { PRECISION, REGION } from './extent.ts';
import { readGmtLines } from './gmt-lines.ts';
import { mapshape, type Layer } from './shapes.ts';
import { gmtRivers } from './sources.ts';
import { writeLayer, type LayerFeature } from './write-layer.ts';

/** GMT's levels of permanent rivers, the greatest first; they become the layer's ranks. */
const LEVELS = [1, 2, 3];

/** Rivers of one rank, as a single feature. */
async function rank(level: number): Promise<LayerFeature[]> {
  const rivers: Layer<unknown, MultiLineString> = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: {},
        geometry: { type: 'MultiLineString', coordinates: readGmtLines(gmtRivers(level, REGION)) },
      },
    ],
  };
  const { features } = await mapshape<unknown, LineString | MultiLineString>(
    `-i rivers.json -clip bbox=${REGION} -simplify dp interval=400m`,
    { rivers },
    PRECISION * 10,
  );
  return features.map(({ geometry }) => ({
    type: 'Feature',
    id: `rivers:${level}`,
    properties: { kind: 'river', rank: level },
    geometry,
  }));
}

/** Rivers of the region, without names, in three ranks. */
export async function writeRivers(): Promise<void> {
  const ranks = await Promise.all(LEVELS.map(rank));
  writeLayer('lgpl/rivers.geojson', ranks.flat());
}
