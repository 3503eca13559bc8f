import type { Position } from 'geojson';
import type { Names } from './country-names.ts';

/** Where a country's name stands in the region, and how large: 1 for the two countries of the border, 2, 3 smaller. */
export const COUNTRY_LABELS: [iso3: string, rank: number, point: Position][] = [
  ['IRN', 1, [54.4, 32.6]],
  ['PAK', 1, [69.2, 29.6]],
  ['AFG', 2, [65.6, 33.7]],
  ['IND', 2, [77.2, 23.6]],
  ['TKM', 2, [59.2, 39.2]],
  ['IRQ', 2, [43.9, 32.6]],
  ['SAU', 2, [45.2, 24.2]],
  ['OMN', 2, [57.2, 21.6]],
  ['ARE', 2, [54.3, 23.5]],
  ['UZB', 2, [64.2, 40.6]],
  ['TJK', 2, [70.9, 38.6]],
  ['TUR', 2, [43.2, 38.8]],
  ['CHN', 2, [86.5, 36.2]],
  ['NPL', 2, [84, 28.3]],
  ['YEM', 2, [47.6, 15.8]],
  ['KAZ', 2, [67.5, 47.6]],
  ['KGZ', 3, [74.8, 41.5]],
  ['AZE', 3, [48.2, 40.5]],
  ['ARM', 3, [44.9, 40.3]],
  ['KWT', 3, [47.5, 29.4]],
  ['QAT', 3, [51.2, 25.3]],
  ['BHR', 3, [50.5, 26.1]],
];

interface Sea extends Names {
  id: string;
  rank: number;
  point: Position;
}

/** Names of waters, as the United Nations' practice and the languages themselves have them. Set by hand. */
export const SEA_LABELS: Sea[] = [
  {
    id: 'persian-gulf',
    name: 'Persian Gulf',
    fa: 'خلیج فارس',
    ur: 'خلیج فارس',
    rank: 1,
    point: [51.4, 27.1],
  },
  {
    id: 'gulf-of-oman',
    name: 'Gulf of Oman',
    fa: 'دریای عمان',
    ur: 'خلیج عمان',
    rank: 1,
    point: [58.9, 24.7],
  },
  { id: 'arabian-sea', name: 'Arabian Sea', fa: 'دریای عرب', ur: 'بحیرہ عرب', rank: 1, point: [64, 20.8] },
  { id: 'caspian-sea', name: 'Caspian Sea', fa: 'دریای خزر', ur: 'بحیرہ قزوین', rank: 1, point: [51, 39.6] },
  {
    id: 'strait-of-hormuz',
    name: 'Strait of Hormuz',
    fa: 'تنگه هرمز',
    ur: 'آبنائے ہرمز',
    rank: 2,
    point: [56.5, 26.45],
  },
  { id: 'red-sea', name: 'Red Sea', fa: 'دریای سرخ', ur: 'بحیرہ احمر', rank: 2, point: [38, 20.5] },
  { id: 'gulf-of-aden', name: 'Gulf of Aden', fa: 'خلیج عدن', ur: 'خلیج عدن', rank: 2, point: [47.8, 12.3] },
  {
    id: 'bay-of-bengal',
    name: 'Bay of Bengal',
    fa: 'خلیج بنگال',
    ur: 'خلیج بنگال',
    rank: 2,
    point: [88.5, 15],
  },
  { id: 'black-sea', name: 'Black Sea', fa: 'دریای سیاه', ur: 'بحیرہ اسود', rank: 2, point: [34.5, 43.2] },
  {
    id: 'mediterranean-sea',
    name: 'Mediterranean Sea',
    fa: 'دریای مدیترانه',
    ur: 'بحیرہ روم',
    rank: 2,
    point: [18, 35],
  },
  { id: 'indian-ocean', name: 'Indian Ocean', fa: 'اقیانوس هند', ur: 'بحر ہند', rank: 1, point: [75, -8] },
];
