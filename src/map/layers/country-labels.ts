import type { ExpressionSpecification } from 'maplibre-gl';
import { byZoom, type MapLayer } from './layer.ts';
import { font, inked, nameWithLocal } from './text.ts';

const main: ExpressionSpecification = ['in', ['get', 'iso3'], ['literal', ['IRN', 'PAK']]];

/** Names of the neighbours, muted, and of the two countries the map is about, large. */
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
        'symbol-sort-key': ['coalesce', ['get', 'rank'], 9],
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
  ],
  legend: [],
};
