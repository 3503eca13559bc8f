import type { FeatureCollection } from 'geojson';
import borderUrl from '../../data/odbl/border-irn-pak.geojson?url';

/** How long the line is that the map draws, and how that was found. */
export interface MeasuredLength {
  metres: number;
  method: string;
  scale: string;
  source: string;
}

/** Reads the measured length from the border's own file, which the map has fetched already. */
export async function measuredLength(place: string): Promise<MeasuredLength | null> {
  const { features } = (await (await fetch(borderUrl)).json()) as FeatureCollection;
  const border = features.find(({ id }) => id === place)?.properties;
  if (border == null) return null;
  const { lengthMetres, lengthMethod, scale, source } = border as Record<string, unknown>;
  return {
    metres: Number(lengthMetres),
    method: String(lengthMethod),
    scale: String(scale),
    source: String(source),
  };
}
