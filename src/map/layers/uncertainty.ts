import type { MapLayer } from './layer.ts';

/** Places known only to within some distance: a soft ring of that radius on the ground. */
export const uncertainty: MapLayer = {
  name: 'uncertainty',
  layers: (theme) => [
    {
      id: 'uncertainty-area',
      type: 'fill',
      source: 'uncertainty',
      paint: { 'fill-color': theme.ink, 'fill-opacity': 0.07 },
    },
    {
      id: 'uncertainty-ring',
      type: 'line',
      source: 'uncertainty',
      paint: { 'line-color': theme.ink, 'line-width': 1.2, 'line-opacity': 0.65, 'line-dasharray': [2, 2] },
    },
  ],
  legend: [{ label: 'Approximate: somewhere within this ring', swatch: 'ring', color: 'ink' }],
};
