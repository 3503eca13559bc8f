import type { PlaceMark } from '../types.ts';
import { markShape } from './shape.ts';

/** Width and height in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Average width of a letter of the plates' 13 px type. Plates are laid out before they are drawn, so it is an estimate. */
const LETTER = 6.9;
const PLATE_HEIGHT = 34;

/** The words on a plate: "Iran–Pakistan border · 2". */
export function plateText(mark: PlaceMark): string {
  return mark.visible > 1 ? `${mark.name} · ${mark.visible}` : mark.name;
}

/** The room a mark takes on the map, its middle on the mark's point. */
export function sizeOf(mark: PlaceMark): Size {
  const { form, radius, arcs, count } = markShape(mark);
  if (form === 'disc') {
    const chips = count > 1 ? 12 : 0;
    return { width: 2 * radius + 6, height: 2 * radius + 6 + chips };
  }
  const icons = Math.max(1, arcs.length) * 18;
  return { width: 22 + icons + plateText(mark).length * LETTER, height: PLATE_HEIGHT };
}
