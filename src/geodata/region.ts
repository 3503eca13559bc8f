import type { MultiPolygon, Polygon } from 'geojson';
import { countryNames, KASHMIR_NAMES } from './country-names.ts';
import { PRECISION } from './extent.ts';
import { mapshape, type Layer } from './shapes.ts';
import type { Territory } from './territories.ts';
import { byId, writeLayer } from './write-layer.ts';

type Areas<Properties> = Layer<Properties, Polygon | MultiPolygon>;

/** The region's countries, and Kashmir as an area of its own that belongs to none of them (also in a file apart). */
export async function writeCountries(territories: Areas<Territory>): Promise<void> {
  const { features } = await mapshape<{ id: string; iso3: string | null }>(
    `-i territories.json
     -each 'id = area ? "disputed:kashmir" : "country:" + iso3.toLowerCase(), iso3 = area ? null : iso3'
     -dissolve id,iso3`,
    { territories },
    PRECISION,
  );
  const named = features.map(({ geometry, properties: { id, iso3 } }) => ({
    type: 'Feature' as const,
    id,
    properties: iso3
      ? { kind: 'country', iso3, ...countryNames(iso3) }
      : { kind: 'disputed', iso3: null, ...KASHMIR_NAMES },
    geometry,
  }));
  writeLayer('odbl/countries.geojson', named.sort(byId));
  writeLayer(
    'odbl/disputed.geojson',
    named.filter(({ properties: { kind } }) => kind === 'disputed'),
  );
}

/** The region's land in one piece: all that a first view needs for its fill. */
export async function writeLand(territories: Areas<Territory>): Promise<void> {
  const { features } = await mapshape<Record<string, never>>(
    '-i territories.json -dissolve',
    { territories },
    PRECISION,
  );
  writeLayer('odbl/land.geojson', [
    { type: 'Feature', id: 'land:region', properties: { kind: 'land' }, geometry: features[0]!.geometry },
  ]);
}
