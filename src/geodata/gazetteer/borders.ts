import { readFile } from 'node:fs/promises';
import type { Draft } from './place.ts';
import { names, point, rows } from './rows.ts';
import { readJson } from './sources.ts';
import { borderNames } from './tables/borders.ts';

type Arc = [number, number][];
interface Topology {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: Arc[];
  objects: {
    countries: {
      geometries: { id?: string; properties: { name: string }; arcs: (number[] | number[][])[] }[];
    };
  };
}

/**
 * One place for every pair of countries with a common land border. Representative point: the middle, by length, of the longest
 * stretch both share in world-atlas 2.0.2 (Natural Earth 10m); for Iran–Pakistan of the project's own line where it exists.
 */
export async function buildBorders(label: Map<string, string>): Promise<Draft[]> {
  const shared = await readShared();
  const own = new Map(rows(borderNames, 3).map(([id, ...cells]) => [id!, cells]));
  const borders: Draft[] = [];
  for (const [pair, stretches] of shared) {
    const countries = pair.split('-');
    const id = `border:${pair.toLowerCase()}`;
    const middle = (id === 'border:irn-pak' && (await ownLine())) || middleOf(longest(join(stretches)));
    const name = `${countries.map((code) => label.get(code)).join('–')} border`;
    borders.push({
      id,
      kind: 'border',
      name,
      variants: names(own.get(id)?.[0] ?? ''),
      countries,
      point: middle,
    });
  }
  for (const [id, [variants = '', where = '']] of own) {
    if (where === '') continue;
    const [name = '', ...others] = names(variants);
    borders.push({
      id,
      kind: 'border',
      name,
      variants: others,
      countries: id.slice(7, 14).toUpperCase().split('-'),
      point: point(where),
    });
  }
  return borders;
}

/** The lines that two countries share in world-atlas 2.0.2, by pair of sorted ISO 3166-1 alpha-3 codes. */
export async function readShared(): Promise<Map<string, Arc[]>> {
  const topology = await readJson<Topology>('world-atlas/countries-10m.json');
  const codes = await readJson<[string, string, string][]>('i18n-iso-countries/codes.json');
  return sharedArcs(topology, new Map(codes.map(([, alpha3, number]) => [number, alpha3])));
}

async function ownLine(): Promise<[number, number] | null> {
  const file = await readFile(
    new URL('../../../data/odbl/border-irn-pak.geojson', import.meta.url),
    'utf8',
  ).catch(() => null);
  if (file === null) return null;
  const { features } = JSON.parse(file) as {
    features: { geometry: { type: string; coordinates: Arc | Arc[] } }[];
  };
  const lines = features.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates as Arc] : (geometry.coordinates as Arc[]),
  );
  return middleOf(longest(lines));
}

/** Arcs that exactly two countries use, by pair of sorted codes. */
function sharedArcs(topology: Topology, numeric: Map<string, string>): Map<string, Arc[]> {
  const owners = new Map<number, Set<string>>();
  for (const country of topology.objects.countries.geometries) {
    const code = country.properties.name === 'Kosovo' ? 'XKX' : numeric.get(country.id ?? '');
    if (!code) continue;
    for (const arc of country.arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      owners.set(index, (owners.get(index) ?? new Set()).add(code));
    }
  }
  const pairs = new Map<string, Arc[]>();
  for (const [index, codes] of owners) {
    if (codes.size !== 2) continue;
    const pair = [...codes].sort().join('-');
    pairs.set(pair, [...(pairs.get(pair) ?? []), decode(topology, index)]);
  }
  return pairs;
}

/** Absolute coordinates of a delta-encoded arc (https://github.com/topojson/topojson-specification, 2.1.4). */
function decode({ arcs, transform: { scale, translate } }: Topology, index: number): Arc {
  let [x, y] = [0, 0];
  return arcs[index]!.map(([dx, dy]) => {
    [x, y] = [x + dx, y + dy];
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Arcs laid end to end where their ends meet. */
function join(arcs: Arc[]): Arc[] {
  const lines: Arc[] = [];
  for (let line of arcs) {
    for (let met = true; met;) {
      const other = lines.findIndex((candidate) => meet(candidate, line));
      met = other >= 0;
      if (met) line = weld(lines.splice(other, 1)[0]!, line);
    }
    lines.push(line);
  }
  return lines;
}

const at = (p: [number, number] | undefined): string => String(p);
const ends = (line: Arc): string[] => [at(line[0]), at(line.at(-1))];
const meet = (a: Arc, b: Arc): boolean => ends(a).some((end) => ends(b).includes(end));
function weld(a: Arc, b: Arc): Arc {
  const head = ends(b).includes(at(a.at(-1))) ? a : [...a].reverse();
  const tail = at(b[0]) === at(head.at(-1)) ? b : [...b].reverse();
  return [...head, ...tail.slice(1)];
}

const step = (a: [number, number], b: [number, number]): number =>
  Math.hypot((b[0] - a[0]) * Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180), b[1] - a[1]);
const lengthOf = (line: Arc): number =>
  line.reduce((sum, p, i) => (i === 0 ? 0 : sum + step(line[i - 1]!, p)), 0);
const longest = (lines: Arc[]): Arc =>
  lines.reduce((best, line) => (lengthOf(line) > lengthOf(best) ? line : best));

function middleOf(line: Arc): [number, number] {
  let left = lengthOf(line) / 2;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const length = step(a, b);
    if (left <= length && length > 0)
      return [a[0] + ((b[0] - a[0]) * left) / length, a[1] + ((b[1] - a[1]) * left) / length];
    left -= length;
  }
  return line[0]!;
}
