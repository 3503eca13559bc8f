import type { FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { outlinesWith } from './natural-earth.ts';
import { REGION } from './extent.ts';
import { faces, mapshape, type Layer } from './shapes.ts';
import { qgisLayer } from './sources.ts';

/** A stretch of land under one administration; `area` names it where the land itself is disputed. */
export interface Territory {
  /** ISO 3166-1 alpha-3 of who holds it in fact; null where nobody holds all of it. */
  iso3: string | null;
  area: string | null;
}

/** The parts into which the disputed lines cut Kashmir, each with a point inside. */
const KASHMIR: Record<string, Position> = {
  'Jammu and Kashmir, Ladakh': [74.8, 34.08],
  'Azad Kashmir': [73.9, 33.5],
  'Gilgit-Baltistan': [74.9, 35.9],
  'Aksai Chin': [79.2, 35.2],
  'Shaksgam Valley': [76.5, 36.1],
  'Siachen Glacier': [77.2, 35.4],
};

interface DisputedLine {
  name: string;
  adm0_a3_l: string;
}

/** Natural Earth's claim lines: the ends of the area that India and Pakistan dispute, and others. */
export function claimLines(): FeatureCollection<MultiLineString, DisputedLine> {
  return qgisLayer<DisputedLine>('disputed_borders') as FeatureCollection<MultiLineString, DisputedLine>;
}

/** What bounds Kashmir: what India claims of Pakistan and China, and what Pakistan claims of India. */
const LIMITS = ['Indian claim', 'Pakistani claim'];

/**
 * The region's land cut along every boundary and claim: the source of countries, boundaries and land.
 * @param border the Iran–Pakistan border, north to south.
 */
export async function territories(border: Position[]): Promise<Layer<Territory, Polygon | MultiPolygon>> {
  const claims = claimLines();
  const outlines = await mapshape<{ iso3: string | null }, Polygon | MultiPolygon>(
    `-i outlines.json -clip bbox=${REGION} -clean`,
    { outlines: await outlinesWith(border) },
  );
  const inside: Layer<{ area: string }, Point> = {
    type: 'FeatureCollection',
    features: Object.entries(KASHMIR).map(([area, coordinates]) => ({
      type: 'Feature',
      properties: { area },
      geometry: { type: 'Point', coordinates },
    })),
  };
  const limits = {
    ...claims,
    features: claims.features.filter(({ properties }) => LIMITS.includes(properties.name)),
  };
  return mapshape(
    `-i faces.json outlines.json inside.json combine-files
     -join target=faces outlines point-method fields=iso3
     -join target=faces inside fields=area
     -dissolve target=faces iso3,area
     -target faces`,
    { faces: await faces(outlines, limits), outlines, inside },
  );
}
