import { byZoom, type MapLayer } from './layer.ts';

/**
 * The shore: a line under the land, so that its outer half remains, and nothing of it where the finely and the coarsely
 * drawn land meet.
 */
export const coast: MapLayer = {
  name: 'coast',
  layers: (theme) => [
    {
      id: 'coast-world',
      type: 'line',
      source: 'world-land',
      paint: { 'line-color': theme.coast, 'line-width': 1.8 },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'land',
      paint: { 'line-color': theme.coast, 'line-width': byZoom([3, 1.8], [8, 3]) },
    },
  ],
  legend: [],
};
