import type { LineString, MultiLineString, Position } from 'geojson';
import { mapshape, PRECISION, REGION, type Layer } from './shapes.ts';
import { gmtRivers } from './sources.ts';
import { writeLayer, type LayerFeature } from './write-layer.ts';

/** GMT's levels of permanent rivers, the greatest first; they become the layer's ranks. */
const LEVELS = [1, 2, 3];

/** Reads GMT's dump: a line of coordinates each, `>` before every river, `#` before a remark. */
export function readGmtLines(dump: string): Position[][] {
  const lines: Position[][] = [];
  for (const row of dump.split('\n')) {
    if (row.startsWith('>')) lines.push([]);
    else if (row.trim() && !row.startsWith('#')) lines.at(-1)?.push(row.trim().split(/\s+/).map(Number));
  }
  return lines.filter((line) => line.length > 1);
}

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
