import type { PlaceMark } from '../types.ts';
import { worldPixel } from '../projection.ts';

/** A mark as drawn at one zoom level: one place, or several that would lie on top of each other. */
export interface MarkGroup {
  /** Ids of the places it stands for; the first is the one with most events. */
  members: PlaceMark[];
  /** The first member, with the counts of all. */
  mark: PlaceMark;
}

function addCounts<Key extends string>(parts: Partial<Record<Key, number>>[]): Partial<Record<Key, number>> {
  const sum: Partial<Record<Key, number>> = {};
  for (const part of parts) for (const key in part) sum[key] = (sum[key] ?? 0) + (part[key] ?? 0);
  return sum;
}

function merge(members: [PlaceMark, ...PlaceMark[]]): MarkGroup {
  if (members.length === 1) return { members, mark: members[0] };
  const mark = {
    ...members[0],
    visible: members.reduce((sum, member) => sum + member.visible, 0),
    total: members.reduce((sum, member) => sum + member.total, 0),
    types: addCounts(members.map(({ types }) => types)),
    statuses: addCounts(members.map(({ statuses }) => statuses)),
  };
  return { members, mark };
}

/**
 * Gathers sites and cities that lie within `distance` pixels of a busier one at `zoom`. Countries, provinces and
 * borders are not points and stay apart; so does the place `keep`. The same marks and zoom give the same groups,
 * wherever the map is panned to.
 */
export function groupMarks(
  marks: PlaceMark[],
  { zoom, distance, keep }: { zoom: number; distance: number; keep: string | null },
): MarkGroup[] {
  const ranked = [...marks].sort((a, b) => b.visible - a.visible || (a.place < b.place ? -1 : 1));
  const groups: [PlaceMark, ...PlaceMark[]][] = [];
  const cells = new Map<string, { x: number; y: number; group: [PlaceMark, ...PlaceMark[]] }[]>();
  for (const mark of ranked) {
    const [x, y] = worldPixel(mark.point, zoom);
    const column = Math.floor(x / distance);
    const row = Math.floor(y / distance);
    const single = (mark.precision !== 'city' && mark.precision !== 'site') || mark.place === keep;
    const near = [-1, 0, 1]
      .flatMap((i) => [-1, 0, 1].flatMap((j) => cells.get(`${column + i},${row + j}`) ?? []))
      .find((other) => Math.hypot(other.x - x, other.y - y) < distance);
    if (near && !single) {
      near.group.push(mark);
      continue;
    }
    const group: [PlaceMark, ...PlaceMark[]] = [mark];
    groups.push(group);
    if (single) continue;
    const key = `${column},${row}`;
    cells.set(key, [...(cells.get(key) ?? []), { x, y, group }]);
  }
  return groups.map(merge);
}
