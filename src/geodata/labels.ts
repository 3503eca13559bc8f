import { area as areaOf } from '@turf/turf';
import type { MultiPolygon, Point, Polygon, Position } from 'geojson';
import { countryNames, KASHMIR_NAMES, type Names } from './country-names.ts';
import { COUNTRY_LABELS, SEA_LABELS } from './label-points.ts';
import { gazetteerPlaces, namesById } from './gazetteer-names.ts';
import { PRECISION } from './extent.ts';
import { mapshape, type Layer } from './shapes.ts';
import { byId, writeLayer, type LayerFeature } from './write-layer.ts';

/** Square kilometres from which a country outside the region is named at rank 3 and 4; smaller ones are not. */
const LARGE = 500_000;
const SMALL = 30_000;

type Areas<Properties> = Layer<Properties, Polygon | MultiPolygon>;

/** What a label says: kind, rank (1 is drawn first), names and, for a country or province, its country. */
interface Text extends Names {
  kind: 'country' | 'province' | 'sea' | 'disputed';
  rank: number;
  iso3?: string;
}

function label(id: string, point: Position, { kind, rank, iso3, name, fa, ur }: Text): LayerFeature {
  return {
    type: 'Feature',
    id: `label:${id}`,
    properties: { kind, rank, ...(iso3 && { iso3 }), name, fa, ur },
    geometry: { type: 'Point', coordinates: point },
  };
}

/** A point well inside each area, with the area's size in square kilometres. */
async function inside<Properties extends object>(
  areas: Areas<Properties>,
): Promise<{ of: Properties; size: number; point: Position }[]> {
  const { features } = await mapshape<Properties, Point>('-i areas.json -points inner', { areas }, PRECISION);
  return features.map(({ properties, geometry }, i) => ({
    of: properties,
    size: areaOf(areas.features[i]!) / 1e6,
    point: geometry.coordinates,
  }));
}

/** Names of countries: by hand in the region, elsewhere inside every country that is not too small. */
async function countryLabels(world: Areas<{ side: string }>): Promise<LayerFeature[]> {
  const placed = COUNTRY_LABELS.map(([iso3, rank, point]) => ({ iso3, rank, point }));
  const others = (await inside(world))
    .filter(({ of, size }) => size >= SMALL && !placed.some(({ iso3 }) => iso3 === of.side))
    .map(({ of, size, point }) => ({ iso3: of.side, rank: size >= LARGE ? 3 : 4, point }));
  return [...placed, ...others].flatMap(({ iso3, rank, point }) => {
    const names = countryNames(iso3);
    return names
      ? [label(`country:${iso3.toLowerCase()}`, point, { kind: 'country', rank, iso3, ...names })]
      : [];
  });
}

async function provinceLabels(provinces: Areas<{ id: string }>): Promise<LayerFeature[]> {
  const names = namesById(gazetteerPlaces());
  return (await inside(provinces)).map(({ of: { id }, size, point }) =>
    label(id, point, {
      kind: 'province',
      rank: size >= 60_000 ? 1 : size >= 20_000 ? 2 : 3,
      iso3: id.slice(9, 12).toUpperCase(),
      ...names(id),
    }),
  );
}

/** Names of countries, provinces, seas and the disputed area, each at a fixed point with a rank (1 is drawn first). */
export async function writeLabels(
  world: Areas<{ side: string }>,
  provinces: Areas<{ id: string }>,
): Promise<void> {
  const labels = [
    ...(await countryLabels(world)),
    ...(await provinceLabels(provinces)),
    ...SEA_LABELS.map(({ id, point, ...text }) => label(`sea:${id}`, point, { kind: 'sea', ...text })),
    label('disputed:kashmir', [75.6, 34.9], { kind: 'disputed', rank: 2, ...KASHMIR_NAMES }),
  ];
  writeLayer('unicode/labels.geojson', labels.sort(byId));
}
