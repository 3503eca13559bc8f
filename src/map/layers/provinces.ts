import type { ExpressionSpecification } from 'maplibre-gl';
import { byZoom, type MapLayer } from './layer.ts';

const lit: ExpressionSpecification = ['boolean', ['feature-state', 'lit'], false];
const marked: ExpressionSpecification = ['boolean', ['feature-state', 'marked'], false];

/** Lines between provinces, from zoom 5; and a soft band round each province that has events of its own. */
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
        'line-color': ['case', lit, theme.muted, theme.provinceBand],
        'line-width': 4,
        'line-opacity': ['case', marked, 1, 0],
      },
    },
  ],
  legend: [{ label: 'Province with events', swatch: 'outline', color: 'provinceBand' }],
};
