import { expect, test } from 'vitest';
import { homeOf } from '../../../../src/extraction/events/matter/home.ts';
import type { Place, Toponym } from '../../../../src/extraction/types.ts';

const named = (...codes: string[]) =>
  codes.map((place) => ({ place, role: 'literal' }) as unknown as Toponym);
const place = (id: string) => ({ countries: [id] }) as unknown as Place;

test('an article that names one country alone is on its home affairs', () => {
  expect(homeOf(named('IND', 'IND', 'IND'), null, place, 0)).toEqual({ country: 'IND' });
});

test('another country named once in passing changes nothing', () => {
  expect(homeOf(named('IND', 'IND', 'IND', 'USA'), null, place, 0)).toEqual({ country: 'IND' });
});

test('two countries side by side are dealings between them', () => {
  expect(homeOf(named('IND', 'BTN'), null, place, 0)).toBeNull();
});

test('bodies of many states count as abroad', () => {
  expect(homeOf(named('IRN', 'IRN', 'IRN'), null, place, 2)).toBeNull();
});

test('a report sent from abroad is on dealings with the country it names', () => {
  const [filedAt] = named('PAK');
  expect(homeOf(named('AZE', 'AZE', 'AZE'), filedAt!, place, 0)).toBeNull();
  expect(homeOf(named('PAK', 'PAK', 'PAK'), filedAt!, place, 0)).toEqual({ country: 'PAK' });
});
