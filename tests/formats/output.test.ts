import { expect, test } from 'vitest';
import { OUTPUT_FORMATS, writers } from '../../src/formats/output.ts';
import { collectionOf, readText } from '../extraction/reader.ts';

const collection = collectionOf(
  readText('Iran closed the Taftan crossing on 3 May 2021. Pakistan reopened it on 4 May 2021.'),
);

test('NDJSON is one feature a line, the same as in GeoJSON', () => {
  const lines = writers.ndjson(collection).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
    (JSON.parse(writers.geojson(collection)) as typeof collection).features,
  );
});

test('every format writes every event', () => {
  expect(collection.features.length).toBeGreaterThan(0);
  for (const format of OUTPUT_FORMATS)
    for (const { id } of collection.features) expect(writers[format](collection)).toContain(id);
});
