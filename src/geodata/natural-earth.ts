import type { Geometry, Position } from 'geojson';
import countries from 'i18n-iso-countries';
import { feature, type Topology, type TopologyGeometry } from 'topojson-client';
import { dequantized, sharedArc, withBorder } from './arcs.ts';
import type { Layer } from './shapes.ts';
import { packageJson } from './sources.ts';

/** ISO 3166-1 numeric codes, the ids of world-atlas. */
const [IRAN, PAKISTAN] = ['364', '586'];

const object = 'countries';

function world(): { topology: Topology; iran: TopologyGeometry; pakistan: TopologyGeometry } {
  const topology = dequantized(packageJson<Topology>('world-atlas/countries-10m.json'));
  const { geometries } = topology.objects[object]!;
  const [iran, pakistan] = [IRAN, PAKISTAN].map((id) => geometries.find((geometry) => geometry.id === id));
  if (!iran || !pakistan) throw new Error('world-atlas/countries-10m.json has no Iran or no Pakistan');
  return { topology, iran, pakistan };
}

/** The Iran–Pakistan border of Natural Earth 4.1.0 at 1:10m, north to south. */
export function naturalEarthBorder(): Position[] {
  const { topology, iran, pakistan } = world();
  const { index, southward } = sharedArc(topology, iran, pakistan);
  const arc = topology.arcs[index]!;
  return southward ? arc : [...arc].reverse();
}

/** Natural Earth's countries at 1:10m, Iran and Pakistan meeting along the given line. `iso3` is null for areas without a code. */
export function outlinesWith(border: Position[]): Layer<{ iso3: string | null }, Geometry> {
  const { topology, iran, pakistan } = world();
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
