import type { FilterSpecification, LineLayerSpecification } from 'maplibre-gl';
import { byZoom, type MapLayer } from './layer.ts';

/** Natural Earth's kinds of boundary; what is not settled is never a solid line. */
const KINDS: { id: string; kinds: string[]; dash: [number, number] | null; opacity: number }[] = [
  { id: 'claim', kinds: ['claim'], dash: [0.2, 2.6], opacity: 0.7 },
  { id: 'international', kinds: ['international'], dash: null, opacity: 1 },
  { id: 'disputed', kinds: ['line-of-control', 'working-boundary', 'disputed'], dash: [3, 2], opacity: 1 },
];

/** Country boundaries by kind: international solid, lines of control and disputed ones dashed, claims dotted. */
export const boundaries: MapLayer = {
  name: 'boundaries',
  layers: (theme) =>
    KINDS.flatMap(({ id, kinds, dash, opacity }) =>
      ['world-boundaries', 'boundaries'].map((source): LineLayerSpecification => ({
        id: `${source}-${id}`,
        type: 'line',
        source,
        filter: ['in', ['get', 'kind'], ['literal', kinds]] as FilterSpecification,
        layout: { 'line-join': 'round', 'line-cap': id === 'claim' ? 'round' : 'butt' },
        paint: {
          'line-color': theme.boundary,
          'line-width': byZoom([3, 0.8], [6, 1.2], [10, 1.8]),
          'line-opacity': opacity,
          ...(dash && { 'line-dasharray': dash }),
        },
      })),
    ),
  legend: [
    { label: 'International boundary', swatch: 'line', color: 'boundary' },
    { label: 'Line of Control, or disputed', swatch: 'line-dashed', color: 'boundary' },
    { label: 'Claimed line', swatch: 'line-dotted', color: 'boundary' },
  ],
};
