import type { Draft } from './place.ts';
import { names, plain, rows } from './rows.ts';
import { readJson, type GeoName } from './sources.ts';
import { countryNames } from './tables/countries.ts';

/** ISO 3166-1 alpha-3 by alpha-2, Kosovo's user-assigned code included. */
export async function readIsoCodes(): Promise<Map<string, string>> {
  const codes = await readJson<[string, string, string][]>('i18n-iso-countries/codes.json');
  return new Map(codes.map(([alpha2, alpha3]) => [alpha2, alpha2 === 'XK' ? 'XKX' : alpha3]));
}

/**
 * Every country: names in English, Persian and Urdu from CLDR 48.2 (Unicode-3.0), own names and demonyms, its capital
 * (GeoNames' PPLC) as representative point. `capitals`: id of the capital's place by alpha-2.
 */
export async function buildCountries(cities: GeoName[], capitals: Map<string, string>): Promise<Draft[]> {
  const iso = await readIsoCodes();
  const [en, fa, ur] = await Promise.all((['en', 'fa', 'ur'] as const).map(readTerritories));
  const own = new Map(rows(countryNames, 4).map(([code, ...cells]) => [code!, cells]));
  return [...iso]
    .filter(([alpha2]) => alpha2 !== 'AQ')
    .map(([alpha2, alpha3]) => {
      const [name = '', demonyms = '', other = ''] = own.get(alpha3) ?? [];
      const cldr = en![alpha2] ?? alpha3;
      const seat = cities.find((city) => city.country === alpha2 && city.code === 'PPLC');
      const biggest = cities
        .filter((city) => city.country === alpha2)
        .sort((a, b) => b.population - a.population)[0];
      return {
        id: `country:${alpha3.toLowerCase()}`,
        kind: 'country',
        name: name || cldr,
        fa: fa![alpha2],
        ur: ur![alpha2],
        variants: [cldr, plain(cldr), ...names(other)].filter((spelling) => !/[&(]|SAR| - /.test(spelling)),
        countries: [alpha3],
        point: (seat ?? biggest)?.point ?? null,
        capital: capitals.get(alpha2),
        demonyms: names(demonyms).flatMap(withPlural),
      };
    });
}

/** "Iranian" → "Iranian", "Iranians"; words that are their own plural, abbreviations and prefixes stay alone. */
export const withPlural = (demonym: string): string[] =>
  /(ese|sh|ch|s|z|x|\.|men|man|[A-Z]|Dutch|Sino|Indo|Anglo|Franco|Russo|Pak|Luso|Italo|Turko)$/.test(demonym)
    ? [demonym]
    : [demonym, `${demonym}s`];

async function readTerritories(language: 'en' | 'fa' | 'ur'): Promise<Record<string, string>> {
  const file = await readJson<{
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  }>(`cldr-localenames-full/main/${language}/territories.json`);
  return file.main[language]!.localeDisplayNames.territories;
}
