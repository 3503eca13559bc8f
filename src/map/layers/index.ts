import type { LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '../theme.ts';
import { border } from './border.ts';
import { borderLabels } from './border-labels.ts';
import { boundaries } from './boundaries.ts';
import { coast } from './coast.ts';
import { countryLabels } from './country-labels.ts';
import { disputedArea } from './disputed-area.ts';
import { land } from './land.ts';
import type { LegendEntry, MapLayer } from './layer.ts';
import { markLabels } from './mark-labels.ts';
import { markRooms } from './mark-rooms.ts';
import { provinceLabels } from './province-labels.ts';
import { provinces } from './provinces.ts';
import { rivers } from './rivers.ts';
import { seaLabels } from './sea-labels.ts';
import { townLabels } from './town-labels.ts';
import { uncertainty } from './uncertainty.ts';
import { water } from './water.ts';

/** Everything the map draws, from bottom to top. A new layer is one file and one line here. */
export const MAP_LAYERS: MapLayer[] = [
  water, // the quiet ground
  coast, // under the land, which hides its inner half
  land,
  disputedArea, // above the land, under every line
  rivers, // under the lines that people drew
  provinces, // weaker than countries, so below them
  boundaries, // claims lowest, then what is settled, then what is not
  uncertainty, // rings lie on the base but never hide the border
  border, // the one strong line, over all other lines
  seaLabels, // names: the later in this list, the earlier they choose their room
  provinceLabels,
  townLabels,
  countryLabels,
  borderLabels,
  markLabels, // beside the marks
  markRooms, // and the marks' own room: they are buttons over the map, no name may run under them
];

/** The style layers of a theme, from bottom to top. */
export function styleLayers(theme: MapTheme): LayerSpecification[] {
  return MAP_LAYERS.flatMap(({ layers }) => layers(theme));
}

/** What the legend explains, in the order of the layers from top to bottom. */
export const LEGEND: LegendEntry[] = [...MAP_LAYERS].reverse().flatMap(({ legend }) => legend);
