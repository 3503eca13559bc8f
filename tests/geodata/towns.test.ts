import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/extraction/types.ts';
import { gazetteerPlaces } from '../../src/geodata/gazetteer-names.ts';
import { townRank } from '../../src/geodata/towns.ts';
import { readLayer } from './layer-files.ts';

const town = (id: string, population: number): Place => ({
  id,
  kind: 'city',
  name: id,
  countries: [id.slice(5, 8).toUpperCase()],
  point: [60, 30],
  population,
});

describe('townRank', () => {
  it.each([
    ['city:irn-tehran', 7_000_000, 1],
    ['city:pak-karachi', 11_000_000, 2],
    ['city:irn-yazd', 480_000, 3],
    ['city:pak-taftan', 0, 4],
    ['city:irn-amol', 200_000, 4],
    ['city:irn-bam', 73_000, 5],
    ['city:irn-anywhere', 20_000, null],
    ['city:ind-anywhere', 400_000, null],
    ['city:ind-najafgarh', 1_365_000, null],
  ])('%s with %i people → %s', (id, population, rank) => {
    expect(townRank(town(id, population), new Set(['city:irn-tehran']))).toBe(rank);
  });
});

describe('towns', () => {
  const { features } = readLayer('cc-by/towns.geojson');

  it('are places of the gazetteer', () => {
    const known = new Set(gazetteerPlaces().map(({ id }) => id));
    expect(features.filter(({ id }) => !known.has(String(id)))).toEqual([]);
  });

  it('have the capitals and both sides of the border', () => {
    const ranks = new Map(features.map(({ properties }) => [properties['name'], properties['rank']]));
    expect(ranks.get('Tehran')).toBe(1);
    expect(ranks.get('Islamabad')).toBe(1);
    for (const name of ['Mirjaveh', 'Taftan', 'Gwadar', 'Chabahar', 'Panjgur', 'Saravan'])
      expect(ranks.get(name), name).toBe(4);
  });
});
