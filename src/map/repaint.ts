import type { Map as MapLibreMap } from 'maplibre-gl';
import { styleLayers } from './layers/index.ts';
import type { MapTheme } from './theme.ts';

type SetPaint = Parameters<MapLibreMap['setPaintProperty']>;

/** Gives the map another theme. Only colours differ between themes, so sources, marks and feature states stay. */
export function repaint(map: MapLibreMap, theme: MapTheme): void {
  for (const { id, paint } of styleLayers(theme)) {
    for (const [property, value] of Object.entries<unknown>(paint ?? {})) {
      map.setPaintProperty(id, property as SetPaint[1], value as SetPaint[2]);
    }
  }
}
