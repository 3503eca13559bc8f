import type { Map as MapLibreMap } from 'maplibre-gl';
import { BORDER_PLACE } from './camera.ts';
import type { PlaceMark } from './types.ts';

/** Zoom levels from which the border's name is drawn beside it: with a mark on it, which bears the name, and without. */
const NEAR = 7.5;
const FAR = 4.2;

/**
 * Tells the border and the provinces how to look: `marked`, visible events stand on them; `lit`, they are pointed at or
 * selected.
 */
export function showStates(map: MapLibreMap, marks: PlaceMark[], lit: (place: string) => boolean): void {
  const onBorder = marks.some(({ place, visible }) => place === BORDER_PLACE && visible > 0);
  map.setFeatureState({ source: 'border', id: BORDER_PLACE }, { marked: onBorder, lit: lit(BORDER_PLACE) });
  map.setLayerZoomRange('border-labels', onBorder ? NEAR : FAR, map.getMaxZoom());
  map.removeFeatureState({ source: 'provinces' });
  for (const { place, precision, visible } of marks) {
    if (precision !== 'province') continue;
    map.setFeatureState({ source: 'provinces', id: place }, { marked: visible > 0, lit: lit(place) });
  }
}
