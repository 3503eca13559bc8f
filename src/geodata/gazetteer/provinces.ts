import type { Draft } from './place.ts';
import { withPlural } from './countries.ts';
import { names, plain, point, rows, slug } from './rows.ts';
import { readAdmin1, type GeoName } from './sources.ts';
import { admin1Names, countriesWithMinorProvinces, countriesWithProvinces } from './tables/admin1.ts';
import { provincesOfAfghanistan } from './tables/provinces-afghanistan.ts';
import { provincesOfIran } from './tables/provinces-iran.ts';
import { provincesOfPakistan } from './tables/provinces-pakistan.ts';

/** Words that mean no more than "province", and points of the compass that are no name by themselves. */
const GENERIC =
  /\b(Province|Governorate|Region|Oblast'?|oblast|Oblisi|Republic of|Republic|State of|State|Muhafazat|Kra[iy]|Department)\b/g;
const COMPASS =
  /^(Central|North(ern)?|South(ern)?|East(ern)?|West(ern)?|North(eastern|western)|South(eastern|western)|Delta|Rivers|Plateau|Bay|Capital|Centre|Valencia)( District)?$/;

/** Provinces by GeoNames' code, and those that have none under their own id. `iso`: alpha-3 by alpha-2. */
export async function buildProvinces(
  cities: GeoName[],
  iso: Map<string, string>,
): Promise<Map<string, Draft>> {
  const provinces = new Map<string, Draft>();
  for (const table of [provincesOfIran, provincesOfPakistan, provincesOfAfghanistan]) {
    for (const [code, id, name, variants, fa, ur, where, province] of rows(table, 8) as Eight[]) {
      const countries = [id.slice('province:'.length, 'province:'.length + 3).toUpperCase()];
      provinces.set(code || id, {
        id,
        kind: 'province',
        name,
        fa,
        ur,
        variants: names(variants),
        countries,
        point: point(where),
        province,
      });
    }
  }
  for (const [code, province] of await worldProvinces(cities, iso)) provinces.set(code, province);
  return provinces;
}

type Eight = [string, string, string, string, string, string, string, string];

async function worldProvinces(cities: GeoName[], iso: Map<string, string>): Promise<Map<string, Draft>> {
  const own = new Map<string, string[]>();
  const found = new Map<string, Draft>();
  for (const row of rows(admin1Names, 6)) {
    const [code, name, variants, adjectives, where, id] = row as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    if (code) own.set(code, row);
    else
      found.set(id, {
        id,
        kind: 'province',
        name,
        variants: names(variants),
        countries: [id.slice(9, 12).toUpperCase()],
        point: point(where),
        demonyms: names(adjectives).flatMap(withPlural),
      });
  }
  const read = (table: string) =>
    rows(table, 2).map(([country, skip]) => [country!, skip!.split(' ')] as const);
  const minor = new Map(read(countriesWithMinorProvinces));
  const wanted = new Map([...read(countriesWithProvinces), ...minor]);
  const middles = middlesOf(cities);
  for (const [code, official] of await readAdmin1()) {
    const [country, number] = code.split('.') as [string, string];
    if (!wanted.has(country) || wanted.get(country)!.includes(number) || !middles.has(code)) continue;
    const [, name = tidy(official), variants = '', adjectives = ''] = own.get(code) ?? [];
    if (COMPASS.test(name)) continue;
    const alpha3 = iso.get(country)!;
    found.set(code, {
      id: `province:${alpha3.toLowerCase()}-${slug(name)}`,
      kind: 'province',
      name,
      variants: [plain(name), plain(official), ...names(variants)].filter(
        (spelling) => !COMPASS.test(spelling),
      ),
      countries: [alpha3],
      point: middles.get(code)!.point,
      population: minor.has(country) ? Number(middles.get(code)!.people.toPrecision(3)) : undefined,
      demonyms: names(adjectives).flatMap(withPlural),
    });
  }
  return found;
}

const tidy = (official: string): string =>
  official
    .replace(/ *\(.*\)/, '')
    .replace(GENERIC, '')
    .replace(/ +/g, ' ')
    .trim()
    .replace(/'$/, '');

/** Middle of the populated places of each division, a point among its people and not its seat; and how many they are. */
function middlesOf(cities: GeoName[]): Map<string, { point: [number, number]; people: number }> {
  const sums = new Map<string, { x: number; y: number; n: number; people: number }>();
  for (const {
    admin1,
    population,
    point: [x, y],
  } of cities) {
    const sum = sums.get(admin1) ?? { x: 0, y: 0, n: 0, people: 0 };
    sums.set(admin1, { x: sum.x + x, y: sum.y + y, n: sum.n + 1, people: sum.people + population });
  }
  return new Map([...sums].map(([code, { x, y, n, people }]) => [code, { point: [x / n, y / n], people }]));
}
