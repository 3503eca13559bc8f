import { byZoom, type MapLayer } from './layer.ts';
import { font, inked } from './text.ts';

/** Provinces from zoom 5, the large ones first, in small spaced capitals. */
export const provinceLabels: MapLayer = {
  name: 'province-labels',
  layers: (theme) => [
    {
      id: 'province-labels',
      type: 'symbol',
      source: 'labels',
      minzoom: 5,
      filter: [
        'all',
        ['==', ['get', 'kind'], 'province'],
        ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 5.8, 2, 6.6, 3]],
      ],
      layout: {
        ...font('Noto Sans Regular'),
        'text-field': ['get', 'name'],
        'text-transform': 'uppercase',
        'text-size': byZoom([5, 9.5], [8, 13]),
        'text-letter-spacing': 0.12,
        'text-max-width': 8,
        'text-padding': 8,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: inked(theme.muted, theme.land),
    },
  ],
  legend: [],
};
