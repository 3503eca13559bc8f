import type { Position } from 'geojson';
import countries from 'i18n-iso-countries';
import { feature, type Topology, type TopologyGeometry } from 'topojson-client';
import { dequantized, sharedArc, withBorder } from './arcs.ts';
import { GENERALISATION } from './extent.ts';
import { mapshapeTopology, type Layer } from './shapes.ts';
import { packageJson } from './sources.ts';

/** ISO 3166-1 numeric codes, the ids of world-atlas. */
const [IRAN, PAKISTAN] = ['364', '586'];

const FILE = 'world-atlas/countries-10m.json';
const object = 'countries';

interface World {
  topology: Topology;
  iran: TopologyGeometry;
  pakistan: TopologyGeometry;
}

function inTopology(topology: Topology): World {
  const { geometries } = topology.objects[object]!;
  const [iran, pakistan] = [IRAN, PAKISTAN].map((id) => geometries.find((geometry) => geometry.id === id));
  if (!iran || !pakistan) throw new Error(`${FILE} has no Iran or no Pakistan`);
  return { topology, iran, pakistan };
}

/** The Iran–Pakistan border of Natural Earth 4.1.0 at 1:10m, north to south. */
export function naturalEarthBorder(): Position[] {
  const { topology, iran, pakistan } = inTopology(dequantized(packageJson<Topology>(FILE)));
  const { index, southward } = sharedArc(topology, iran, pakistan);
  const arc = topology.arcs[index]!;
  return southward ? arc : [...arc].reverse();
}

/** Natural Earth's countries at 1:10m, Iran and Pakistan meeting along the given line. `iso3` is null for areas without a code. */
export async function outlinesWith(border: Position[]): Promise<Layer<{ iso3: string | null }>> {
  const smooth = await mapshapeTopology(
    `-simplify dp interval=${GENERALISATION} keep-shapes`,
    packageJson(FILE),
  );
  const { topology, iran, pakistan } = inTopology(smooth);
  const patched = withBorder(topology, iran, pakistan, border);
  return {
    type: 'FeatureCollection',
    features: feature(patched, patched.objects[object]!)
      .features.filter(({ geometry }) => geometry)
      .map(({ id, geometry }) => ({
        type: 'Feature',
        properties: { iso3: (id && countries.numericToAlpha3(String(id))) || null },
        geometry,
      })),
  };
}
