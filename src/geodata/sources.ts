import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection, Geometry } from 'geojson';

/** Natural Earth 4.1.0 at 1:10m as the Debian package qgis-common ships it. */
export const QGIS_WORLD_MAP = '/usr/share/qgis/resources/data/world_map.gpkg';

const packages = join(import.meta.dirname, 'node_modules');

/** The text of a file inside one of the pinned npm packages. */
export function packageText(path: string): string {
  return readFileSync(join(packages, path), 'utf8');
}

/** A JSON file inside one of the pinned npm packages, believed to have the type asked for. */
export function packageJson<T>(path: string): T {
  return JSON.parse(packageText(path)) as T;
}

/** One layer of the QGIS world map, read with GDAL's ogr2ogr: `states_provinces` or `disputed_borders`. */
export function qgisLayer<Properties>(layer: string): FeatureCollection<Geometry, Properties> {
  const output = execFileSync('ogr2ogr', ['-f', 'GeoJSON', '/vsistdout/', QGIS_WORLD_MAP, layer], {
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(output.toString('utf8')) as FeatureCollection<Geometry, Properties>;
}

/**
 * Rivers of the World Data Bank II at intermediate resolution, as GMT dumps them: `>` begins a line.
 * @param level GMT's river level: 1 permanent major, 2 additional major, 3 additional.
 */
export function gmtRivers(level: number, [west, south, east, north]: readonly number[]): string {
  const region = `-R${west}/${east}/${south}/${north}`;
  // GMT leaves a gmt.history file where it runs.
  return execFileSync('gmt', ['coast', '-Di', `-I${level}`, '-M', region], {
    cwd: tmpdir(),
    maxBuffer: 2 ** 26,
  }).toString('utf8');
}
