import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { FontName } from '../fonts.ts';

/** Whether a feature's gazetteer id lies in a country: `city:irn-tehran`, `label:country:irn`. */
function inCountry(iso3: string): ExpressionSpecification {
  return ['in', `:${iso3}`, ['get', 'id']];
}

/** The name, and beneath it the name as it is written there: Persian in Iran, Urdu in Pakistan. */
export const nameWithLocal: ExpressionSpecification = [
  'let',
  'local',
  ['coalesce', ['case', inCountry('irn'), ['get', 'fa'], inCountry('pak'), ['get', 'ur'], ''], ''],
  [
    'case',
    ['==', ['var', 'local'], ''],
    ['format', ['get', 'name'], {}],
    ['format', ['get', 'name'], {}, '\n', {}, ['var', 'local'], { 'font-scale': 0.86 }],
  ],
];

/** Text in one of the map's own fonts. */
export function font(name: FontName): { 'text-font': string[] } {
  return { 'text-font': [name] };
}

/** Colour with a halo of what lies beneath, so that lines do not cut through letters. */
export function inked(color: string, halo: string): NonNullable<SymbolLayerSpecification['paint']> {
  return { 'text-color': color, 'text-halo-color': halo, 'text-halo-width': 1.4, 'text-halo-blur': 0.4 };
}
