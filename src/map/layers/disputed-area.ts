import type { MapLayer } from './layer.ts';

/** One neutral fill over all of a disputed area, so that no side's colour says whose it is. */
export const disputedArea: MapLayer = {
  name: 'disputed-area',
  layers: (theme) => [
    {
      id: 'disputed-area',
      type: 'fill',
      source: 'disputed',
      paint: { 'fill-color': theme.disputed },
    },
  ],
  legend: [{ label: 'Disputed area', swatch: 'area', color: 'disputed' }],
};
