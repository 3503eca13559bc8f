import type { MapLayer } from './layer.ts';
import { font, inked } from './text.ts';

/**
 * Names of the places that have marks, and the room the marks take, so that no other name runs under them. The marks
 * themselves are buttons over the map. Last in the list, so first in the choice of room.
 */
export const markLabels: MapLayer = {
  name: 'mark-labels',
  layers: (theme) => [
    {
      id: 'mark-labels',
      type: 'symbol',
      source: 'marks',
      layout: {
        ...font('Noto Sans Medium'),
        'icon-image': ['get', 'room'],
        'icon-overlap': 'always',
        'text-field': ['get', 'label'],
        'text-size': 13,
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': ['get', 'clear'],
        'text-justify': 'auto',
        'text-optional': true,
      },
      paint: { ...inked(theme.ink, theme.land), 'text-halo-width': 1.8 },
    },
  ],
  legend: [
    { label: 'One event, by the sign of its type', swatch: 'mark-city', color: 'ink' },
    { label: 'Several events: number, and share of each type', swatch: 'mark-count', color: 'ink' },
    { label: 'Known only by country', swatch: 'mark-country', color: 'ink' },
  ],
};
