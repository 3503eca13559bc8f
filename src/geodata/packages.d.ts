/**
 * The few functions used of packages that bring no types. They are installed only to rebuild the data
 * (`npm ci --prefix src/geodata`), so the type check must not depend on their presence.
 */
declare module 'mapshaper' {
  const mapshaper: {
    /** Runs command-line commands on files held in memory; resolves to the written files by name. */
    applyCommands(
      commands: string,
      input: Record<string, unknown>,
    ): Promise<Record<string, string | Uint8Array>>;
  };
  export default mapshaper;
}

declare module 'topojson-client' {
  import type { FeatureCollection, Geometry } from 'geojson';
  export interface TopologyGeometry {
    type: string;
    id?: string;
    properties: Record<string, string>;
    /** Arc numbers, nested as the geometry's type wants; `~i` is arc `i` reversed. */
    arcs: unknown;
  }
  export interface Topology {
    type: 'Topology';
    transform?: { scale: [number, number]; translate: [number, number] };
    arcs: number[][][];
    objects: Record<string, { type: 'GeometryCollection'; geometries: TopologyGeometry[] }>;
  }
  export function feature(
    topology: Topology,
    object: Topology['objects'][string],
  ): FeatureCollection<Geometry, Record<string, string>>;
}

declare module 'geographiclib-geodesic' {
  const library: {
    /** `s12`: metres along the geodesic. */
    Geodesic: { WGS84: { Inverse(lat1: number, lon1: number, lat2: number, lon2: number): { s12: number } } };
  };
  export default library;
}

declare module 'd3-geo' {
  export interface Projection {
    (point: [number, number]): [number, number] | null;
    scale(pixels: number): Projection;
    translate(point: [number, number]): Projection;
    precision(pixels: number): Projection;
    fitWidth(pixels: number, object: unknown): Projection;
    clipExtent(extent: [[number, number], [number, number]]): Projection;
  }
  export interface Path {
    /** SVG path data, or null when nothing of the object is in view. */
    (object: unknown): string | null;
    digits(digits: number): Path;
  }
  export function geoEquirectangular(): Projection;
  export function geoMercator(): Projection;
  export function geoPath(projection: Projection): Path;
}

declare module 'd3-geo-projection' {
  import type { Geometry } from 'geojson';
  import type { Projection } from 'd3-geo';
  export function geoProject(geometry: Geometry, projection: Projection): Geometry | null;
}

declare module 'i18n-iso-countries' {
  const countries: {
    numericToAlpha3(numeric: string): string | undefined;
    alpha3ToAlpha2(alpha3: string): string | undefined;
  };
  export default countries;
}
