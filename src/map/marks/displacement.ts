import { isInside, type Area } from '../popup/position.ts';
import type { MarkForm } from './shape.ts';
import type { Size } from './size.ts';

/** A mark before it is moved: its point in pixels and the room it takes. */
export interface Box extends Size {
  x: number;
  y: number;
  form: MarkForm;
}

export type Offset = [dx: number, dy: number];

/** Discs keep their place before plates do; a country's plate, which stands for no point, moves first. */
const RANK: Record<MarkForm, number> = { disc: 0, border: 1, province: 2, country: 3 };

/** Free distance between a country's plate and its capital's point, so that the stem shows. */
const STEM = 18;
const GAP = 3;

/** Where a mark may stand relative to its point, best first. A country never stands on its capital's point. */
function candidates({ form, width, height }: Box): Offset[] {
  const reach = form === 'country' ? STEM : GAP;
  const right = width / 2 + reach;
  const down = height / 2 + reach;
  const near: Offset[] = [
    [0, -down - 12],
    [-width / 3, -down - 12],
    [width / 3, -down - 12],
    [right + 12, 0],
    [0, down + 12],
    [-right - 12, 0],
    [right, -down],
    [-right, -down],
    [right, down],
    [-right, down],
  ];
  const far = near.map(([dx, dy]): Offset => [dx * 1.7, dy * 1.7]);
  return form === 'country' ? [...near, ...far] : [[0, 0], ...near, ...far];
}

/** Area in square pixels that two boxes share. */
function overlap(a: Box, b: Box): number {
  const across = (a.width + b.width) / 2 + GAP - Math.abs(a.x - b.x);
  const along = (a.height + b.height) / 2 + GAP - Math.abs(a.y - b.y);
  return across > 0 && along > 0 ? across * along : 0;
}

/** Area in square pixels of a plate that lies outside the view; none if its point does, too. Discs stay on their points. */
function outside({ x, y, width, height }: Box, at: Box, view: Area): number {
  if (at.form === 'disc' || !isInside(at, view)) return 0;
  const across = Math.max(0, view.left - (x - width / 2), x + width / 2 - view.right);
  const along = Math.max(0, view.top - (y - height / 2), y + height / 2 - view.bottom);
  return across * height + along * width;
}

/**
 * Moves marks apart: each takes the first of its places that is free, or the one where it covers least.
 * `view` is what can be seen: a mark whose point is in it is moved inside if it can be.
 * Returns one offset per box, in the order given; earlier boxes of a form go before later ones.
 */
export function displace(boxes: Box[], view: Area): Offset[] {
  const offsets: Offset[] = boxes.map(() => [0, 0]);
  const taken: Box[] = [];
  const order = boxes.map((_, index) => index);
  order.sort((a, b) => RANK[boxes[a]!.form] - RANK[boxes[b]!.form] || a - b);
  for (const index of order) {
    const box = boxes[index]!;
    let best: { offset: Offset; covered: number } | null = null;
    for (const offset of candidates(box)) {
      const moved = { ...box, x: box.x + offset[0], y: box.y + offset[1] };
      const covered = taken.reduce((sum, other) => sum + overlap(moved, other), outside(moved, box, view));
      if (best === null || covered < best.covered) best = { offset, covered };
      if (covered === 0) break;
    }
    const offset = best!.offset;
    offsets[index] = offset;
    taken.push({ ...box, x: box.x + offset[0], y: box.y + offset[1] });
  }
  return offsets;
}
