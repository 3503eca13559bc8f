import { writeBorder } from './border-files.ts';
import { writeBoundaries } from './boundaries.ts';
import { buildGazetteer } from './gazetteer/build.ts';
import { osmBorder, simplified } from './iran-pakistan-line.ts';
import { writeLabels } from './labels.ts';
import { writeProvinces } from './provinces.ts';
import { writeReadmeTable } from './readme-table.ts';
import { writeCountries, writeLand } from './region.ts';
import { writeRivers } from './rivers.ts';
import { writeStillMap } from './still-map.ts';
import { territories } from './territories.ts';
import { writeTowns } from './towns.ts';
import { world, writeWorldBoundaries, writeWorldLand } from './world.ts';

/** Metres within which the drawn Iran–Pakistan border follows OpenStreetMap's line. */
const BORDER_TOLERANCE = 100;

/** Writes every layer in `data/`, the gazetteer, and the table of them in `data/README.md`; two runs write the same bytes. */
export async function buildLayers(): Promise<void> {
  const border = simplified(osmBorder(), BORDER_TOLERANCE / 1000);
  writeBorder(border, BORDER_TOLERANCE);
  // The gazetteer takes the border's point from its line; towns, provinces and labels take ids and names from the gazetteer.
  await buildGazetteer();
  writeTowns();

  const region = await territories(border);
  await writeCountries(region);
  await writeLand(region);
  await writeBoundaries(region);
  const provinces = await writeProvinces(region);

  const countries = await world();
  await writeWorldLand(countries);
  await writeWorldBoundaries(countries);
  await writeRivers();

  await writeLabels(countries, provinces);
  await writeStillMap(region, border);
  writeReadmeTable();
}
