import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { built, firstScripts, read } from './dist.ts';

/** Words that stand in a library's own code, however it is minified. */
const MARKS = [
  { library: 'MapLibre', mark: 'maplibregl-canvas-container' },
  // The stemmer that the language model brings.
  { library: 'the language model', mark: 'ization|ational|fulness' },
];

test('the scripts of the first view are at most 60 KB gzipped', () => {
  const scripts = firstScripts();
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.map((path) => gzipSync(read(path)).length).reduce((sum, length) => sum + length, 0);
  expect(bytes).toBeLessThanOrEqual(60 * 1024);
});

test.each(MARKS)('$library is in the build, but not in the first view', ({ mark }) => {
  const holders = built.filter((path) => path.endsWith('.js') && read(path).includes(mark));
  expect(holders).not.toEqual([]);
  expect(firstScripts().filter((path) => holders.includes(path))).toEqual([]);
});
