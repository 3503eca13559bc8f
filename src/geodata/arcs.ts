import { distance } from '@turf/turf';
import type { Position } from 'geojson';
import type { Topology, TopologyGeometry } from 'topojson-client';

/** Near its ends the old border is unlike the new one: vertices of other arcs this close (km) would cross it. */
const CLEARANCE = 7;

function arcNumbers(arcs: unknown): number[] {
  return typeof arcs === 'number' ? [arcs < 0 ? ~arcs : arcs] : (arcs as unknown[]).flatMap(arcNumbers);
}

const same = (a: Position, b: Position): boolean => distance(a, b) < 0.001;

/** Pulls one end of an arc from `from` to `to`, dropping its vertices within the clearance. */
function moveEnd(arc: Position[], from: Position, to: Position): Position[] {
  if (same(arc.at(-1)!, from)) return moveEnd([...arc].reverse(), from, to).reverse();
  if (!same(arc[0]!, from)) return arc;
  const far = arc.findIndex(
    (point, i) => i > 0 && (i === arc.length - 1 || distance(point, from) >= CLEARANCE),
  );
  return [to, ...arc.slice(far)];
}

/** A quantized topology with its arcs as plain coordinates. */
export function dequantized(topology: Topology): Topology {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => [
      (x += dx!) * scale[0] + translate[0],
      (y += dy!) * scale[1] + translate[1],
    ]);
  });
  return { type: 'Topology', arcs, objects: topology.objects };
}

/** The one arc that two countries share, and whether its points run north to south. */
export function sharedArc(
  topology: Topology,
  a: TopologyGeometry,
  b: TopologyGeometry,
): { index: number; southward: boolean } {
  const ofB = new Set(arcNumbers(b.arcs));
  const shared = [...new Set(arcNumbers(a.arcs))].filter((arc) => ofB.has(arc));
  if (shared.length !== 1)
    throw new Error(`expected one arc between ${a.id} and ${b.id}, found ${shared.length}`);
  const arc = topology.arcs[shared[0]!]!;
  return { index: shared[0]!, southward: arc[0]![1]! > arc.at(-1)![1]! };
}

/**
 * Replaces the border between two countries, so that both outlines, and those of the neighbours that meet its ends,
 * follow the new line without a gap or overlap.
 * @param topology not quantized.
 * @param line the new border, north to south.
 */
export function withBorder(
  topology: Topology,
  a: TopologyGeometry,
  b: TopologyGeometry,
  line: Position[],
): Topology {
  const { index, southward } = sharedArc(topology, a, b);
  const old = topology.arcs[index]!;
  const [north, south] = southward ? [old[0]!, old.at(-1)!] : [old.at(-1)!, old[0]!];
  const arcs = topology.arcs.map((arc, i) => {
    if (i === index) return southward ? line : [...line].reverse();
    return moveEnd(moveEnd(arc, north, line[0]!), south, line.at(-1)!);
  });
  return { ...topology, arcs };
}
