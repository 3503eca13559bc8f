import type { MapLayer } from './layer.ts';
import { byZoom } from './layer.ts';

/** The shore, drawn as the outline of the land. */
export const coast: MapLayer = {
  name: 'coast',
  layers: (theme) => [
    {
      id: 'coast-world',
      type: 'line',
      source: 'world-land',
      paint: { 'line-color': theme.coast, 'line-width': 0.6 },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'land',
      paint: { 'line-color': theme.coast, 'line-width': byZoom([3, 0.6], [8, 1.2]) },
    },
  ],
  legend: [],
};
