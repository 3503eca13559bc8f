import { expect, test } from 'vitest';
import { placeBasisInWords, plural } from '../../src/ui/words.ts';
import { event } from '../state/sample.ts';

const words = (given: Parameters<typeof event>[1]) => placeBasisInWords(event('e', given).properties);

test('a town that the text names needs no words', () => {
  expect(words({ placePrecision: 'city', placeBasis: 'stated' })).toEqual([]);
});

test.each([
  ['inherited', { placePrecision: 'city', placeBasis: 'inherited' }, /taken over from the visit/],
  ['country', { placePrecision: 'country', placeBasis: 'stated' }, /country-level/],
  [
    'signed somewhere',
    { type: 'agreement', placePrecision: 'border', placeBasis: 'concerns' },
    /signed is not stated/,
  ],
  [
    'approximate',
    { placePrecision: 'site', placeBasis: 'stated', placeUncertainty: 12_400 },
    /within about 12 km/,
  ],
  ['open', { placePrecision: 'none' }, /not on the map/],
] as const)('%s', (_, given, expected) => expect(words(given).join('; ')).toMatch(expected));

test('one event, two events', () => {
  expect([plural(0, 'event'), plural(1, 'event'), plural(2, 'event')]).toEqual([
    '0 events',
    '1 event',
    '2 events',
  ]);
});
