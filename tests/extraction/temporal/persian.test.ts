import { expect, test } from 'vitest';
import { isoOf } from '../../../src/extraction/temporal/calendar.ts';
import { dayOfPersian } from '../../../src/extraction/temporal/persian.ts';

// New Year's days as the University of Tehran's calendar centre announced them.
test.each([
  [1358, '1979-03-21'],
  [1375, '1996-03-20'],
  [1398, '2019-03-21'],
  [1399, '2020-03-20'],
  [1403, '2024-03-20'],
  [1404, '2025-03-21'],
  [1408, '2029-03-20'],
])('1 Farvardin %i is %s', (year, iso) => {
  expect(isoOf(dayOfPersian(year, 1, 1) ?? 0)).toBe(iso);
});

test('22 Bahman 1357 is 11 February 1979', () => {
  expect(isoOf(dayOfPersian(1357, 11, 22) ?? 0)).toBe('1979-02-11');
});

test('days that do not exist are null', () => {
  expect(dayOfPersian(1403, 12, 30)).not.toBeNull();
  expect(dayOfPersian(1404, 12, 30)).toBeNull();
  expect(dayOfPersian(1404, 7, 31)).toBeNull();
  expect(dayOfPersian(1404, 13, 1)).toBeNull();
  expect(dayOfPersian(2024, 1, 1)).toBeNull();
});
