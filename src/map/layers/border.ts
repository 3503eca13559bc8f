import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapLayer } from './layer.ts';

/** 1 while the border is pointed at or selected (set on the feature by `showStates`), else 0. */
const lit: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'lit'], false], 1, 0];
/** 1 while visible events stand on the border itself, else 0. */
const marked: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'marked'], false], 1, 0];

/** A width at zoom 3 and at zoom 9, and what each state adds to it. */
function width(near: number, far: number, markedBy: number, litBy: number): ExpressionSpecification {
  const sum = (base: number): ExpressionSpecification => [
    '+',
    base,
    ['*', markedBy, marked],
    ['*', litBy, lit],
  ];
  return ['interpolate', ['linear'], ['zoom'], 3, sum(near), 9, sum(far)];
}

/** The Iran–Pakistan border: a line on a paper casing, thicker where events stand on it, on a soft band while lit. */
export const border: MapLayer = {
  name: 'border',
  layers: (theme) => [
    {
      id: 'border-band',
      type: 'line',
      source: 'border',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': theme.borderBand,
        'line-width': width(10, 16, 0, 0),
        'line-opacity': lit,
      },
    },
    {
      id: 'border-casing',
      type: 'line',
      source: 'border',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': theme.casing, 'line-width': width(4, 6.5, 1.2, 1) },
    },
    {
      id: 'border-line',
      type: 'line',
      source: 'border',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': theme.border, 'line-width': width(1.8, 3, 1, 1) },
    },
  ],
  legend: [{ label: 'Iran–Pakistan border', swatch: 'line-border', color: 'border' }],
};
