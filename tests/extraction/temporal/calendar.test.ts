import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  civilOf,
  dayOf,
  isoOf,
  parseIso,
  weekdayOf,
  weekdayWithin,
} from '../../../src/extraction/temporal/calendar.ts';

describe('days', () => {
  test('1970-01-01 is day 0, a Thursday', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(weekdayOf(0)).toBe(4);
  });

  test('dates that do not exist are null', () => {
    for (const [year, month, day] of [
      [2023, 2, 29],
      [2024, 2, 31],
      [1900, 2, 29],
      [2024, 13, 1],
      [2024, 0, 1],
      [0, 1, 1],
      [10000, 1, 1],
    ] as const) {
      expect(dayOf(year, month, day)).toBeNull();
    }
    expect(dayOf(2000, 2, 29)).toBe(11016);
  });

  test('agree with the platform calendar from year 1 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932896 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(civilOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(day)).toBe(date.getUTCDay() || 7);
        expect(parseIso(isoOf(day))).toBe(day);
      }),
    );
  });
});

describe('weekdayWithin', () => {
  test('finds the one Monday of a visit', () => {
    expect(weekdayWithin(1, '2025-01-19', '2025-01-20')).toBe('2025-01-20');
  });

  test('is null when there is none, or more than one', () => {
    expect(weekdayWithin(3, '2025-01-19', '2025-01-20')).toBeNull();
    expect(weekdayWithin(1, '2025-01-01', '2025-01-31')).toBeNull();
    expect(weekdayWithin(1, '2025-01-20', '2025-01-27')).toBeNull();
    expect(weekdayWithin(1, '2025', '2025-01-27')).toBeNull();
  });
});
