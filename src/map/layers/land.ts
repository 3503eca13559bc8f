import type { MapLayer } from './layer.ts';

/** Land: the world outside the region coarsely, the region itself finely. */
export const land: MapLayer = {
  name: 'land',
  layers: (theme) => [
    { id: 'land-world', type: 'fill', source: 'world-land', paint: { 'fill-color': theme.land } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': theme.land } },
  ],
  legend: [],
};
