import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Gazetteer, Place } from '../../../src/extraction/types.ts';

const file = readFileSync(new URL('../../../data/gazetteer.json', import.meta.url), 'utf8');
const { places } = JSON.parse(file) as Gazetteer;
const byId = new Map(places.map((place) => [place.id, place]));
const named = (name: string): Place[] =>
  places.filter((place) => place.name === name || place.variants?.includes(name));

test('ids are unique, sorted, readable and agree with the kind', () => {
  const ids = places.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual([...ids].sort());
  for (const { id, kind } of places) expect(id).toMatch(new RegExp(`^${kind}:[a-z0-9-]+$`));
});

test('points are on Earth, and links lead to places', () => {
  for (const { point, province, capital } of places) {
    if (point) {
      expect(Math.abs(point[0])).toBeLessThanOrEqual(180);
      expect(Math.abs(point[1])).toBeLessThanOrEqual(90);
    }
    if (province) expect(byId.get(province)?.kind).toBe('province');
    if (capital) expect(byId.get(capital)?.kind).toBe('city');
  }
});

test('it stays small enough to be loaded by a page', () => {
  expect(gzipSync(file, { level: 9 }).length).toBeLessThan(350_000);
});

describe('the belt is complete', () => {
  test.each([
    ['Mand', 62.0, 26.1],
    ['Rimdan', 61.65, 25.4],
    ['Gabd', 61.7, 25.4],
    ['Jakigur', 61.5, 26.1],
    ['Koh-e Sabz', 63.3, 26.95],
    ['Kuhak', 63.2, 27.1],
    ['Mashkel', 62.9, 28.0],
    ['Mashkail', 62.9, 28.0],
    ['Tump', 62.4, 26.1],
    ['Kech', 63.0, 26.0],
    ['Mirjaveh', 61.45, 29.0],
    ['Mirjawa', 61.45, 29.0],
    ['Taftan', 61.6, 28.95],
    ['Saravan', 62.3, 27.4],
    ['Sarbaz', 61.26, 26.6],
    ['Rask', 61.4, 26.2],
    ['Nok Kundi', 62.75, 28.8],
    ['Dalbandin', 64.4, 28.9],
    ['Panjgur', 64.1, 27.0],
    ['Turbat', 63.0, 26.0],
    ['Gwadar', 62.3, 25.1],
    ['Jiwani', 61.75, 25.05],
    ['Chabahar', 60.6, 25.3],
    ['Chah Bahar', 60.6, 25.3],
    ['Konarak', 60.4, 25.35],
    ['Iranshahr', 60.7, 27.2],
    ['Khash', 61.2, 28.2],
    ['Zahedan', 60.9, 29.5],
    ['Zabol', 61.5, 31.0],
    ['Torkham', 71.1, 34.1],
    ['Chaman', 66.45, 30.9],
    ['Milak', 61.8, 31.0],
    ['Abu Musa', 55.0, 25.9],
    ['Bandar Abbas', 56.3, 27.2],
  ])('%s at %d, %d', (name, longitude, latitude) => {
    const near = named(name).filter(
      ({ point }) => point && Math.hypot(point[0] - longitude, point[1] - latitude) < 0.2,
    );
    expect(near.length).toBeGreaterThan(0);
  });

  test('Pishin stands on both sides', () => {
    expect(
      named('Pishin')
        .map(({ countries }) => countries?.[0])
        .sort(),
    ).toEqual(['IRN', 'PAK']);
  });

  test('places known only roughly say how roughly', () => {
    for (const id of ['city:pak-mand', 'site:irn-rimdan', 'city:pak-koh-e-sabz', 'city:irn-kuhak'])
      expect(byId.get(id)?.uncertainty).toBeGreaterThanOrEqual(5_000);
  });
});

test('Iran has 31 provinces, Afghanistan 34, and the Pakistani ones are there, in three languages', () => {
  const provinces = (code: string) => places.filter(({ id }) => id.startsWith(`province:${code}-`));
  expect(provinces('irn')).toHaveLength(31);
  expect(provinces('afg')).toHaveLength(34);
  for (const name of ['Balochistan', 'Sindh', 'Punjab', 'Khyber Pakhtunkhwa', 'Gilgit-Baltistan'])
    expect(provinces('pak').map((place) => place.name)).toContain(name);
  for (const place of [...provinces('irn'), ...provinces('afg')])
    expect([place.fa, place.ur].every(Boolean)).toBe(true);
});

test('neighbours have their border, near its middle', () => {
  for (const id of [
    'border:irn-pak',
    'border:afg-pak',
    'border:ind-pak',
    'border:chn-ind',
    'border:irn-irq',
    'border:afg-irn',
    'border:rus-ukr',
    'border:kor-prk',
    'border:isr-lbn',
    'border:syr-tur',
  ])
    expect(byId.has(id)).toBe(true);
  const [longitude, latitude] = byId.get('border:irn-pak')!.point!;
  expect(longitude).toBeCloseTo(62.9, 0);
  expect(latitude).toBeCloseTo(27.2, 0);
});

test('countries know their people and their capital', () => {
  const iran = byId.get('country:irn');
  expect(iran).toMatchObject({ name: 'Iran', capital: 'city:irn-tehran' });
  expect(iran?.demonyms).toEqual(expect.arrayContaining(['Iranian', 'Iranians']));
  expect(named('UAE')[0]?.id).toBe('country:are');
  expect(places.filter(({ kind, demonyms }) => kind === 'country' && demonyms).length).toBeGreaterThan(190);
});
