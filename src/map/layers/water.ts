import type { MapLayer } from './layer.ts';

/** Water everywhere; land lies on it. */
export const water: MapLayer = {
  name: 'water',
  layers: (theme) => [{ id: 'water', type: 'background', paint: { 'background-color': theme.water } }],
  legend: [],
};
