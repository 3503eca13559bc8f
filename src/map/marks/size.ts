import type { PlaceMark } from '../types.ts';
import { markShape } from './shape.ts';

/** Width and height in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Heights of plates. */
export const ONE_LINE = 28;
const TWO_LINES = 40;
/** Average width of a letter of the plates' 13 px type. Plates are laid out before they are drawn, so it is an estimate. */
const LETTER = 6.9;
/** Width of the second line, "province-level". */
const PRECISION = 78;

/** The words on a plate: "Iran–Pakistan border · 2"; on a narrow map "Border · 2", and a province by its number alone. */
export function plateText({ precision, name, visible }: PlaceMark, narrow: boolean): string {
  if (narrow && precision === 'province') return String(visible);
  const words = narrow && precision === 'border' ? 'Border' : name;
  return visible > 1 ? `${words} · ${visible}` : words;
}

/** The room a mark takes on the map, its middle on the mark's point. */
export function sizeOf(mark: PlaceMark, narrow: boolean): Size {
  const { form, radius, arcs, approximate } = markShape(mark);
  if (form === 'disc') {
    const width = 2 * (radius + (approximate ? 7 : 2));
    return { width, height: width };
  }
  const oneLine = form === 'border' || (form === 'province' && narrow);
  const words = Math.max(plateText(mark, narrow).length * LETTER, oneLine ? 0 : PRECISION);
  return { width: 24 + arcs.length * 17 + words, height: oneLine ? ONE_LINE : TWO_LINES };
}
