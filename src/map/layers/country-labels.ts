import type { ExpressionSpecification } from 'maplibre-gl';
import { byZoom, type MapLayer } from './layer.ts';
import { font, inked, nameWithLocal } from './text.ts';

/** Rank 1 has only the two countries the map is about. */
const main: ExpressionSpecification = ['==', ['get', 'rank'], 1];

/** Names of the neighbours, muted, of the two countries the map is about, large, and of what is disputed, as such. */
export const countryLabels: MapLayer = {
  name: 'country-labels',
  layers: (theme) => [
    {
      id: 'neighbour-labels',
      type: 'symbol',
      source: 'labels',
      filter: ['all', ['==', ['get', 'kind'], 'country'], ['!', main]],
      layout: {
        ...font('Noto Sans Medium'),
        'text-field': ['get', 'name'],
        'text-size': byZoom([3, 10.5], [7, 16]),
        'text-letter-spacing': 0.06,
        'text-max-width': 7,
        'text-padding': 4,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: inked(theme.muted, theme.land),
    },
    {
      id: 'country-labels',
      type: 'symbol',
      source: 'labels',
      filter: ['all', ['==', ['get', 'kind'], 'country'], main],
      layout: {
        ...font('Noto Sans Bold'),
        'text-field': nameWithLocal,
        'text-size': byZoom([3, 14], [5, 21], [8, 30]),
        'text-letter-spacing': 0.08,
        'text-line-height': 1.35,
      },
      paint: inked(theme.ink, theme.land),
    },
    {
      id: 'disputed-labels',
      type: 'symbol',
      source: 'labels',
      minzoom: 4.5,
      filter: ['==', ['get', 'kind'], 'disputed'],
      layout: {
        ...font('Noto Sans Italic'),
        'text-field': ['get', 'name'],
        'text-size': byZoom([4.5, 11], [8, 15]),
        'text-max-width': 7,
      },
      paint: inked(theme.muted, theme.disputed),
    },
  ],
  legend: [],
};
