import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Gazetteer, Place } from '../../extraction/types.ts';
import { buildBorders } from './borders.ts';
import { buildCities } from './cities.ts';
import { buildCountries, readIsoCodes, withPlural } from './countries.ts';
import { finish, type Draft } from './place.ts';
import { buildProvinces } from './provinces.ts';
import { metres, names, point, rows } from './rows.ts';
import { readCities, readNewerCities } from './sources.ts';
import { belt } from './tables/belt.ts';
import { regions } from './tables/regions.ts';
import { sites as sitesNear } from './tables/sites.ts';
import { sitesBorder } from './tables/sites-border.ts';
import { sitesBorderSouth } from './tables/sites-border-south.ts';
import { sitesWorld } from './tables/sites-world.ts';
import { townsInNews } from './tables/towns-in-news.ts';

/** Every place known to the reader, sorted by id; rows of the hand tables go before GeoNames' own. Throws when two sources give one id, or a link leads nowhere. */
export async function collectPlaces(): Promise<Place[]> {
  const [all, newer, iso] = await Promise.all([readCities(), readNewerCities(), readIsoCodes()]);
  const provinces = await buildProvinces(all, iso);
  const sites = handSites();
  const { cities, capitals } = await buildCities(all, newer, provinces, iso, sites);
  const countries = await buildCountries(all, capitals);
  const label = new Map(countries.map((country) => [country.countries![0]!, country.name]));
  const own = new Set(sites.map(({ id }) => id));
  const drafts = [
    ...countries,
    ...[...provinces.values(), ...cities].filter(({ id }) => !own.has(id)),
    ...sites,
    ...wideRegions(),
    ...(await buildBorders(label)),
  ];
  const places = drafts.map(finish).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  check(places);
  return places;
}

/** Uncertainty in metres of a coordinate that was compared with no source. */
const UNCHECKED = 5_000;

function handSites(): Draft[] {
  const tables = [belt, sitesNear, sitesWorld, sitesBorder, sitesBorderSouth, townsInNews];
  return tables
    .flatMap((table) => rows(table, 9))
    .map((cells) => {
      const [id = '', name = '', variants = '', fa, ur, where = '', uncertainty = '', province] = cells;
      const [kind, rest] = id.split(':') as ['city' | 'site' | 'province', string];
      const code = rest.slice(0, 3).toUpperCase();
      return {
        id,
        kind,
        name,
        fa,
        ur,
        variants: names(variants),
        countries: code === 'ASI' ? undefined : [code],
        point: point(where),
        uncertainty: metres(uncertainty) ?? UNCHECKED,
        province,
      };
    });
}

function wideRegions(): Draft[] {
  return rows(regions, 7).map(([id = '', name = '', variants = '', fa, ur, where = '', adjectives = '']) => ({
    id,
    kind: id.split(':')[0] as 'region' | 'sea',
    name,
    fa,
    ur,
    variants: names(variants),
    point: point(where),
    demonyms: names(adjectives).flatMap(withPlural),
  }));
}

function check(places: Place[]): void {
  const ids = new Set(places.map(({ id }) => id));
  places.forEach(({ id, province, capital }, i) => {
    if (places[i + 1]?.id === id) throw new Error(`Two places are called ${id}`);
    for (const link of [province, capital])
      if (link && !ids.has(link)) throw new Error(`${id} names ${link}, which is no place`);
  });
}

/** Writes `data/gazetteer.json`, one place a line, from the pinned sources and the hand tables. */
export async function buildGazetteer(): Promise<void> {
  const gazetteer: Gazetteer = { places: await collectPlaces() };
  const lines = gazetteer.places.map((place) => JSON.stringify(place));
  await writeFile(
    new URL('../../../data/gazetteer.json', import.meta.url),
    `{"places":[\n${lines.join(',\n')}\n]}\n`,
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildGazetteer();
