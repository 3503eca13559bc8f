import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Gazetteer } from '../../../src/extraction/types.ts';

const { places } = JSON.parse(
  readFileSync(new URL('../../../data/gazetteer.json', import.meta.url), 'utf8'),
) as Gazetteer;
const ids = new Set(places.map(({ id }) => id));

test('small towns beside a border that is in the news are known', () => {
  for (const id of ['city:tza-namanga', 'city:arm-vedi', 'city:ukr-yavoriv', 'city:chn-manzhouli'])
    expect(ids).toContain(id);
});

test('those beside a quiet border, and names that are rather a person’s, are not', () => {
  for (const id of ['city:fra-hendaye', 'city:rou-duda', 'city:isr-rama']) expect(ids).not.toContain(id);
});

test('a site set by hand stands for the town of its name', () => {
  expect(ids).toContain('site:hti-ouanaminthe');
  expect(ids).not.toContain('city:hti-ouanaminthe');
});
