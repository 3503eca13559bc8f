import { describe, expect, test } from 'vitest';
import {
  boundsOf,
  cameraFor,
  duration,
  FIRST_VIEW,
  rounded,
  sameCamera,
  zoomFor,
} from '../../src/map/camera.ts';
import { worldPixel } from '../../src/map/projection.ts';

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };

describe('the first view', () => {
  const screens = [
    ['wide', { width: 1440, height: 900 }, { top: 0, right: 440, bottom: 104, left: 360 }],
    ['medium', { width: 1024, height: 768 }, NONE],
    ['narrow', { width: 390, height: 844 }, { top: 0, right: 0, bottom: 300, left: 0 }],
    ['short', { width: 844, height: 390 }, NONE],
  ] as const;

  test.each(screens)('holds Tehran, Islamabad and both ends of the border: %s', (_, map, padding) => {
    const { lon, lat, zoom } = cameraFor(FIRST_VIEW, map, padding, 7);
    const [x, y] = worldPixel([lon, lat], zoom);
    const free = {
      width: map.width - padding.left - padding.right,
      height: map.height - padding.top - padding.bottom,
    };
    const places: [number, number][] = [
      [51.422, 35.694],
      [73.043, 33.721],
      [60.873, 29.858],
      [61.617, 25.175],
    ];
    for (const place of places) {
      const [at, down] = worldPixel(place, zoom);
      expect(Math.abs(at - x)).toBeLessThan(free.width / 2 - 30);
      expect(Math.abs(down - y)).toBeLessThan(free.height / 2 - 20);
    }
  });

  test('is as near as the screen allows', () => {
    const small = cameraFor(FIRST_VIEW, { width: 500, height: 500 }, NONE, 7);
    const large = cameraFor(FIRST_VIEW, { width: 1000, height: 1000 }, NONE, 7);
    expect(large.zoom - small.zoom).toBeGreaterThan(0.9);
  });

  test('survives panels that cover more than the map', () => {
    const { zoom } = cameraFor(FIRST_VIEW, { width: 300, height: 200 }, { ...NONE, left: 360 }, 7);
    expect(Number.isFinite(zoom)).toBe(true);
  });
});

test('a single point is shown at the nearest zoom asked for', () => {
  const camera = cameraFor(boundsOf([[62, 27]]), { width: 800, height: 600 }, NONE, 9);
  expect(camera.zoom).toBe(9);
  expect(camera.lon).toBeCloseTo(62);
  expect(camera.lat).toBeCloseTo(27);
});

test('a place is approached as its precision deserves, and never left', () => {
  expect(zoomFor('site', 4)).toBeGreaterThan(zoomFor('country', 4));
  expect(zoomFor('country', 9)).toBe(9);
});

test('cameras that round alike are the same', () => {
  const camera = { lon: 62.12345678, lat: 27.1, zoom: 5.111 };
  expect(sameCamera(camera, rounded(camera))).toBe(true);
  expect(sameCamera(camera, { ...camera, zoom: 5.2 })).toBe(false);
});

test('movements take 160 to 900 ms, longer for longer ways, and none with reduced motion', () => {
  expect(duration(0, 0, false)).toBe(160);
  expect(duration(400, 1, false)).toBeGreaterThan(duration(100, 0, false));
  expect(duration(1e6, 9, false)).toBe(900);
  expect(duration(1e6, 9, true)).toBe(0);
});
