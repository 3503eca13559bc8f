import { expect, test } from 'vitest';
import { arcPath } from '../../../src/map/marks/arc-path.ts';

test('an arc begins at the top and runs clockwise', () => {
  expect(arcPath(10, 0, 0.25, 0)).toBe('M0.00 -10.00A10 10 0 0 1 10.00 0.00');
});

test('an arc of more than half a turn takes the long way', () => {
  expect(arcPath(10, 0, 0.75, 0)).toBe('M0.00 -10.00A10 10 0 1 1 -10.00 0.00');
});

test('a full turn is closed by two halves', () => {
  expect(arcPath(10, 0, 1, 2)).toBe('M0.00 -10.00A10 10 0 0 1 0.00 10.00A10 10 0 0 1 0.00 -10.00');
});

test('a gap shortens both ends', () => {
  const [, x] = /^M([\d.-]+) /.exec(arcPath(10, 0, 0.5, 2))!;
  expect(Number(x)).toBeCloseTo(1, 1);
});
