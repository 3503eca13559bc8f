import type { Map as MapLibreMap } from 'maplibre-gl';
import { BORDER_PLACE } from './camera.ts';
import type { PlaceMark } from './types.ts';

/** What the style's expressions ask of a feature: are there visible events on it, is it pointed at or selected. */
interface State {
  marked: boolean;
  lit: boolean;
}

/** Tells border, provinces and towns how to look, by their gazetteer ids. */
export function showStates(map: MapLibreMap, marks: PlaceMark[], lit: (place: string) => boolean): void {
  map.removeFeatureState({ source: 'provinces' });
  map.removeFeatureState({ source: 'towns' });
  const set = (source: string, id: string, state: State): void => {
    map.setFeatureState({ source, id }, state);
  };
  set('border', BORDER_PLACE, { marked: false, lit: lit(BORDER_PLACE) });
  for (const { place, precision, visible } of marks) {
    const state = { marked: visible > 0, lit: lit(place) };
    if (place === BORDER_PLACE) set('border', place, state);
    else if (precision === 'province') set('provinces', place, state);
    else if (precision === 'city' || precision === 'site') set('towns', place, state);
  }
}
