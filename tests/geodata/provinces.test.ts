import { area } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { provinceId } from '../../src/geodata/province-ids.ts';
import { gazetteerPlaces } from '../../src/geodata/gazetteer-names.ts';
import { readLayer } from './layer-files.ts';

const provinces = readLayer('odbl/provinces.geojson').features;
const places = new Map(gazetteerPlaces().map((place) => [place.id, place]));

describe('provinces', () => {
  it('are all of Iran’s, Pakistan’s and Afghanistan’s, save those in disputed land', () => {
    const count = (iso3: string) => provinces.filter(({ properties }) => properties['iso3'] === iso3).length;
    expect({ IRN: count('IRN'), PAK: count('PAK'), AFG: count('AFG') }).toEqual({ IRN: 31, PAK: 5, AFG: 34 });
  });

  it.each(['AFG', 'IRN', 'PAK'])('fill %s without gap or overlap', (iso3) => {
    const country = readLayer('odbl/countries.geojson').features.find(
      ({ properties }) => properties['iso3'] === iso3,
    )!;
    const own = provinces.filter(({ properties }) => properties['iso3'] === iso3);
    const sum = own.reduce((total, province) => total + area(province), 0);
    expect(Math.abs(sum / area(country) - 1)).toBeLessThan(1e-5);
  });

  it.each(provinces.map(({ id, properties }) => [id, properties] as const))(
    'have %s as in the gazetteer',
    (id, own) => {
      const { name, fa = '', ur = '' } = places.get(String(id))!;
      expect(own).toMatchObject({ name, fa, ur });
    },
  );
});

describe('provinceId', () => {
  it.each([
    ['IRN', 'Sistan and Baluchestan', false, 'province:irn-sistan-and-baluchestan'],
    ['PAK', 'Baluchistan', false, 'province:pak-balochistan'],
    ['PAK', 'F.A.T.A.', false, 'province:pak-khyber-pakhtunkhwa'],
    ['AFG', 'Uruzgan', false, 'province:afg-uruzgan'],
    ['AFG', 'Uruzgan', true, 'province:afg-daykundi'],
    ['PAK', 'Azad Kashmir', false, null],
    ['IND', 'Punjab', false, null],
  ])('%s %s, point inside: %s → %s', (adm0_a3, name, inside, id) => {
    expect(provinceId({ adm0_a3, name }, () => inside)).toBe(id);
  });
});
