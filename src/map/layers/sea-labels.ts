import { byZoom, type MapLayer } from './layer.ts';
import { font, inked } from './text.ts';

/** Seas and gulfs, in widely spaced italics. */
export const seaLabels: MapLayer = {
  name: 'sea-labels',
  layers: (theme) => [
    {
      id: 'sea-labels',
      type: 'symbol',
      source: 'labels',
      filter: ['all', ['==', ['get', 'kind'], 'sea'], ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 5, 2]]],
      layout: {
        ...font('Noto Sans Italic'),
        'text-field': ['get', 'name'],
        'text-size': byZoom([3, 11], [7, 16]),
        'text-letter-spacing': 0.16,
        'text-max-width': 7,
        'text-line-height': 1.4,
      },
      paint: inked(theme.waterName, theme.water),
    },
  ],
  legend: [],
};
