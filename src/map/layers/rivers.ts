import { byZoom, type MapLayer } from './layer.ts';

/** Rivers without names: the great ones first, the small ones as one comes closer. */
export const rivers: MapLayer = {
  name: 'rivers',
  layers: (theme) => [
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 4.5, 2, 6, 3]],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': theme.river, 'line-width': byZoom([3, 0.4], [6, 0.9], [10, 1.8]) },
    },
  ],
  legend: [],
};
