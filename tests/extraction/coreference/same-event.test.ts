import { describe, expect, test } from 'vitest';
import { sameEvent } from '../../../src/extraction/coreference/same-event.ts';
import type { EventMention } from '../../../src/extraction/events/mention.ts';
import { extractor } from '../reader.ts';
import { day, mention, open, period, person, place, state } from './mention.ts';

const parties = [state('Iran', 'IRN'), state('Pakistan', 'PAK')];
const exercise = (different: Partial<EventMention>) =>
  mention({ type: 'exercise', label: 'naval exercise', actors: parties, ...different });
const incident = (different: Partial<EventMention>) =>
  mention({
    type: 'incident',
    label: 'attack',
    actors: parties,
    place: place('city:irn-saravan'),
    ...different,
  });

const both = (a: EventMention, b: EventMention) => {
  const result = sameEvent(a, b, extractor.place);
  expect(sameEvent(b, a, extractor.place)).toBe(result);
  return result;
};

describe('one visit', () => {
  test.each<[string, Partial<EventMention>]>([
    ['told twice', {}],
    ['told with its month only', { date: period('2024-05', '2024-05-01', '2024-05-31') }],
    ['told with its country only', { place: place('country:pak') }],
    ['by the same person in another spelling', { actors: [person('Ali Rezaee', 'IRN')] }],
    ['without a date, in a report of the same days', { date: null }],
    ['on an open weekday that fits', { date: open(6) }],
  ])('%s', (_, different) => {
    expect(both(mention(), mention({ article: 'b', ...different }))).toBe(true);
  });
});

describe('two visits', () => {
  test.each<[string, Partial<EventMention>]>([
    ['on other days', { date: day('2024-05-09') }],
    ['of other places', { place: place('city:pak-quetta') }],
    ['of other persons', { actors: [person('Reza Karimi', 'IRN')] }],
    ['when one has no date and was told long after', { date: null, reported: '2025-01-01' }],
    ['when one has no date and nobody knows when it was told', { date: null, reported: null }],
    ['when a weekday does not fit', { date: open(7) }],
    ['when one is something else', { type: 'talks' }],
  ])('%s', (_, different) => {
    expect(both(mention(), mention({ article: 'b', ...different }))).toBe(false);
  });
});

test('exercises need both parties and the same subject', () => {
  expect(both(exercise({}), exercise({ label: 'exercise' }))).toBe(true);
  expect(both(exercise({}), exercise({ label: 'air drill' }))).toBe(false);
  expect(both(exercise({}), exercise({ actors: [parties[0]!, state('Oman', 'OMN')] }))).toBe(false);
});

test('incidents need their place', () => {
  expect(both(incident({}), incident({}))).toBe(true);
  expect(both(incident({}), incident({ place: null, actors: [parties[0]!] }))).toBe(false);
  expect(both(incident({}), incident({ place: place('city:irn-zahedan') }))).toBe(false);
});

test('an incident told with its province is the one of that day in the town, if one party is in both', () => {
  const group = { ...state('Jaish al-Adl', 'IRN'), country: null, kind: 'group' as const };
  const [town, province] = [place('city:irn-saravan'), place('province:irn-sistan-and-baluchestan')];
  const of = (different: Partial<EventMention>) => incident({ actors: [group], ...different });
  expect(both(of({ place: town }), of({ place: province }))).toBe(true);
  expect(both(of({ place: town }), of({ place: province, actors: [parties[0]!] }))).toBe(false);
  const month = { date: period('2024-05', '2024-05-01', '2024-05-31') };
  expect(both(of({ place: town, ...month }), of({ place: province, ...month }))).toBe(false);
});

test('a gate that opens is not the gate that closes', () => {
  const gate = { type: 'crossing', place: place('site:irn-rimdan'), actors: [] } as const;
  const [opened, closed] = ['open', 'close'].map((outcome) => mention({ ...gate, actors: [], outcome }));
  expect(both(opened!, opened!)).toBe(true);
  expect(both(opened!, closed!)).toBe(false);
});
