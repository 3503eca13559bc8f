import { lineString, simplify } from '@turf/turf';
import type { Feature, GeometryCollection, Polygon, Position } from 'geojson';
import { packageJson } from './sources.ts';

/** Kilometres in a degree of latitude, and of longitude at the border's middle latitude, 27.5° N (WGS84). */
const KM = { latitude: 110.8, longitude: 98.8 };

interface OsmCountry {
  isoA3: string;
}

function ringOf(countries: Feature<GeometryCollection, OsmCountry>[], iso3: string): Position[] {
  const country = countries.find(({ properties }) => properties.isoA3 === iso3);
  const polygon = country?.geometry.geometries[0] as Polygon | undefined;
  if (!polygon?.coordinates[0]) throw new Error(`@osm_borders/maritime_10m has no outline of ${iso3}`);
  return polygon.coordinates[0];
}

/**
 * The Iran–Pakistan border as OpenStreetMap has it, north to south: the stretch that Iran's and Pakistan's outlines
 * share. Its last leg, between the two territorial seas, is left out, so it ends in Gwatar Bay.
 */
export function osmBorder(): Position[] {
  const { features } = packageJson<{ features: Feature<GeometryCollection, OsmCountry>[] }>(
    '@osm_borders/maritime_10m/borders.geo.json',
  );
  const pakistan = new Set(ringOf(features, 'PAK').map(String));
  const iran = ringOf(features, 'IRN');
  const shared = iran.flatMap((point, i) => (pakistan.has(String(point)) ? [i] : []));
  const line = iran.slice(shared[0], shared.at(-1)! + 1);
  if (line[0]![1]! < line.at(-1)![1]!) line.reverse();
  return line.filter(([, latitude]) => latitude! > 25.1);
}

/** A line with Douglas and Peucker's simplification: no point is moved by more than `tolerance` kilometres. */
export function simplified(line: Position[], tolerance: number): Position[] {
  const plane = line.map(([x, y]) => [x! * KM.longitude, y! * KM.latitude]);
  const kept = simplify(lineString(plane), { tolerance, highQuality: true }).geometry.coordinates;
  return kept.map(([x, y]) => [x! / KM.longitude, y! / KM.latitude]);
}
