import { describe, expect, test } from 'vitest';
import {
  compareDates,
  comparePlaces,
  differentPersons,
  holds,
  sameParty,
  spanOf,
} from '../../../src/extraction/coreference/compatible.ts';
import { extractor } from '../reader.ts';
import { day, mention, open, period, person, place, state } from './mention.ts';

const MAY = period('2024-05', '2024-05-01', '2024-05-31');
const YEAR = period('2024', '2024-01-01', '2024-12-31');
/** 4 May 2024 was a Saturday, the 6th a Monday. */
const MONDAY = open(1);

describe('dates', () => {
  test.each([
    ['equal days', day('2024-05-04'), day('2024-05-04'), 'same'],
    ['other days', day('2024-05-04'), day('2024-05-05'), 'contradicts'],
    ['a day and its month', day('2024-05-04'), MAY, 'fits'],
    ['a month and its year', MAY, YEAR, 'fits'],
    ['a day and another month', day('2024-06-01'), MAY, 'contradicts'],
    ['a day and nothing', day('2024-05-04'), null, 'open'],
    ['nothing and nothing', null, null, 'open'],
    ['a weekday and a day of that name', MONDAY, day('2024-05-06'), 'fits'],
    ['a weekday and a day of another name', MONDAY, day('2024-05-07'), 'contradicts'],
    [
      'a weekday and days that hold it',
      MONDAY,
      period('2024-05-04/2024-05-06', '2024-05-04', '2024-05-06'),
      'fits',
    ],
    ['a weekday and a month', MONDAY, MAY, 'contradicts'],
    ['two weekdays of one name', MONDAY, open(1), 'fits'],
    ['two weekdays', MONDAY, open(2), 'contradicts'],
  ])('%s', (_, a, b, relation) => {
    expect(compareDates(mention({ date: a }), mention({ date: b }))).toBe(relation);
    expect(compareDates(mention({ date: b }), mention({ date: a }))).toBe(relation);
  });

  test('a visit reaches from its arrival, or back from its end, as far as it is long', () => {
    const visit = mention({ days: 3, phase: 'start' });
    expect(spanOf(visit)).toEqual(['2024-05-04', '2024-05-06']);
    expect(compareDates(visit, mention({ date: day('2024-05-06') }))).toBe('fits');
    expect(compareDates(visit, mention({ date: day('2024-05-07') }))).toBe('contradicts');
    expect(spanOf(mention({ days: 3, phase: 'end' }))).toEqual(['2024-05-02', '2024-05-04']);
    expect(spanOf(mention({ date: null, days: 3 }))).toBeNull();
  });
});

describe('places', () => {
  test.each([
    ['city:pak-islamabad', 'city:pak-islamabad', 'same'],
    ['city:pak-islamabad', 'country:pak', 'fits'],
    ['city:pak-quetta', 'province:pak-balochistan', 'fits'],
    ['site:irn-rimdan', 'border:irn-pak', 'fits'],
    ['city:pak-islamabad', 'city:pak-quetta', 'contradicts'],
    ['city:pak-islamabad', 'country:irn', 'contradicts'],
    ['city:pak-islamabad', 'province:pak-balochistan', 'contradicts'],
    ['border:irn-pak', 'country:pak', 'contradicts'],
    ['country:irn', 'country:pak', 'contradicts'],
  ])('%s and %s: %s', (a, b, relation) => {
    const [first, second] = [mention({ place: place(a) }), mention({ place: place(b) })];
    expect(comparePlaces(first, second, extractor.place)).toBe(relation);
    expect(comparePlaces(second, first, extractor.place)).toBe(relation);
  });

  test('one that is not told is open', () => {
    expect(comparePlaces(mention(), mention({ place: null }), extractor.place)).toBe('open');
  });

  test('a place holds what lies in it, not the other way round', () => {
    expect(holds('country:pak', 'city:pak-quetta', extractor.place)).toBe(true);
    expect(holds('city:pak-quetta', 'country:pak', extractor.place)).toBe(false);
  });
});

describe('parties', () => {
  test.each([
    [person('Mohammad Baqeri', 'IRN'), person('Bagheri', null), true],
    [person('Ali Khan', 'PAK'), person('Ali Khan', 'IND'), false],
    [state('Iran', 'IRN'), state('Iran', 'IRN', 'host'), true],
    [state('Iran', 'IRN'), state('Oman', 'OMN'), false],
    [person('Ali Rezaei', 'IRN'), state('Iran', 'IRN'), false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameParty(a, b)).toBe(same);
    expect(sameParty(b, a)).toBe(same);
  });

  test('are different persons only if both sides name acting persons', () => {
    const [ali, reza] = [[person('Ali Rezaei', 'IRN')], [person('Reza Karimi', 'IRN')]];
    expect(differentPersons(ali, reza)).toBe(true);
    expect(differentPersons(ali, ali)).toBe(false);
    expect(differentPersons(ali, [state('Iran', 'IRN', 'agent')])).toBe(false);
  });
});
