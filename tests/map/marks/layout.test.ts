import { describe, expect, test } from 'vitest';
import { layoutMarks, MOST_MARKS, type View } from '../../../src/map/marks/layout.ts';
import { placeMark } from '../place-mark.ts';

const VIEW: View = { zoom: 5, center: [64, 30], width: 1000, height: 800 };

/** Towns on a lattice over the region, each with one visit. */
const towns = Array.from({ length: 3000 }, (_, i) =>
  placeMark({
    place: `city:x-${i}`,
    point: [44 + (i % 60) * 0.6, 22 + Math.floor(i / 60) * 0.35],
  }),
);

test('places without visible events are not drawn, unless selected', () => {
  const hidden = placeMark({ visible: 0, types: {}, statuses: {} });
  expect(layoutMarks([hidden], VIEW, null)).toEqual([]);
  expect(layoutMarks([hidden], VIEW, hidden.place)).toHaveLength(1);
});

test('places far outside the view are left out, also across the date line', () => {
  const fiji = placeMark({ place: 'city:fji-suva', point: [178.4, -18.1] });
  expect(layoutMarks([fiji], VIEW, null)).toEqual([]);
  expect(layoutMarks([fiji], { ...VIEW, center: [-179, -18] }, null)).toHaveLength(1);
});

describe('many places', () => {
  test.each([4, 5, 6, 7])('are at most some 150 marks at zoom %i, and no event is lost', (zoom) => {
    const view = { ...VIEW, zoom };
    const placed = layoutMarks(towns, view, null);
    expect(placed.length).toBeLessThanOrEqual(MOST_MARKS);
    expect(placed.length).toBeGreaterThan(10);
    for (const { mark, members } of placed) expect(mark.visible).toBe(members.length);
    if (zoom === 4) expect(placed.reduce((sum, { mark }) => sum + mark.visible, 0)).toBe(3000);
  });

  test('on one point are one mark from afar, and stand apart once they are looked at closely', () => {
    const double = [placeMark(), placeMark({ place: 'site:pak-embassy', precision: 'site' })];
    const at = (zoom: number): View => ({ ...VIEW, center: [73, 33.7], zoom });
    expect(layoutMarks(double, at(8), null)).toHaveLength(1);
    expect(layoutMarks(double, at(11), null)).toHaveLength(2);
  });

  test('are all drawn once they are looked at closely', () => {
    const placed = layoutMarks(towns, { ...VIEW, zoom: 11 }, null);
    expect(placed.every(({ members }) => members.length === 1)).toBe(true);
  });
});

test('a narrow map has shorter plates', () => {
  const border = placeMark({
    name: 'Iran–Pakistan border',
    precision: 'border',
    visible: 2,
    point: [62.8, 27.2],
  });
  const [wide] = layoutMarks([border], VIEW, null);
  const [narrow] = layoutMarks([border], { ...VIEW, width: 390 }, null);
  expect(wide!.text).toBe('Iran–Pakistan border · 2');
  expect(narrow!.text).toBe('Border · 2');
  expect(narrow!.size.width).toBeLessThan(wide!.size.width);
});

test('icons stand under a disc of few types, unless marks are crowded', () => {
  const talks = placeMark({ visible: 2, types: { talks: 1, visit: 1 } });
  expect(layoutMarks([talks], VIEW, null)[0]!.chips).toBe(true);
  expect(layoutMarks([placeMark()], VIEW, null)[0]!.chips).toBe(false);
  expect(layoutMarks([talks, ...towns], VIEW, null).some(({ chips }) => chips)).toBe(false);
});
