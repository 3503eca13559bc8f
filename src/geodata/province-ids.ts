import type { Position } from 'geojson';

/** A province in Natural Earth 4.1.0 (QGIS world map). */
export interface SourceProvince {
  /** ISO 3166-1 alpha-3 of its country. */
  adm0_a3: string;
  name: string;
}

/** The countries whose provinces the map outlines. */
export const COUNTRIES = ['AFG', 'IRN', 'PAK'];

/** They lie in the disputed area, which is drawn as one. */
const LEFT_OUT = ['PAK Azad Kashmir', 'PAK Northern Areas'];

/** The gazetteer's names in ids, where they are not the source's own. */
const RENAMED: Record<string, string> = {
  'AFG Hilmand': 'helmand',
  'AFG Hirat': 'herat',
  'AFG Jawzjan': 'jowzjan',
  'AFG Paktya': 'paktia',
  'AFG Sari Pul': 'sar-e-pol',
  'AFG Wardak': 'maidan-wardak',
  'IRN Ardebil': 'ardabil',
  'IRN Chahar Mahall and Bakhtiari': 'chaharmahal-and-bakhtiari',
  'IRN East Azarbaijan': 'east-azerbaijan',
  'IRN Esfahan': 'isfahan',
  'IRN Kohgiluyeh and Buyer Ahmad': 'kohgiluyeh-and-boyer-ahmad',
  'IRN Kordestan': 'kurdistan',
  'IRN West Azarbaijan': 'west-azerbaijan',
  'PAK Baluchistan': 'balochistan',
  // The Federally Administered Tribal Areas became part of it in 2018 (25th Amendment).
  'PAK F.A.T.A.': 'khyber-pakhtunkhwa',
  'PAK F.C.T.': 'islamabad-capital-territory',
  'PAK K.P.': 'khyber-pakhtunkhwa',
  'PAK Sind': 'sindh',
};

/** The source gives the provinces set up in 2004 the names of those they were part of; each has a point inside. */
const SPLIT: { within: string; id: string; inside: Position }[] = [
  { within: 'AFG Uruzgan', id: 'daykundi', inside: [66, 33.75] },
  { within: 'AFG Parwan', id: 'panjshir', inside: [69.7, 35.4] },
];

/**
 * The gazetteer's id of a province: `province:pak-khyber-pakhtunkhwa`; null if the map does not outline it.
 * @param contains whether a point lies in the province.
 */
export function provinceId(
  { adm0_a3: iso3, name }: SourceProvince,
  contains: (point: Position) => boolean,
): string | null {
  const key = `${iso3} ${name}`;
  if (!COUNTRIES.includes(iso3) || LEFT_OUT.includes(key)) return null;
  const split = SPLIT.find(({ within, inside }) => within === key && contains(inside));
  const slug = split?.id ?? RENAMED[key] ?? name.toLowerCase().replace(/[^a-z]+/g, '-');
  return `province:${iso3.toLowerCase()}-${slug}`;
}
