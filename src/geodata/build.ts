import { checkRequirements } from './requirements.ts';

/** Metres within which the drawn Iran–Pakistan border follows OpenStreetMap's line. */
const BORDER_TOLERANCE = 100;

/** Rebuilds every layer in `data/` and the gazetteer from the pinned sources; two runs write the same bytes. */
async function build(): Promise<void> {
  const { osmBorder, simplified } = await import('./iran-pakistan-line.ts');
  const { writeBorder } = await import('./border-files.ts');
  const { territories } = await import('./territories.ts');
  const { writeCountries, writeLand } = await import('./region.ts');
  const { writeBoundaries } = await import('./boundaries.ts');
  const { writeProvinces } = await import('./provinces.ts');
  const { world, writeWorldBoundaries, writeWorldLand } = await import('./world.ts');
  const { writeRivers } = await import('./rivers.ts');
  const { buildGazetteer } = await import('./gazetteer/build.ts');
  const { writeTowns } = await import('./towns.ts');
  const { writeLabels } = await import('./labels.ts');
  const { writeStillMap } = await import('./still-map.ts');

  const border = simplified(osmBorder(), BORDER_TOLERANCE / 1000);
  writeBorder(border, BORDER_TOLERANCE);
  const region = await territories(border);
  await writeCountries(region);
  await writeLand(region);
  await writeBoundaries(region);
  const provinces = await writeProvinces(region);
  const countries = await world();
  await writeWorldLand(countries);
  await writeWorldBoundaries(countries);
  await writeRivers();
  await buildGazetteer();
  writeTowns();
  await writeLabels(countries, provinces);
  await writeStillMap(region, border);
}

try {
  checkRequirements();
  await build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
