import { describe, expect, test } from 'vitest';
import { arcsOf, markShape, radiusOf, statusOf } from '../../../src/map/marks/shape.ts';
import { placeMark } from '../place-mark.ts';

describe('the size of a disc', () => {
  test('its area grows with the square root of the number of events', () => {
    expect(radiusOf(16) ** 2 / radiusOf(1) ** 2).toBeCloseTo(4);
  });
  test('has bounds', () => {
    expect(radiusOf(0)).toBe(radiusOf(1));
    expect(radiusOf(1e6)).toBe(radiusOf(1e5));
  });
});

describe('the ring', () => {
  test('shares a turn by type, in a fixed order', () => {
    expect(arcsOf({ talks: 1, visit: 3 })).toEqual([
      { type: 'visit', from: 0, to: 0.75 },
      { type: 'talks', from: 0.75, to: 1 },
    ]);
  });
  test('is whole for one type and empty for no event', () => {
    expect(arcsOf({ incident: 4 })).toEqual([{ type: 'incident', from: 0, to: 1 }]);
    expect(arcsOf({ incident: 0 })).toEqual([]);
  });
});

test('a mark looks unsure only when all its events are', () => {
  expect(statusOf({ planned: 3, happened: 1 })).toBe('happened');
  expect(statusOf({ planned: 3, claimed: 1 })).toBe('planned');
  expect(statusOf({ denied: 1 })).toBe('denied');
});

test.each([
  ['city', 'disc'],
  ['site', 'disc'],
  ['province', 'province'],
  ['border', 'border'],
  ['country', 'country'],
] as const)('a place known as %s is drawn as %s', (precision, form) => {
  expect(markShape(placeMark({ precision })).form).toBe(form);
});

test('an approximate place says so', () => {
  expect(markShape(placeMark({ uncertainty: 8000 })).approximate).toBe(true);
  expect(markShape(placeMark()).approximate).toBe(false);
});
