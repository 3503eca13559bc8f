import type { PlacePrecision } from '../extraction/types.ts';
import type { Size } from './marks/size.ts';
import { pointAt, worldPixel } from './projection.ts';
import type { Camera, Padding } from './types.ts';

/** West, south, east, north. */
export type Bounds = [west: number, south: number, east: number, north: number];

/** Tehran in the north-west, Islamabad in the north-east, the border's end at the sea in the south. */
export const FIRST_VIEW: Bounds = [51.4, 25.1, 73.1, 35.7];
/** Gazetteer id of the border that has a line of its own. */
export const BORDER_PLACE = 'border:irn-pak';
export const BORDER_NAME = 'Iran–Pakistan border';
/** Round that line. */
export const BORDER_BOUNDS: Bounds = [60.8, 25.1, 63.4, 29.9];
/** A point half-way along it: where its popup stands when it has no events and nobody pointed at a part of it. */
export const BORDER_POINT: [longitude: number, latitude: number] = [62.821, 27.231];

/** Space in pixels between what must be seen and the edges, so that marks and the names beside them fit too. */
function margin(free: number): number {
  return Math.min(110, Math.max(36, free * 0.08));
}

/** The camera that shows all of `bounds` in the part of a map that no panel covers, at most as near as `maxZoom`. */
export function cameraFor(bounds: Bounds, map: Size, padding: Padding, maxZoom: number): Camera {
  const [west, south, east, north] = bounds;
  const [left, top] = worldPixel([west, north], 0);
  const [right, bottom] = worldPixel([east, south], 0);
  const width = Math.max(100, map.width - padding.left - padding.right);
  const height = Math.max(100, map.height - padding.top - padding.bottom);
  const across = (width - 2 * margin(width)) / (right - left);
  const along = (height - 2 * margin(height)) / (bottom - top);
  const zoom = Math.log2(Math.min(across, along));
  const [lon, lat] = pointAt([(left + right) / 2, (top + bottom) / 2], 0);
  return { lon, lat, zoom: Math.min(maxZoom, zoom) };
}

/** The smallest bounds that hold all points. */
export function boundsOf(points: [number, number][]): Bounds {
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** How near to come to a place of each precision, if the map is further away. */
const NEAREST: Record<PlacePrecision, number> = {
  site: 8,
  city: 6.5,
  province: 5.5,
  border: 5.5,
  country: 4.5,
  none: 4,
};

/** The zoom level at which to look at a place: never further away than now. */
export function zoomFor(precision: PlacePrecision, now: number): number {
  return Math.max(now, NEAREST[precision]);
}

/** As kept in the address: about 10 m, and a hundredth of a zoom level. */
export function rounded({ lon, lat, zoom }: Camera): Camera {
  return { lon: Number(lon.toFixed(4)), lat: Number(lat.toFixed(4)), zoom: Number(zoom.toFixed(2)) };
}

/** Whether two cameras show the same picture, after rounding. */
export function sameCamera(a: Camera, b: Camera): boolean {
  const [p, q] = [rounded(a), rounded(b)];
  return p.lon === q.lon && p.lat === q.lat && p.zoom === q.zoom;
}

const SHORTEST = 160;
const LONGEST = 900;

/** Milliseconds for a movement over a distance in pixels and zoom levels; 0 with reduced motion. */
export function duration(pixels: number, levels: number, reducedMotion: boolean): number {
  if (reducedMotion) return 0;
  return Math.min(LONGEST, SHORTEST + pixels * 0.4 + Math.abs(levels) * 150);
}
