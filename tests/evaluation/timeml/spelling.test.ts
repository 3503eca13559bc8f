import { expect, test } from 'vitest';
import { standardSpelling } from '../../../src/evaluation/timeml/spelling.ts';

test.each([
  ['2000-W7', '2000-W07'],
  ['2000-W7-WE', '2000-W07-WE'],
  ['2000-W17', '2000-W17'],
  ['1998-10-XX', '1998-10'],
  ['1998-XX-XX', '1998'],
  ['199X', '199'],
  ['19XX', '19'],
  ['1989-11-06T17', '1989-11-06T17:00'],
  ['1998-WXX', '1998-WXX'],
  ['XXXX-10', 'XXXX-10'],
  ['PXY', 'PXY'],
  ['PT17H', 'PT17H'],
])('%s', (value, standard) => {
  expect(standardSpelling(value)).toBe(standard);
});
