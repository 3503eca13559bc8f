import type { PlaceMark } from '../types.ts';
import { displace, type Offset } from './displacement.ts';
import { groupMarks, type MarkGroup } from './grouping.ts';
import { nearestLongitude, worldPixel } from '../projection.ts';
import { markShape, type MarkShape } from './shape.ts';
import { sizeOf, type Size } from './size.ts';

/** A mark ready to be drawn: what, how, and how far from its point. */
export interface PlacedMark extends MarkGroup {
  shape: MarkShape;
  size: Size;
  offset: Offset;
}

export interface View {
  zoom: number;
  center: [longitude: number, latitude: number];
  /** Size of the map in pixels. */
  width: number;
  height: number;
}

/** More buttons than this in one view would slow panning down; then marks are grouped more coarsely. */
export const MOST_MARKS = 200;
/** Two discs of one event each may overlap by a little before they are drawn as one. */
const GROUP_DISTANCE = 22;
/** From this zoom on nothing is grouped: what still overlaps is moved apart. */
const UNGROUPED_ZOOM = 10;

/** Marks in the view and half a view round it, so that marks that pan into sight are there already. */
function near(groups: MarkGroup[], { zoom, center, width, height }: View): MarkGroup[] {
  const [x, y] = worldPixel(center, zoom);
  return groups.filter(({ mark }) => {
    const [lon, lat] = mark.point;
    const at = worldPixel([nearestLongitude(lon, center[0]), lat], zoom);
    return Math.abs(at[0] - x) < width && Math.abs(at[1] - y) < height;
  });
}

/**
 * Lays out the marks for a view: at most about 200, none on top of another if it can be helped.
 * `keep`: the selected place, which is never hidden in a group and is drawn even when the filter leaves it no event.
 */
export function layoutMarks(marks: PlaceMark[], view: View, keep: string | null): PlacedMark[] {
  const shown = marks.filter((mark) => mark.visible > 0 || mark.place === keep);
  let distance = view.zoom >= UNGROUPED_ZOOM ? 1 : GROUP_DISTANCE;
  let groups = near(groupMarks(shown, { zoom: view.zoom, distance, keep }), view);
  while (groups.length > MOST_MARKS && distance < view.width) {
    distance = Math.max(GROUP_DISTANCE, distance * 1.5);
    groups = near(groupMarks(shown, { zoom: view.zoom, distance, keep }), view);
  }
  const boxes = groups.map(({ mark }) => {
    const [x, y] = worldPixel([nearestLongitude(mark.point[0], view.center[0]), mark.point[1]], view.zoom);
    return { x, y, form: markShape(mark).form, ...sizeOf(mark) };
  });
  const offsets = displace(boxes);
  return groups.map((group, index) => ({
    ...group,
    shape: markShape(group.mark),
    size: sizeOf(group.mark),
    offset: offsets[index]!,
  }));
}
