import type { MapLayer } from './layer.ts';
import { byZoom } from './layer.ts';

/** Lines between provinces, from zoom 5; and the outline of each province that has events of its own. */
export const provinces: MapLayer = {
  name: 'provinces',
  layers: (theme) => [
    {
      id: 'province-lines',
      type: 'line',
      source: 'province-lines',
      minzoom: 5,
      paint: {
        'line-color': theme.provinceLine,
        'line-width': byZoom([5, 0.6], [9, 1.2]),
        'line-opacity': byZoom([5, 0], [5.6, 1]),
      },
    },
    {
      id: 'province-outline',
      type: 'line',
      source: 'provinces',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': theme.ink,
        'line-width': ['case', ['boolean', ['feature-state', 'lit'], false], 2.5, 1.4],
        'line-opacity': ['case', ['boolean', ['feature-state', 'marked'], false], 0.75, 0],
      },
    },
  ],
  legend: [{ label: 'Province with events', swatch: 'outline', color: 'ink' }],
};
