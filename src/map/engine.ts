import {
  AttributionControl,
  GPUInitializationError,
  Map as MapLibreMap,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import './controls/maplibre.css';
import { ATTRIBUTION } from './attribution.ts';
import { roomImage } from './features.ts';
import { FONT_FACES } from './fonts.ts';
import { showCamera, showFirstView } from './movement.ts';
import { SOURCE_URLS } from './sources.ts';
import { mapStyle } from './style.ts';
import { THEMES } from './theme.ts';
import type { Camera, MapFailure, Padding, ThemeName } from './types.ts';

// Bundlers do not find the worker's file by themselves: https://maplibre.org/maplibre-gl-js/docs/#installation
setWorkerUrl(workerUrl);

/** Beyond this the data has no more to show. */
const MAX_ZOOM = 13;
const MIN_ZOOM = 2;

interface Options {
  theme: ThemeName;
  camera: Camera | null;
  padding: Padding;
}

/** A north-up map in `container`. Throws what MapLibre throws, see `failureOf`. */
export function openMap(container: HTMLElement, { theme, camera, padding }: Options): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: mapStyle(THEMES[theme], { sources: SOURCE_URLS, fonts: FONT_FACES }, location.href),
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    maplibreLogo: false,
    fadeDuration: 160,
    locale: { 'Map.Title': 'Map of the events. Arrow keys move it, plus and minus zoom.' },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const atOnce = { padding, reducedMotion: true };
  if (camera) showCamera(map, camera, atOnce, { quiet: true });
  else showFirstView(map, atOnce);
  map.setMissingStyleImageResolver((name) => {
    const image = roomImage(name);
    if (image) map.addImage(name, image);
  });
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 110 }), 'bottom-left');
  map.addControl(new AttributionControl({ customAttribution: ATTRIBUTION }), 'bottom-right');
  return map;
}

/** A reason in words for an error that `openMap` threw or the map reported. */
export function failureOf(error: unknown): MapFailure {
  if (error instanceof GPUInitializationError) {
    return {
      kind: 'webgl',
      message:
        'No map: this browser does not offer WebGL 2. The list, the timeline and the articles work without it.',
    };
  }
  const cause = error instanceof Error ? error.message : String(error);
  return { kind: 'load', message: `The map could not be loaded: ${cause}` };
}
