import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QGIS_WORLD_MAP } from './sources.ts';

/** Something that must be on the machine before the data can be rebuilt, and how to get it. */
interface Requirement {
  name: string;
  present: () => boolean;
  remedy: string;
}

function runs(command: string, ...options: string[]): boolean {
  try {
    // GMT leaves a gmt.history file where it runs.
    execFileSync(command, options, { cwd: tmpdir(), stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const REQUIREMENTS: Requirement[] = [
  {
    name: 'the pinned npm packages',
    present: () => existsSync(join(import.meta.dirname, 'node_modules/mapshaper')),
    remedy: 'npm ci --prefix src/geodata',
  },
  {
    name: 'the QGIS world map (provinces, claim lines)',
    present: () => existsSync(QGIS_WORLD_MAP),
    remedy: 'apt-get install qgis-common',
  },
  {
    name: 'ogr2ogr, which reads the QGIS world map',
    present: () => runs('ogr2ogr', '--version'),
    remedy: 'apt-get install gdal-bin',
  },
  {
    name: 'GMT with the GSHHG data set (rivers)',
    present: () => runs('gmt', 'coast', '-Di', '-I1', '-M', '-R60/61/30/31'),
    remedy: 'apt-get install gmt gmt-gshhg-full',
  },
  {
    name: 'GeoNames in Persian and Urdu (gazetteer)',
    present: () => existsSync('/usr/share/locale/ur/LC_MESSAGES/geonames.mo'),
    remedy: 'apt-get install libgeonames-common',
  },
];

/** Throws with a list of what is missing and how to install it. */
export function checkRequirements(): void {
  const missing = REQUIREMENTS.filter(({ present }) => !present());
  if (missing.length === 0) return;
  const list = missing.map(({ name, remedy }) => `  - ${name}: ${remedy}`);
  throw new Error(`The map data cannot be rebuilt; missing:\n${list.join('\n')}`);
}
