import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rewind } from '@turf/turf';
import { geoMercator, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { boundariesOf } from './boundaries.ts';
import { simplified } from './iran-pakistan-line.ts';
import { mapshape, type Layer } from './shapes.ts';
import type { Territory } from './territories.ts';
import { DATA } from './write-layer.ts';

/**
 * The corners of the map's first view, with Tehran, Islamabad and the border: degrees. It ends a little north of the
 * layers, whose southern edge D3 draws as an arc.
 */
const SOUTH_WEST: [number, number] = [44, 20.25];
const NORTH_EAST: [number, number] = [80, 41];

/** Pixels; the height follows from the view's shape on the Web Mercator projection. */
const WIDTH = 960;

/** Half transparent greys and a red that can be told on light and on dark paper, so that no style sheet is needed. */
const STROKE = 'fill="none" stroke-linejoin="round"';
const LAND = 'fill="#8c8672" fill-opacity=".2"';
const INTERNATIONAL = `${STROKE} stroke="#7b8490" stroke-opacity=".8"`;
const DISPUTED = `${INTERNATIONAL} stroke-dasharray="4 3"`;
const BORDER = `${STROKE} stroke="#d2493c" stroke-width="2.5"`;

/**
 * A picture of the first view without words, shown until the map itself is there.
 * @param border the Iran–Pakistan border, north to south.
 */
export async function writeStillMap(
  territories: Layer<Territory, Polygon | MultiPolygon>,
  border: Position[],
): Promise<void> {
  const corners = { type: 'MultiPoint', coordinates: [SOUTH_WEST, NORTH_EAST] };
  const projection = geoMercator().fitWidth(WIDTH, corners);
  const height = Math.round(projection(SOUTH_WEST)![1]);
  projection.clipExtent([
    [0, 0],
    [WIDTH, height],
  ]);
  const path = geoPath(projection).digits(0);
  const coarse = await mapshape<Territory, Polygon | MultiPolygon>(
    '-i territories.json -simplify dp interval=2.5km keep-shapes',
    {
      territories,
    },
  );
  const { features } = await mapshape('-i coarse.json -dissolve', { coarse });
  // On D3's sphere an area lies to the right of its ring, the other way round than in RFC 7946.
  const clockwise = rewind(features[0] as Feature<MultiPolygon>, { reverse: true });
  const lines = await boundariesOf(coarse);
  const ofKind = (dashed: boolean) => ({
    type: 'FeatureCollection',
    features: lines.filter(
      ({ properties: { kind } }) => kind !== 'claim' && (kind !== 'international') === dashed,
    ),
  });
  const line = { type: 'LineString', coordinates: simplified(border, 2) };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true">
<path ${LAND} d="${path(clockwise)}"/>
<path ${INTERNATIONAL} d="${path(ofKind(false))}"/>
<path ${DISPUTED} d="${path(ofKind(true))}"/>
<path ${BORDER} d="${geoPath(projection).digits(1)(line)}"/>
</svg>
`;
  writeFileSync(join(DATA, 'still-map.svg'), svg);
}
