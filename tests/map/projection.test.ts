import { expect, test } from 'vitest';
import { nearestLongitude, pointAt, worldPixel } from '../../src/map/projection.ts';

test('the middle of the world is the middle of its one tile', () => {
  expect(worldPixel([0, 0], 0)).toEqual([256, 256]);
  expect(worldPixel([180, 0], 1)).toEqual([1024, 512]);
});

test('north is up, and a zoom level doubles', () => {
  const [x, y] = worldPixel([62.8, 27.3], 4);
  expect(y).toBeLessThan(256 * 16);
  expect(worldPixel([62.8, 27.3], 5)).toEqual([2 * x, 2 * y]);
});

test('pointAt undoes worldPixel', () => {
  const [lon, lat] = pointAt(worldPixel([73.043, 33.721], 7.3), 7.3);
  expect(lon).toBeCloseTo(73.043, 9);
  expect(lat).toBeCloseTo(33.721, 9);
});

test('a longitude moves to the copy of the world in view', () => {
  expect(nearestLongitude(-170, 175)).toBe(190);
  expect(nearestLongitude(62, 30)).toBe(62);
});
