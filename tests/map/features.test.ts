import { distance } from '@turf/turf';
import { expect, test } from 'vitest';
import { labelFeatures, roomImage, uncertaintyFeatures } from '../../src/map/features.ts';
import { layoutMarks, type View } from '../../src/map/marks/layout.ts';
import type { PlaceMark } from '../../src/map/types.ts';
import { placeMark } from './place-mark.ts';

const VIEW: View = { zoom: 6, center: [73, 33], width: 1000, height: 700 };

function properties(mark: Partial<PlaceMark>): Record<string, unknown> {
  const [feature] = labelFeatures(layoutMarks([placeMark(mark)], VIEW, null), VIEW).features;
  return feature!.properties!;
}

test('a disc has its name beside it, a plate bears its own', () => {
  expect(properties({})['label']).toBe('Islamabad');
  expect(properties({ precision: 'country', name: 'Pakistan' })['label']).toBe('');
});

test('the name stands to the right, near the eastern edge to the left', () => {
  expect((properties({})['anchors'] as unknown[])[0]).toBe('left');
  expect((properties({ point: [82, 33] })['anchors'] as unknown[])[0]).toBe('right');
});

test('the room has an image as large as the mark', () => {
  const image = roomImage(String(properties({})['room']))!;
  expect(image.width).toBeGreaterThanOrEqual(26);
  expect(image.data).toHaveLength(image.width * image.height * 4);
  expect(image.data.every((byte) => byte === 0)).toBe(true);
});

test.each(['', 'marker', 'room:12', 'room:axb'])('%j is the name of no room', (name) => {
  expect(roomImage(name)).toBeNull();
});

test('an approximate place has a ring of its true radius; exact and hidden ones have none', () => {
  const point: [number, number] = [61.65, 25.37];
  const { features } = uncertaintyFeatures([
    placeMark(),
    placeMark({ place: 'site:irn-rimdan', point, uncertainty: 8000 }),
    placeMark({ place: 'site:pak-koh-e-sabz', uncertainty: 20_000, visible: 0 }),
  ]);
  expect(features).toHaveLength(1);
  for (const corner of features[0]!.geometry.coordinates[0]!) {
    expect(distance(point, corner, { units: 'meters' })).toBeCloseTo(8000, 0);
  }
});
