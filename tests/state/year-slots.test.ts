import { expect, test } from 'vitest';
import { buildColumns } from '../../src/state/columns.ts';
import { slotOf, yearSlots, yearTotals } from '../../src/state/year-slots.ts';
import { SAMPLE } from './sample.ts';

const years = (first: number, counts: number[]) =>
  yearSlots(first, counts).map((slot) => (slot.gap ? `${slot.first}…${slot.last}` : `${slot.first}`));

test.each([
  ['every year of a short span stands alone', 2018, [1, 0, 0, 2], ['2018', '2019', '2020', '2021']],
  [
    'five empty years stay',
    2000,
    [1, 0, 0, 0, 0, 0, 1],
    ['2000', '2001', '2002', '2003', '2004', '2005', '2006'],
  ],
  ['six are folded', 2000, [1, 0, 0, 0, 0, 0, 0, 1], ['2000', '2001…2006', '2007']],
  ['nothing gives nothing', 2000, [], []],
])('%s', (_, first, counts, expected) => expect(years(first, counts)).toEqual(expected));

test('a year finds its column, also inside a fold and beyond the ends', () => {
  const slots = yearSlots(1950, [1, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
  expect([1940, 1950, 1953, 1958, 1959, 2020].map((year) => slotOf(slots, year))).toEqual([0, 0, 1, 2, 3, 3]);
});

test('totals count every year that an event touches', () => {
  expect([...yearTotals(buildColumns(SAMPLE))]).toEqual([1, 0, 0, 0, 1, 2]);
});
