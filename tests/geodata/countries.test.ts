import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readLayer } from './layer-files.ts';

const areasWith = (path: string, point: Position): unknown[] =>
  readLayer(path)
    .features.filter(({ geometry }) => booleanPointInPolygon(point, geometry as Polygon | MultiPolygon))
    .map(({ id }) => id);

const TOWNS: [name: string, point: Position, country: string][] = [
  ['Mirjaveh', [61.4496, 29.0148], 'country:irn'],
  ['Pishin', [61.754, 26.0794], 'country:irn'],
  ['Jalq', [62.7102, 27.6029], 'country:irn'],
  ['Zahedan', [60.8629, 29.4963], 'country:irn'],
  ['Taftan', [61.5866, 28.9469], 'country:pak'],
  ['Jiwani', [61.7457, 25.0485], 'country:pak'],
  ['Gwadar', [62.3254, 25.1216], 'country:pak'],
  ['Islamabad', [73.0479, 33.6844], 'country:pak'],
  ['Srinagar', [74.8056, 34.0857], 'disputed:kashmir'],
  ['Muzaffarabad', [73.471, 34.37], 'disputed:kashmir'],
  ['Gilgit', [74.312, 35.919], 'disputed:kashmir'],
  ['Leh', [77.584, 34.165], 'disputed:kashmir'],
  ['the Siachen Glacier', [77.1, 35.45], 'disputed:kashmir'],
  ['Aksai Chin', [79.3, 35.2], 'disputed:kashmir'],
  ['the Shaksgam Valley', [76.6, 36.1], 'disputed:kashmir'],
];

describe('countries', () => {
  it.each(TOWNS)('have %s in one area only', (_name, point, country) => {
    expect(areasWith('odbl/countries.geojson', point)).toEqual([country]);
    const disputed = country === 'disputed:kashmir' ? [country] : [];
    expect(areasWith('odbl/disputed.geojson', point)).toEqual(disputed);
    expect(areasWith('odbl/land.geojson', point)).toEqual(['land:region']);
  });

  it('give no province to what is disputed', () => {
    const disputed = TOWNS.filter(([, , country]) => country === 'disputed:kashmir');
    for (const [, point] of disputed) expect(areasWith('odbl/provinces.geojson', point)).toEqual([]);
  });

  it('have names in three languages', () => {
    for (const { properties } of readLayer('odbl/countries.geojson').features)
      for (const language of ['name', 'fa', 'ur'])
        expect(properties[language], String(properties['id'])).toMatch(/\S/);
  });
});
