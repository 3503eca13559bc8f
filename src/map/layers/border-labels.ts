import { byZoom, type MapLayer } from './layer.ts';
import { font, inked } from './text.ts';

/** The border's name at a few fixed points beside it: on the jagged line itself no text can be set. */
export const borderLabels: MapLayer = {
  name: 'border-labels',
  layers: (theme) => [
    {
      id: 'border-labels',
      type: 'symbol',
      source: 'border-labels',
      minzoom: 5,
      layout: {
        ...font('Noto Sans Medium'),
        'text-field': ['get', 'name'],
        'text-size': byZoom([5, 11], [9, 14]),
        'text-max-width': 8,
        'text-variable-anchor': ['left', 'right'],
        'text-radial-offset': 1,
        'text-justify': 'auto',
        'text-padding': 12,
      },
      paint: { ...inked(theme.border, theme.land), 'text-halo-width': 1.8 },
    },
  ],
  legend: [],
};
