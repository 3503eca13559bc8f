import type { PlaceMark } from '../types.ts';
import { displace, type Offset } from './displacement.ts';
import { byEvents, groupMarks, type MarkGroup } from './grouping.ts';
import { around } from '../popup/position.ts';
import { nearestLongitude, worldPixel } from '../projection.ts';
import { markShape, type MarkShape } from './shape.ts';
import { plateText, sizeOf, type Size } from './size.ts';

/** A mark ready to be drawn: what, how, and how far from its point. */
export interface PlacedMark extends MarkGroup {
  shape: MarkShape;
  size: Size;
  /** The words on it, if it is a plate. */
  text: string;
  /** Whether the icons of its types are drawn under it, if it is a disc of several events. */
  chips: boolean;
  offset: Offset;
}

export interface View {
  zoom: number;
  /** Middle of the part of the map that no panel covers, and that part's size in pixels. */
  center: [longitude: number, latitude: number];
  width: number;
  height: number;
}

/** More buttons than this in one view would slow panning down; then marks are grouped more coarsely. */
export const MOST_MARKS = 150;
/** More marks than this, or more types in one, and icons under discs are no sign any more. */
const MOST_WITH_CHIPS = 60;
const MOST_CHIPS = 4;
/** From this zoom on nothing is grouped: what still overlaps is moved apart. */
const UNGROUPED_ZOOM = 10;
/** Countries, provinces and borders are not gathered; where they alone are too many, more spread does not help. */
const WIDEST_SPREAD = 16;
/** Below this width plates say less. */
const NARROW = 600;

/** Pixels of a mark's point at the view's zoom, on the copy of the world that is in view. */
function pixelsOf({ point: [lon, lat] }: PlaceMark, { zoom, center }: View): [x: number, y: number] {
  return worldPixel([nearestLongitude(lon, center[0]), lat], zoom);
}

/** Places in the view and a view's width round it, so that marks that pan into sight are there already. */
function near(marks: PlaceMark[], view: View): PlaceMark[] {
  const [x, y] = worldPixel(view.center, view.zoom);
  return marks.filter((mark) => {
    const at = pixelsOf(mark, view);
    return Math.abs(at[0] - x) < view.width && Math.abs(at[1] - y) < view.height;
  });
}

/** The places of a view, gathered until they are few enough to be drawn as buttons. */
function fewEnough(marks: PlaceMark[], { zoom }: View, keep: string | null): MarkGroup[] {
  let spread = zoom >= UNGROUPED_ZOOM ? 0 : 1;
  let groups = groupMarks(marks, { zoom, spread, keep });
  while (groups.length > MOST_MARKS && spread < WIDEST_SPREAD) {
    spread = Math.max(1, spread * Math.max(1.2, Math.sqrt(groups.length / MOST_MARKS)));
    groups = groupMarks(marks, { zoom, spread, keep });
  }
  return groups;
}

/**
 * Lays out the marks for a view: at most about 150, none on top of another if it can be helped.
 * `keep`: the selected place, which is never hidden in a group and is drawn even when the filter leaves it no event.
 */
export function layoutMarks(marks: PlaceMark[], view: View, keep: string | null): PlacedMark[] {
  const shown = marks.filter((mark) => mark.visible > 0 || mark.place === keep);
  const groups = fewEnough(near(shown, view).sort(byEvents), view, keep);
  const narrow = view.width < NARROW;
  const boxes = groups.map(({ mark }) => {
    const [x, y] = pixelsOf(mark, view);
    return { x, y, form: markShape(mark).form, ...sizeOf(mark, narrow) };
  });
  const [x, y] = worldPixel(view.center, view.zoom);
  const offsets = displace(boxes, around({ x, y }, view));
  return groups.map((group, index) => {
    const shape = markShape(group.mark);
    return {
      ...group,
      shape,
      size: sizeOf(group.mark, narrow),
      text: plateText(group.mark, narrow),
      chips: groups.length <= MOST_WITH_CHIPS && shape.count > 1 && shape.arcs.length <= MOST_CHIPS,
      offset: offsets[index]!,
    };
  });
}
