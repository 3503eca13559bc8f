import type { PlaceMark } from '../types.ts';
import { worldPixel } from '../projection.ts';
import { LARGEST, radiusOf } from './shape.ts';

/** A mark as drawn at one zoom level: one place, or several that would lie on top of each other. */
export interface MarkGroup {
  /** Ids of the places it stands for; the first is the one with most events. */
  members: PlaceMark[];
  /** The first member, with the counts of all. */
  mark: PlaceMark;
}

type Members = [PlaceMark, ...PlaceMark[]];

function addCounts<Key extends string>(parts: Partial<Record<Key, number>>[]): Partial<Record<Key, number>> {
  const sum: Partial<Record<Key, number>> = {};
  for (const part of parts) for (const key in part) sum[key] = (sum[key] ?? 0) + (part[key] ?? 0);
  return sum;
}

function merge(members: Members): MarkGroup {
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

/** Whether a place is a point that may be drawn together with another. */
function isPoint({ precision }: PlaceMark): boolean {
  return precision === 'city' || precision === 'site';
}

/** The first member of a group, where it is drawn. */
interface Leader {
  x: number;
  y: number;
  radius: number;
  group: Members;
}

/** Leaders by square cells as wide as two discs can reach, so that only neighbouring cells need a look. */
class Leaders {
  readonly #cells = new Map<number, Leader[]>();
  readonly #width: number;

  constructor(width: number) {
    this.#width = width;
  }

  #key(column: number, row: number): number {
    return column * 2 ** 26 + row;
  }

  add(leader: Leader): void {
    const key = this.#key(Math.floor(leader.x / this.#width), Math.floor(leader.y / this.#width));
    const cell = this.#cells.get(key);
    if (cell) cell.push(leader);
    else this.#cells.set(key, [leader]);
  }

  /** The busiest leader whose disc, `spread` times as wide, touches one of `radius` at a point. */
  find(x: number, y: number, radius: number, spread: number): Leader | undefined {
    const column = Math.floor(x / this.#width);
    const row = Math.floor(y / this.#width);
    for (let i = -1; i <= 1; i += 1) {
      for (let j = -1; j <= 1; j += 1) {
        for (const leader of this.#cells.get(this.#key(column + i, row + j)) ?? []) {
          if (Math.hypot(leader.x - x, leader.y - y) < (leader.radius + radius) * spread) return leader;
        }
      }
    }
    return undefined;
  }
}

/** The order in which places become leaders: the busiest first. */
export function byEvents(a: PlaceMark, b: PlaceMark): number {
  return b.visible - a.visible || (a.place < b.place ? -1 : 1);
}

/**
 * Gathers sites and cities whose discs would lie on those of busier ones at `zoom`. Countries, provinces and borders
 * are not points and stay apart; so does the place `keep`. `marks` are in the order of `byEvents`. `spread`: 1 lets
 * discs touch, more keeps them further apart, 0 gathers none.
 */
export function groupMarks(
  marks: PlaceMark[],
  { zoom, spread, keep }: { zoom: number; spread: number; keep: string | null },
): MarkGroup[] {
  const groups: Members[] = [];
  const leaders = new Leaders(2 * LARGEST * Math.max(spread, 1));
  for (const mark of marks) {
    const single = !isPoint(mark) || mark.place === keep;
    const [x, y] = worldPixel(mark.point, zoom);
    const radius = radiusOf(mark.visible);
    const busier = single ? undefined : leaders.find(x, y, radius, spread);
    if (busier) {
      busier.group.push(mark);
      continue;
    }
    const group: Members = [mark];
    groups.push(group);
    if (!single) leaders.add({ x, y, radius, group });
  }
  return groups.map(merge);
}
