import { expect, test } from 'vitest';
import { missing } from '../../src/launch/install.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/vite': { version: '8.3.8', integrity: 'sha512-a' },
  'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-b', optional: true },
};

test('nothing is missing when all but packages for other systems are there', () => {
  expect(missing(wanted, { 'node_modules/vite': { version: '8.3.8', integrity: 'sha512-a' } })).toEqual([]);
});

test('everything is missing on a fresh clone', () => {
  expect(missing(wanted, {})).toEqual(['node_modules/vite']);
});

test('a package of another version or content is missing', () => {
  const vite = 'node_modules/vite';
  expect(missing(wanted, { [vite]: { version: '8.3.7', integrity: 'sha512-a' } })).toEqual([vite]);
  expect(missing(wanted, { [vite]: { version: '8.3.8', integrity: 'sha512-c' } })).toEqual([vite]);
});
