import type { ExpressionSpecification } from 'maplibre-gl';
import { byZoom, type MapLayer } from './layer.ts';
import { font, inked, nameWithLocal } from './text.ts';

/** The rank down to which towns are shown at a zoom level: capitals first. */
const rankShown: ExpressionSpecification = ['step', ['zoom'], 1, 4, 2, 5.5, 3, 6.5, 4, 7.5, 5];

/**
 * Towns by rank: a small dot and the name beside it. A town under a mark has no room left for its name, which stands
 * beside the mark instead.
 */
export const townLabels: MapLayer = {
  name: 'town-labels',
  layers: (theme) => [
    {
      id: 'town-dots',
      type: 'circle',
      source: 'towns',
      filter: ['<=', ['get', 'rank'], rankShown],
      paint: {
        'circle-radius': byZoom([4, 1.8], [9, 3.2]),
        'circle-color': theme.land,
        'circle-stroke-color': theme.muted,
        'circle-stroke-width': ['case', ['to-boolean', ['get', 'capital']], 2, 1.2],
      },
    },
    {
      id: 'town-labels',
      type: 'symbol',
      source: 'towns',
      filter: ['<=', ['get', 'rank'], rankShown],
      layout: {
        ...font('Noto Sans Regular'),
        'text-field': ['step', ['zoom'], ['get', 'name'], 7, nameWithLocal],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          4,
          11,
          9,
          ['case', ['<=', ['get', 'rank'], 2], 15, 13],
        ],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.5,
        'text-justify': 'auto',
        'text-padding': 4,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: inked(theme.muted, theme.land),
    },
  ],
  legend: [],
};
