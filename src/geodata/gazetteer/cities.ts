import { readBorderTowns } from './near-borders.ts';
import type { Draft } from './place.ts';
import { names, plain, rows, slug } from './rows.ts';
import { readTranslations, type GeoName } from './sources.ts';
import { citiesBorder } from './tables/cities-border.ts';
import { citiesNear } from './tables/cities-near.ts';
import { citiesPress } from './tables/cities-press.ts';
import { citiesWorld } from './tables/cities-world.ts';

/** Towns of these are taken whatever their size, of the next from 15,000 people, of the contested from 20,000, of the rest of the world from 100,000; smaller ones beside a border (`near-borders.ts`). */
const WHOLE = new Set(['IR', 'PK', 'AF']);
const NEIGHBOURS = new Set('IQ TR TM AZ AM OM AE QA KW SA BH TJ UZ KG GE SY LB JO YE PS IL'.split(' '));
/** Countries in or beside which there is fighting that the news tells town by town. */
const CONTESTED = new Set('UA CO VE CD RW UG BI SS SD TD CF ML NE BF SO ET ER KE MM KH'.split(' '));
/** Jammu and Kashmir, and Ladakh: every town. */
const WHOLE_DIVISIONS = new Set(['IN.12', 'IN.41']);
/** Countries whose papers write English and name their own towns: from 50,000. */
const ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);
/** Countries with hundreds of such cities that border news seldom names: from 200,000. */
const FAR_AND_MANY = new Set(['CN', 'BR', 'MX', 'JP', 'ID']);
/** Border provinces whose villages are taken too: Sistan and Baluchestan, Balochistan, Khyber Pakhtunkhwa. */
const BELT = new Set(['IR.04', 'PK.02', 'PK.03']);
/** Parts of towns, historical and abandoned places. */
const NOT_A_TOWN = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/**
 * Towns and cities, the largest of a country's namesakes with the plain id, the others with their province in it.
 * `provinces`: id of the province by GeoNames' code; `sites`: rows set by hand. Throws when a hand row meets no place.
 */
export async function buildCities(
  all: GeoName[],
  newer: GeoName[],
  provinces: Map<string, Draft>,
  iso: Map<string, string>,
  sites: Draft[],
): Promise<{ cities: Draft[]; capitals: Map<string, string> }> {
  const [fa, ur] = await Promise.all([readTranslations('fa'), readTranslations('ur')]);
  const own = readOwn();
  const isBorderTown = await readBorderTowns(sites, iso);
  const chosen = all.filter(
    (city) => !NOT_A_TOWN.has(city.code) && (isWanted(city, own) || isBorderTown(city)),
  );
  const extra = newer.filter((city) => BELT.has(city.admin1) && !chosen.some((other) => isNear(city, other)));
  const taken = new Set<string>();
  const met = new Set<string>();
  const capitals = new Map<string, string>();
  const cities = [...chosen, ...extra.map((city) => ({ ...city, ascii: plain(city.name) }))]
    .sort(
      (a, b) =>
        b.population - a.population ||
        Number(b.code.startsWith('PPLA')) - Number(a.code.startsWith('PPLA')) ||
        (a.ascii < b.ascii ? -1 : 1),
    )
    .flatMap((city): Draft[] => {
      const key = `${city.country} ${city.ascii}`;
      const row = met.has(key) ? undefined : own.get(key);
      if (row) met.add(key);
      const [name = '', variants = '', ownFa = '', ownUr = ''] = row ?? [];
      const province = provinces.get(city.admin1);
      const label = name || usualName(city);
      const alpha3 = iso.get(city.country)!;
      const ids = [slug(label), `${slug(label)}-${slug(province?.name ?? city.admin1)}`].map(
        (part) => `city:${alpha3.toLowerCase()}-${part}`,
      );
      const id = ids.find((candidate) => !taken.has(candidate));
      if (!id || slug(label) === '') return [];
      taken.add(id);
      if (city.code === 'PPLC' && !capitals.has(city.country)) capitals.set(city.country, id);
      return [
        {
          id,
          kind: 'city',
          name: label,
          fa: ownFa || (isLabelled(city) ? fa.get(city.geonameid) : ''),
          ur: ownUr || (isLabelled(city) ? ur.get(city.geonameid) : ''),
          variants: names(variants),
          countries: [alpha3],
          point: city.point,
          population: Number(city.population.toPrecision(3)),
          province: province?.id,
        },
      ];
    });
  const unmet = [...own.keys()].filter((key) => !met.has(key));
  if (unmet.length > 0) throw new Error(`GeoNames has no ${unmet.join(', ')}`);
  return { cities, capitals };
}

const readOwn = (): Map<string, string[]> =>
  new Map(
    [...rows(citiesNear, 6), ...rows(citiesWorld, 6), ...rows(citiesBorder, 6), ...rows(citiesPress, 6)].map(
      ([country, ascii, ...cells]) => [`${country} ${ascii}`, cells],
    ),
  );

function isWanted(city: GeoName, own: Map<string, string[]>): boolean {
  if (WHOLE.has(city.country) || WHOLE_DIVISIONS.has(city.admin1) || city.code === 'PPLC') return true;
  if (own.has(`${city.country} ${city.ascii}`)) return true;
  if (NEIGHBOURS.has(city.country)) return city.population >= 15_000;
  if (CONTESTED.has(city.country)) return city.population >= 20_000;
  if (city.code === 'PPLA') return city.population >= 50_000;
  if (FAR_AND_MANY.has(city.country)) return city.population >= 200_000;
  if (ENGLISH.has(city.country)) return city.population >= 50_000;
  return city.population >= 100_000;
}

/** Persian and Urdu names are kept where a reader of this map may meet them as labels. */
const isLabelled = (city: GeoName): boolean =>
  WHOLE.has(city.country) ||
  city.code === 'PPLC' ||
  (NEIGHBOURS.has(city.country) && city.population > 100_000);

/** Within about 3 km. */
const isNear = (a: GeoName, b: GeoName): boolean =>
  Math.hypot((a.point[0] - b.point[0]) * Math.cos((a.point[1] * Math.PI) / 180), a.point[1] - b.point[1]) <
  0.03;

/** English news writes no macrons, dots or half rings of transliteration, but keeps Latin accents. */
const usualName = (city: GeoName): string =>
  /[āīūḩḨţŢşŞḑẕ‘’ʼ`Ā-ĀĪŪ]/.test(city.name) ? city.ascii.replace(/[`‘’]/g, '') : city.name;
