import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { boundaryRule, LEFT_OUT } from './boundary-kinds.ts';
import { PRECISION, REGION } from './extent.ts';
import { mapshape, type Layer } from './shapes.ts';
import { claimLines, type Territory } from './territories.ts';
import { byId, writeLayer, type LayerFeature } from './write-layer.ts';

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

/** The lines between territories, each with what the map says of it. */
export async function boundariesOf(
  territories: Layer<Territory, Polygon | MultiPolygon>,
): Promise<LayerFeature[]> {
  const { features } = await mapshape<{ pair: string }, LineString | MultiLineString>(
    `-i territories.json
     -each 'side = area ? (iso3 || "") + "/" + area : iso3'
     -lines where='B !== null' each='pair = [A.side, B.side].sort().join("|")'
     -dissolve pair`,
    { territories },
    PRECISION,
  );
  return features
    .filter(({ properties: { pair } }) => !LEFT_OUT.includes(pair))
    .map(({ geometry, properties: { pair } }) => ({
      type: 'Feature',
      id: `boundary:${slug(pair)}`,
      properties: boundaryRule(pair),
      geometry,
    }));
}

/** China's claims against India in the region, which cut no territory. */
async function chineseClaims(): Promise<LayerFeature[]> {
  const claims = claimLines();
  const { features } = await mapshape<Record<string, never>>(
    `-i claims.json -clip bbox=${REGION} -dissolve`,
    {
      claims: {
        ...claims,
        features: claims.features.filter(
          ({ properties: { name, adm0_a3_l: held } }) => name === 'Chinese claim' && held === 'IND',
        ),
      },
    },
    PRECISION,
  );
  return features.map(({ geometry }) => ({
    type: 'Feature',
    id: 'claim:chn-ind',
    properties: { kind: 'claim', name: 'Chinese claim', note: 'Land that India holds.' },
    geometry,
  }));
}

/** Every boundary of the region but the Iran–Pakistan border, with its kind, name and note. */
export async function writeBoundaries(territories: Layer<Territory, Polygon | MultiPolygon>): Promise<void> {
  const lines = [...(await boundariesOf(territories)), ...(await chineseClaims())];
  writeLayer('odbl/boundaries.geojson', lines.sort(byId));
}
