import mapshaper from 'mapshaper';
import type { Topology } from 'topojson-client';
import type {
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from 'geojson';

/** A collection of features that all carry the same properties. */
export type Layer<Properties, Shape extends Geometry = Geometry> = FeatureCollection<Shape, Properties>;

async function run<Output>(commands: string, input: Record<string, unknown>): Promise<Output> {
  const files = Object.entries(input).map(([name, layer]): [string, string] => [
    `${name}.json`,
    JSON.stringify(layer),
  ]);
  const written = await mapshaper.applyCommands(commands, Object.fromEntries(files));
  const output = written['out.json'];
  if (output === undefined) throw new Error(`mapshaper wrote no out.json for: ${commands}`);
  return JSON.parse(typeof output === 'string' ? output : new TextDecoder().decode(output)) as Output;
}

/**
 * Runs mapshaper on named layers held in memory.
 * @param commands mapshaper's command line, reading `<name>.json`; what it leaves is written as GeoJSON.
 * @param precision degrees to which coordinates are rounded; none by default.
 */
export function mapshape<Properties, Shape extends Geometry = Geometry>(
  commands: string,
  input: Record<string, unknown>,
  precision?: number,
): Promise<Layer<Properties, Shape>> {
  const rounding = precision ? `precision=${precision}` : '';
  return run(`${commands} -o out.json format=geojson geojson-type=FeatureCollection ${rounding}`, input);
}

/** Runs mapshaper on a topology held in memory as `topology.json`; arcs come back as plain coordinates. */
export function mapshapeTopology(commands: string, topology: Topology): Promise<Topology> {
  return run(`-i topology.json ${commands} -o out.json format=topojson no-quantization`, { topology });
}

/**
 * The faces into which lines cut a layer of polygons. Ends that miss an outline by up to 0.005° (500 m), as lines from
 * a coarser source do, are drawn on to it.
 *
 * Only lines may be in hand while the faces are built: with polygons beside them, mapshaper 0.7.70 loses faces.
 */
export async function faces(
  polygons: Layer<unknown, Polygon | MultiPolygon>,
  cuts: Layer<unknown, LineString | MultiLineString>,
): Promise<Layer<Record<string, never>, Polygon>> {
  return mapshape(
    `-i polygons.json cuts.json combine-files
     -lines target=polygons
     -merge-layers target=polygons,cuts force name=lines
     -polygons gap-tolerance=0.005`,
    { polygons, cuts },
  );
}
