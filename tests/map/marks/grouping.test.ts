import { describe, expect, test } from 'vitest';
import { byEvents, groupMarks } from '../../../src/map/marks/grouping.ts';
import { placeMark } from '../place-mark.ts';

const islamabad = placeMark({ visible: 3, types: { visit: 1, talks: 2 }, statuses: { happened: 3 } });
const rawalpindi = placeMark({
  place: 'city:pak-rawalpindi',
  name: 'Rawalpindi',
  point: [73.05, 33.6],
  types: { talks: 1 },
  statuses: { planned: 1 },
});
const tehran = placeMark({ place: 'city:irn-tehran', point: [51.422, 35.694] });
const pakistan = placeMark({ place: 'country:pak', precision: 'country' });
const ALL = [rawalpindi, tehran, islamabad, pakistan].sort(byEvents);
const WIDE = { zoom: 5, spread: 1, keep: null };

function places(options: Parameters<typeof groupMarks>[1]): string[][] {
  return groupMarks(ALL, options).map(({ members }) => members.map(({ place }) => place));
}

describe('seen from afar', () => {
  test('neighbouring cities are one mark, under the busier name; a country stays apart', () => {
    expect(places(WIDE)).toEqual([
      ['city:pak-islamabad', 'city:pak-rawalpindi'],
      ['city:irn-tehran'],
      ['country:pak'],
    ]);
  });

  test('the mark has the counts of all', () => {
    const [{ mark }] = groupMarks(ALL, WIDE) as [ReturnType<typeof groupMarks>[number]];
    expect(mark).toMatchObject({ visible: 4, total: 2, types: { visit: 1, talks: 3 } });
    expect(mark.statuses).toEqual({ happened: 3, planned: 1 });
    expect(islamabad.visible).toBe(3);
  });

  test('the selected place is never hidden in another', () => {
    expect(places({ ...WIDE, keep: 'city:pak-rawalpindi' })).toContainEqual(['city:pak-rawalpindi']);
  });
});

test('seen from near, each city has its own mark', () => {
  expect(places({ ...WIDE, zoom: 9 })).toHaveLength(4);
});

test('the busiest leads, and among equals the same one always', () => {
  expect(ALL[0]).toBe(islamabad);
  expect([...ALL].reverse().sort(byEvents)).toEqual(ALL);
});

test('a spread of 0 gathers nothing, not even places on the same point', () => {
  const double = [placeMark(), placeMark({ place: 'site:pak-embassy', precision: 'site' })];
  expect(groupMarks(double, { ...WIDE, spread: 0 })).toHaveLength(2);
  expect(groupMarks(double, WIDE)).toHaveLength(1);
});
