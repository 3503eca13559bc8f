/** Pixels of the world's width at zoom 0 (MapLibre's tile size). */
const WORLD = 512;

/** Web Mercator position in pixels at a zoom level, from the world's north-west corner. */
export function worldPixel([lon, lat]: [number, number], zoom: number): [x: number, y: number] {
  const size = WORLD * 2 ** zoom;
  const sine = Math.sin((Math.min(85, Math.max(-85, lat)) * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [((lon + 180) / 360) * size, y * size];
}

/** The reverse of `worldPixel`. */
export function pointAt([x, y]: [number, number], zoom: number): [lon: number, lat: number] {
  const size = WORLD * 2 ** zoom;
  const lat = (2 * Math.atan(Math.exp((0.5 - y / size) * 2 * Math.PI)) - Math.PI / 2) * (180 / Math.PI);
  return [(x / size) * 360 - 180, lat];
}

/** The copy of a longitude that lies nearest to `center`, so that marks stand on the world that is in view. */
export function nearestLongitude(lon: number, center: number): number {
  return lon + 360 * Math.round((center - lon) / 360);
}
