import { booleanClockwise } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { LAYER_PATHS, positionLists, readLayer } from './layer-files.ts';

const decimals = (degrees: number): number => String(degrees).split('.')[1]?.length ?? 0;

describe.each(LAYER_PATHS)('%s', (path) => {
  const { type, features } = readLayer(path);

  it('is a collection of features with ids and kinds', () => {
    expect(type).toBe('FeatureCollection');
    expect(features.length).toBeGreaterThan(0);
    const ids = features.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, properties } of features) {
      expect(properties['id']).toBe(id);
      expect(properties['kind']).toEqual(expect.any(String));
    }
  });

  it('has positions on the globe, rounded', () => {
    const most = path.includes('border-irn-pak') ? 5 : 4;
    const bad = features
      .flatMap(({ geometry }) => positionLists(geometry).flat())
      .filter(
        ([x, y]) => Math.abs(x!) > 180 || Math.abs(y!) > 90 || decimals(x!) > most || decimals(y!) > most,
      );
    expect(bad).toEqual([]);
  });

  it('never goes round the world or stands still', () => {
    const steps = features
      .flatMap(({ geometry }) => positionLists(geometry))
      .flatMap((list) => list.slice(1).map((position, i): [Position, Position] => [list[i]!, position]));
    expect(steps.filter(([a, b]) => Math.abs(a[0]! - b[0]!) > 180)).toEqual([]);
    expect(steps.filter(([a, b]) => a[0] === b[0] && a[1] === b[1])).toEqual([]);
  });

  it('closes and winds its rings as RFC 7946 says', () => {
    const polygons = features.flatMap(({ geometry }) =>
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [],
    );
    for (const [outer, ...holes] of polygons) {
      for (const ring of [outer!, ...holes]) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
      }
      expect(booleanClockwise(outer!)).toBe(false);
      expect(holes.every((hole) => booleanClockwise(hole))).toBe(true);
    }
  });
});
