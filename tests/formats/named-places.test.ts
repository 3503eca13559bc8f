import { expect, test } from 'vitest';
import { namedPlaces } from '../../src/formats/named-places.ts';
import { event } from '../state/sample.ts';

test('places, countries of actors and measured borders are named, each once', () => {
  const actors = [
    { name: 'A', country: 'PAK', role: 'agent' as const },
    { name: 'B', country: null, role: 'host' as const },
  ];
  const features = [
    event('a', { place: 'city:irn-tehran', actors }),
    event('b', { place: 'city:irn-tehran' }),
  ];
  const reportedLengths = [{ place: 'border:irn-pak', kilometres: 909, sources: [] }];
  expect([...namedPlaces({ type: 'FeatureCollection', features, reportedLengths })]).toEqual([
    'city:irn-tehran',
    'country:pak',
    'border:irn-pak',
  ]);
});
