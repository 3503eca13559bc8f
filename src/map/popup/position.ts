import type { Size } from '../marks/size.ts';

/** A rectangle in the map's pixels. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type Side = 'right' | 'left' | 'above' | 'below';

export interface PopupPosition {
  side: Side;
  left: number;
  top: number;
  maxHeight: number;
}

/** The rectangle of a size round a point. */
export function around({ x, y }: { x: number; y: number }, { width, height }: Size): Area {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Whether a point lies in a rectangle. */
export function isInside({ x, y }: { x: number; y: number }, { left, top, right, bottom }: Area): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Distance between a popup and its mark. */
const GAP = 10;
/** A popup higher than this would hide the map it stands on; it scrolls instead. */
const TALLEST = 520;
const SIDES: Side[] = ['right', 'left', 'above', 'below'];

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** The part of `area` that lies on one side of the mark. */
function room(side: Side, mark: Area, area: Area): Area {
  if (side === 'right') return { ...area, left: Math.max(area.left, mark.right + GAP) };
  if (side === 'left') return { ...area, right: Math.min(area.right, mark.left - GAP) };
  if (side === 'above') return { ...area, bottom: Math.min(area.bottom, mark.top - GAP) };
  return { ...area, top: Math.max(area.top, mark.bottom + GAP) };
}

/**
 * Where a popup goes: beside its mark, on the first side (right, left, above, below) where it fits whole, else on the
 * side that shows most of it; inside `area`, and never over `mark`. `contents` is the size that they ask for.
 */
export function placePopup(mark: Area, contents: Size, area: Area): PopupPosition {
  const size = { width: contents.width, height: Math.min(TALLEST, contents.height) };
  let best: { side: Side; shown: number; free: Area } | null = null;
  for (const side of SIDES) {
    const free = room(side, mark, area);
    const wide = clamp((free.right - free.left) / size.width, 0, 1);
    const high = clamp((free.bottom - free.top) / size.height, 0, 1);
    // A popup can scroll, so missing height costs less than missing width.
    const shown = wide < 1 ? wide * high * 0.1 : high;
    if (best === null || shown > best.shown) best = { side, shown, free };
  }
  const { side, free } = best!;
  const height = Math.min(size.height, free.bottom - free.top);
  const beside = side === 'right' || side === 'left';
  const x = beside
    ? side === 'right'
      ? free.left
      : free.right - size.width
    : (mark.left + mark.right - size.width) / 2;
  const y = beside
    ? (mark.top + mark.bottom) / 2 - height / 3
    : side === 'above'
      ? free.bottom - height
      : free.top;
  return {
    side,
    left: clamp(x, free.left, Math.max(free.left, free.right - size.width)),
    top: clamp(y, free.top, Math.max(free.top, free.bottom - height)),
    maxHeight: Math.min(TALLEST, Math.max(0, free.bottom - free.top)),
  };
}
