import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '../theme.ts';

/** How the legend draws an entry beside its words. */
export type Swatch =
  | 'line'
  | 'line-dashed'
  | 'line-dotted'
  | 'line-border'
  | 'area'
  | 'ring'
  | 'outline'
  | 'mark-city'
  | 'mark-country'
  | 'mark-count';

export interface LegendEntry {
  label: string;
  swatch: Swatch;
  /** Which colour of the theme the swatch has. */
  color: Exclude<keyof MapTheme, 'types'>;
}

/** One file of this folder: a group of style layers, and what the legend says of it. */
export interface MapLayer {
  name: string;
  layers: (theme: MapTheme) => LayerSpecification[];
  legend: LegendEntry[];
}

/** A width or size that grows evenly between two zoom levels. */
export function byZoom(...stops: [zoom: number, value: number][]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}
