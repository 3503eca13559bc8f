import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { FontFace, FontName } from './fonts.ts';
import { styleLayers } from './layers/index.ts';
import type { SourceUrls } from './sources.ts';
import type { MapTheme } from './theme.ts';

/** Where the style's files are: data and fonts. */
export interface StyleUrls {
  sources: SourceUrls;
  fonts: Record<FontName, FontFace[]>;
}

const EMPTY: GeoJSONSourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
};

/**
 * The whole style of a theme. `base` is the address of the page: fonts and data are asked for by a worker, whose own
 * address is another, so relative ones are made absolute. Sources `marks` and `uncertainty` start empty.
 */
export function mapStyle(theme: MapTheme, { sources, fonts }: StyleUrls, base: string): StyleSpecification {
  const absolute = (url: string): string => new URL(url, base).href;
  return {
    version: 8,
    'font-faces': Object.fromEntries(
      Object.entries(fonts).map(([name, faces]) => [
        name,
        faces.map((face) => ({ ...face, url: absolute(face.url) })),
      ]),
    ),
    sources: {
      ...Object.fromEntries(
        Object.entries(sources).map(([name, url]): [string, GeoJSONSourceSpecification] => [
          name,
          // Feature state is kept by the gazetteer's ids; MapLibre itself keeps numeric ids only.
          { type: 'geojson', data: absolute(url), promoteId: 'id' },
        ]),
      ),
      marks: EMPTY,
      uncertainty: EMPTY,
    },
    layers: styleLayers(theme),
  };
}
