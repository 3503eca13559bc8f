import type { MapLayer } from './layer.ts';
import { font, inked } from './text.ts';

/** Names of the places that have marks, beside them. */
export const markLabels: MapLayer = {
  name: 'mark-labels',
  layers: (theme) => [
    {
      id: 'mark-labels',
      type: 'symbol',
      source: 'marks',
      layout: {
        ...font('Noto Sans Medium'),
        'text-field': ['get', 'label'],
        'text-size': 13,
        'text-variable-anchor-offset': ['get', 'anchors'],
        'text-justify': 'auto',
        'text-padding': 1,
      },
      paint: { ...inked(theme.ink, theme.land), 'text-halo-width': 1.8 },
    },
  ],
  legend: [],
};
