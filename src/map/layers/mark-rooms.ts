import type { MapLayer } from './layer.ts';

/** Empty images as large as the marks, which are buttons over the map: they keep names out from under them. */
export const markRooms: MapLayer = {
  name: 'mark-rooms',
  layers: () => [
    {
      id: 'mark-rooms',
      type: 'symbol',
      source: 'marks',
      layout: { 'icon-image': ['get', 'room'], 'icon-overlap': 'always', 'icon-padding': 0 },
    },
  ],
  legend: [
    { label: 'One event, by the sign of its type', swatch: 'mark-city', color: 'ink' },
    { label: 'Several events: number, and share of each type', swatch: 'mark-count', color: 'ink' },
    { label: 'Known only by country', swatch: 'mark-country', color: 'ink' },
  ],
};
