import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { firstScripts, read } from './dist.ts';

/** Words that stand in a library's own file, and stay however it is minified. */
const MARKS = [
  { library: 'maplibre-gl', file: 'dist/maplibre-gl.mjs', mark: 'maplibregl-canvas-container' },
  { library: 'wink-eng-lite-web-model', file: 'dist/porter-stemmer.js', mark: 'ization|ational|fulness' },
];

test('the scripts of the first view are at most 60 KB gzipped', () => {
  const scripts = firstScripts();
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.map((path) => gzipSync(read(path)).length).reduce((sum, length) => sum + length, 0);
  expect(bytes).toBeLessThanOrEqual(60 * 1024);
});

test.each(MARKS)('$library is not in the first view', ({ library, file, mark }) => {
  expect(readFileSync(`node_modules/${library}/${file}`, 'utf8')).toContain(mark);
  expect(firstScripts().filter((path) => read(path).includes(mark))).toEqual([]);
});
