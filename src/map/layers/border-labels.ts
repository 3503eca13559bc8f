import { byZoom, type MapLayer } from './layer.ts';
import { font, inked } from './text.ts';

/** The border's name at a few fixed points beside it, turned as it runs: on the jagged line itself no text can be set. */
export const borderLabels: MapLayer = {
  name: 'border-labels',
  layers: (theme) => [
    {
      id: 'border-labels',
      type: 'symbol',
      source: 'border-labels',
      layout: {
        ...font('Noto Sans Medium'),
        'text-field': ['get', 'name'],
        'text-size': byZoom([5, 11.5], [9, 14]),
        'text-letter-spacing': 0.04,
        'text-max-width': 30,
        'text-rotate': ['get', 'angle'],
        'text-rotation-alignment': 'map',
        // Beside the line, further where its bends are drawn larger.
        'text-offset': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          ['literal', [0, -1.1]],
          8,
          ['literal', [0, -2.4]],
        ],
        'text-padding': 60,
      },
      paint: { ...inked(theme.border, theme.land), 'text-halo-width': 1.8 },
    },
  ],
  legend: [],
};
