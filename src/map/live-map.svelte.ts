import type { Map as MapLibreMap } from 'maplibre-gl';
import { sameCamera } from './camera.ts';
import { readCamera, type Quiet } from './movement.ts';
import { nearestLongitude } from './projection.ts';
import type { Camera } from './types.ts';

/** A change of zoom after which marks are laid out anew while the map still moves. */
const ZOOM_STEP = 0.25;

/** What of a map's camera components may depend on. */
export class LiveMap {
  readonly map: MapLibreMap;
  /**
   * Zoom and middle for the layout of marks: they follow ends of movements and whole steps of zoom only, so that marks
   * do not jump about in between.
   */
  zoom = $state(0);
  center = $state.raw<[longitude: number, latitude: number]>([0, 0]);
  /** Counts frames of movement: what depends on pixels reads it. */
  #frame = $state(0);
  /** The camera that the page knows of. */
  #known: Camera | null = null;

  /** @param oncamera after each movement that somebody asked for */
  constructor(map: MapLibreMap, oncamera: (camera: Camera) => void) {
    this.map = map;
    this.#look();
    map.on('move', () => {
      this.#frame += 1;
      if (Math.abs(map.getZoom() - this.zoom) > ZOOM_STEP) this.#look();
    });
    map.on('resize', () => this.#look());
    map.on('moveend', (event) => {
      this.#look();
      const camera = readCamera(map);
      // MapLibre ends a movement after each change of size, too: it looks where it looked before.
      const asked = !(event as Quiet).quiet && !(this.#known && sameCamera(this.#known, camera));
      this.#known = camera;
      if (asked) oncamera(camera);
    });
  }

  #look(): void {
    this.zoom = this.map.getZoom();
    this.center = this.map.getCenter().toArray();
    this.#frame += 1;
  }

  /** Pixels of a point in the map, on the copy of the world that is in view. Changes with every frame. */
  project([lon, lat]: [longitude: number, latitude: number]): { x: number; y: number } {
    void this.#frame;
    return this.map.project([nearestLongitude(lon, this.map.getCenter().lng), lat]);
  }
}
