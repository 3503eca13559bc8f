import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  BORDER_BOUNDS,
  BORDER_PLACE,
  boundsOf,
  cameraFor,
  duration,
  FIRST_VIEW,
  rounded,
  sameCamera,
  zoomFor,
} from './camera.ts';
import type { Size } from './marks/size.ts';
import type { Camera, Padding, PlaceMark } from './types.ts';

/** How to move: what panels cover when it ends, and whether at once. */
export interface Manner {
  padding: Padding;
  reducedMotion: boolean;
}

/** Marks the end of a movement that nobody asked for (a window was resized): it does not belong in the address. */
export interface Quiet {
  quiet?: boolean;
}

/** Where the map looks now. */
export function readCamera(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter().wrap();
  return rounded({ lon: lng, lat, zoom: map.getZoom() });
}

function sizeOfMap(map: MapLibreMap): Size {
  const { clientWidth, clientHeight } = map.getContainer();
  return { width: clientWidth, height: clientHeight };
}

function samePadding(a: Partial<Padding>, b: Padding): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}

/** Moves the camera in 160 to 900 ms, the longer the further; not at all when it is there already. */
export function showCamera(
  map: MapLibreMap,
  camera: Camera,
  { padding, reducedMotion }: Manner,
  quiet: Quiet = {},
): void {
  if (sameCamera(camera, readCamera(map)) && samePadding(map.getPadding(), padding)) return;
  const center: [number, number] = [camera.lon, camera.lat];
  const pixels = map.project(center).dist(map.project(map.getCenter()));
  const time = duration(pixels, camera.zoom - map.getZoom(), reducedMotion);
  map.easeTo({ center, zoom: camera.zoom, padding, duration: time }, quiet);
}

/** Tehran, Islamabad and the border, whatever the size of the map. */
export function showFirstView(map: MapLibreMap, manner: Manner): void {
  showCamera(map, cameraFor(FIRST_VIEW, sizeOfMap(map), manner.padding, 7), manner, { quiet: true });
}

/** Brings a place into the free part of the map, near enough for its precision. */
export function showPlace(
  map: MapLibreMap,
  mark: Pick<PlaceMark, 'place' | 'point' | 'precision'>,
  manner: Manner,
): void {
  const [lon, lat] = mark.point;
  const camera =
    mark.place === BORDER_PLACE
      ? cameraFor(BORDER_BOUNDS, sizeOfMap(map), manner.padding, 7)
      : { lon, lat, zoom: zoomFor(mark.precision, map.getZoom()) };
  showCamera(map, camera, manner);
}

/** Comes near enough for places that were drawn as one to stand apart. */
export function showPlaces(map: MapLibreMap, marks: PlaceMark[], manner: Manner): void {
  const bounds = boundsOf(marks.map(({ point }) => point));
  showCamera(map, cameraFor(bounds, sizeOfMap(map), manner.padding, 10.5), manner);
}
