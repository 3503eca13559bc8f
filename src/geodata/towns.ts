import type { Place } from '../extraction/types.ts';
import { gazetteerPlaces } from './gazetteer-names.ts';
import { REGION } from './extent.ts';
import { NOT_TOWNS, TOWN_RANKS } from './town-ranks.ts';
import { byId, writeLayer } from './write-layer.ts';

/** Countries whose towns are shown beyond the greatest ones. */
const DETAILED = ['IRN', 'PAK', 'AFG'];

/** From 1 (capitals) to 5; null for towns that the map leaves out. */
export function townRank(
  { id, population = 0, countries = [] }: Place,
  capitals: ReadonlySet<string>,
): number | null {
  if (capitals.has(id)) return 1;
  if (NOT_TOWNS.has(id)) return null;
  if (population >= 1_000_000) return 2;
  const byHand = TOWN_RANKS.get(id);
  if (byHand) return byHand;
  if (!DETAILED.includes(countries[0]!)) return null;
  if (population >= 300_000) return 3;
  if (population >= 100_000) return 4;
  return population >= 50_000 ? 5 : null;
}

const inRegion = ([x, y]: [number, number]): boolean =>
  x > REGION[0] && x < REGION[2] && y > REGION[1] && y < REGION[3];

/** Towns of the base map, from the gazetteer (which must have been built) and under its ids. */
export function writeTowns(): void {
  const places = gazetteerPlaces();
  const capitals = new Set(places.flatMap(({ capital }) => capital ?? []));
  const towns = places.flatMap((place) => {
    const { id, kind, name, fa = '', ur = '', point } = place;
    const rank = townRank(place, capitals);
    if (kind !== 'city' || !point || !inRegion(point) || rank === null) return [];
    return [
      {
        type: 'Feature' as const,
        id,
        properties: { kind: 'town', name, fa, ur, rank, capital: rank === 1 },
        geometry: { type: 'Point' as const, coordinates: point },
      },
    ];
  });
  const known = new Set(towns.map(({ id }) => id));
  const unknown = [...TOWN_RANKS.keys()].filter((id) => !known.has(id));
  if (unknown.length > 0)
    throw new Error(`towns ranked by hand are not in the gazetteer: ${unknown.join(', ')}`);
  writeLayer('cc-by/towns.geojson', towns.sort(byId));
}
