import { expect, test } from 'vitest';
import { datePrecision, wherePrecision } from '../../src/formats/ucdp.ts';

test.each([
  ['2024-05-04', '2024-05-04', 1],
  ['2024-05-04', '2024-05-05', 2],
  ['2024-05-04', '2024-05-09', 2],
  ['2024-05-04', '2024-05-10', 3],
  ['2024-05-04', '2024-05-11', 4],
  ['2024-05-01', '2024-05-31', 4],
  ['2024-05-01', '2024-06-30', 5],
  ['2024-01-01', '2024-12-31', 5],
  [null, null, null],
])('from %s to %s: date_prec %s', (start, end, code) => {
  expect(datePrecision({ start, end })).toBe(code);
});

test.each([
  ['site', null, 1],
  ['city', null, 1],
  ['city', 10_000, 2],
  ['province', null, 4],
  ['border', null, 5],
  ['country', null, 6],
  ['none', null, null],
] as const)('%s, off by %s m: where_prec %s', (placePrecision, placeUncertainty, code) => {
  expect(wherePrecision({ placePrecision, placeUncertainty })).toBe(code);
});
