import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displace, type Box } from '../../../src/map/marks/displacement.ts';

const EVERYWHERE = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

function box(x: number, y: number, changes: Partial<Box> = {}): Box {
  return { x, y, width: 30, height: 30, form: 'disc', ...changes };
}

function overlaps(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

test('what has room stays where it is', () => {
  expect(displace([box(0, 0), box(100, 0)], EVERYWHERE)).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test("a country's plate leaves its capital's point free, also when nothing else is there", () => {
  const plate = box(0, 0, { form: 'country', width: 110, height: 40 });
  const [[dx, dy]] = displace([plate], EVERYWHERE) as [[number, number]];
  expect(Math.abs(dx) > 55 || Math.abs(dy) > 20).toBe(true);
});

test('a disc keeps its place before a plate does, whatever their order', () => {
  const plate = box(0, 0, { form: 'border', width: 200, height: 28 });
  expect(displace([plate, box(0, 0)], EVERYWHERE)[1]).toEqual([0, 0]);
  expect(displace([plate, box(0, 0)], EVERYWHERE)[0]).not.toEqual([0, 0]);
});

test('a plate near the edge is moved inside the view', () => {
  const view = { left: 0, top: 0, right: 390, bottom: 844 };
  const plate = box(370, 300, { form: 'country', width: 110, height: 40 });
  const [[dx]] = displace([plate], view) as [[number, number]];
  expect(370 + dx + 55).toBeLessThanOrEqual(390);
});

describe('for any two marks', () => {
  const boxes = fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 40 }));
  test('they do not overlap', () => {
    fc.assert(
      fc.property(boxes, fc.constantFrom('disc', 'country', 'border', 'province'), ([x, y], form) => {
        const pair = [box(0, 0), box(x, y, form === 'disc' ? {} : { form, width: 120, height: 40 })];
        const [a, b] = displace(pair, EVERYWHERE).map(([dx, dy], i) => ({
          ...pair[i]!,
          x: pair[i]!.x + dx,
          y: pair[i]!.y + dy,
        })) as [Box, Box];
        expect(overlaps(a, b)).toBe(false);
      }),
    );
  });
});
