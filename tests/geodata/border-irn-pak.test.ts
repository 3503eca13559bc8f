import { distance, length, nearestPointOnLine } from '@turf/turf';
import type { Feature, LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readLayer } from './layer-files.ts';

const { features } = readLayer('odbl/border-irn-pak.geojson');
const border = features[0] as Feature<LineString, Record<string, unknown>>;
const { coordinates } = border.geometry;

describe('the Iran–Pakistan border', () => {
  it('is one line under the gazetteer’s id', () => {
    expect(features.map(({ id, geometry }) => [id, geometry.type])).toEqual([
      ['border:irn-pak', 'LineString'],
    ]);
  });

  it('is as long as it says, on the sphere and, within 0.2 %, on the ellipsoid', () => {
    const metres = length(border, { units: 'meters' });
    expect(metres).toBeGreaterThan(940_000);
    expect(metres).toBeLessThan(980_000);
    expect(border.properties['sphereLengthMetres']).toBe(Math.round(metres));
    const onEllipsoid = border.properties['lengthMetres'] as number;
    expect(metres / onEllipsoid).toBeGreaterThan(1);
    expect(metres / onEllipsoid).toBeLessThan(1.002);
  });

  it('runs from the tripoint in the north to Gwatar Bay', () => {
    expect(distance(coordinates[0]!, [60.873, 29.859])).toBeLessThan(0.5);
    expect(distance(coordinates.at(-1)!, [61.617, 25.175])).toBeLessThan(0.5);
  });

  it('has its representative point on the line', () => {
    const point = border.properties['point'] as [number, number];
    expect(nearestPointOnLine(border, point).properties.dist).toBeLessThan(0.01);
  });

  it('says how it was measured, from what and under which licence', () => {
    for (const property of ['lengthMethod', 'scale', 'source', 'licence'])
      expect(border.properties[property]).toMatch(/\w/);
  });

  it('has labels that lie on it', () => {
    const labels = readLayer('odbl/border-irn-pak-labels.geojson').features;
    expect(labels).toHaveLength(3);
    for (const { geometry } of labels)
      expect(nearestPointOnLine(border, geometry as GeoJSON.Point).properties.dist).toBeLessThan(0.05);
  });
});
