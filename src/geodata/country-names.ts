import countries from 'i18n-iso-countries';
import { packageJson } from './sources.ts';

/** A thing's name in the map's three languages; empty where none is known. */
export interface Names {
  name: string;
  fa: string;
  ur: string;
}

type Territories = Record<string, string>;

/** CLDR's territory names in one language, by ISO 3166-1 alpha-2. */
function territories(language: string): Territories {
  const file = packageJson<{
    main: Record<string, { localeDisplayNames: { territories: Territories } }>;
  }>(`cldr-localenames-full/main/${language}/territories.json`);
  return file.main[language]!.localeDisplayNames.territories;
}

const cldr = { en: territories('en'), fa: territories('fa'), ur: territories('ur') };

/** English, Persian and Urdu names of a country by ISO 3166-1 alpha-3, as the Unicode CLDR has them; null if it has none. */
export function countryNames(iso3: string): Names | null {
  const alpha2 = countries.alpha3ToAlpha2(iso3);
  const [name, fa, ur] = [cldr.en, cldr.fa, cldr.ur].map((names) => alpha2 && names[alpha2]);
  return name && fa && ur ? { name, fa, ur } : null;
}

/** Names of the area that no country's fill may cover. Set by hand. */
export const KASHMIR_NAMES: Names = {
  name: 'Kashmir (disputed)',
  fa: 'کشمیر (مورد مناقشه)',
  ur: 'کشمیر (متنازع)',
};
