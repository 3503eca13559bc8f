import mapshaper from 'mapshaper';
import type { FeatureCollection, Geometry } from 'geojson';

/** The part of the world that is drawn in detail: west, south, east, north in degrees. */
export const REGION = [42, 20, 81, 41] as const;

/** A collection of features that all carry the same properties. */
export type Layer<Properties, Shape extends Geometry = Geometry> = FeatureCollection<Shape, Properties>;

/**
 * Runs mapshaper on named layers held in memory.
 * @param commands mapshaper's command line, reading `<name>.json` and writing `out.json`.
 * @returns the written layer as GeoJSON.
 */
export async function mapshape<Properties, Shape extends Geometry = Geometry>(
  commands: string,
  input: Record<string, unknown>,
): Promise<Layer<Properties, Shape>> {
  const files = Object.entries(input).map(([name, layer]) => [`${name}.json`, JSON.stringify(layer)]);
  const written = await mapshaper.applyCommands(commands, Object.fromEntries(files));
  const output = written['out.json'];
  if (output === undefined) throw new Error(`mapshaper wrote no out.json for: ${commands}`);
  return JSON.parse(typeof output === 'string' ? output : new TextDecoder().decode(output)) as Layer<
    Properties,
    Shape
  >;
}
