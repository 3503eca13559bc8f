import { expect, test } from 'vitest';
import { withPlural } from '../../../src/geodata/gazetteer/countries.ts';
import { point, rows, slug } from '../../../src/geodata/gazetteer/rows.ts';

test('a row is cut at its bars, missing cells are empty, too many are an error', () => {
  expect(rows('\na | b |\nc\n', 3)).toEqual([
    ['a', 'b', ''],
    ['c', '', ''],
  ]);
  expect(() => rows('a | b | c', 2)).toThrow('a | b | c');
});

test('a point is longitude, latitude; anything else is an error', () => {
  expect(point('61.5, 26.1')).toEqual([61.5, 26.1]);
  expect(point('')).toBeNull();
  expect(() => point('26')).toThrow('26');
  expect(() => point('26, 161')).toThrow();
});

test('an id is plain ASCII', () => {
  expect(slug('Nok Kundi')).toBe('nok-kundi');
  expect(slug('Zürich')).toBe('zurich');
  expect(slug('Sar-e Pol’s')).toBe('sar-e-pols');
});

test('demonyms get their plural where they have one', () => {
  expect(withPlural('Iranian')).toEqual(['Iranian', 'Iranians']);
  expect(withPlural('Chinese')).toEqual(['Chinese']);
  expect(withPlural('Pak')).toEqual(['Pak']);
});
