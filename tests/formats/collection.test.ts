import { describe, expect, test } from 'vitest';
import type { EventMention } from '../../src/extraction/events/mention.ts';
import { toCollection } from '../../src/formats/collection.ts';
import { serialiseCollection } from '../../src/formats/serialise.ts';
import { day, mention, open, period, place, state } from '../extraction/coreference/mention.ts';
import { extractor } from '../extraction/reader.ts';

const collect = (...mentions: EventMention[]) =>
  toCollection(
    mentions.map((each) => ({ mention: each, conflicts: [] })),
    [],
    extractor.place,
  );
const feature = (different: Partial<EventMention>) => collect(mention(different)).features[0]!;

describe('as RFC 7946 asks', () => {
  test('a feature has type, id, geometry and properties, and nothing that RFC 7946 removed', () => {
    const collection = collect(mention());
    expect(Object.keys(collection)).toEqual(['type', 'features', 'reportedLengths']);
    expect(Object.keys(collection.features[0]!)).toEqual(['type', 'id', 'geometry', 'time', 'properties']);
    expect(JSON.stringify(collection)).not.toMatch(/"(crs|bbox)"/);
  });

  test('a point is longitude, then latitude', () => {
    const { geometry } = feature({});
    expect(geometry!.type).toBe('Point');
    expect(geometry!.coordinates).toHaveLength(2);
    expect(geometry!.coordinates[0]).toBeCloseTo(73, 0);
    expect(geometry!.coordinates[1]).toBeCloseTo(33.7, 0);
  });

  test.each([
    ['no place', null],
    ['a region, which has no point of its own', place('region:middle-east')],
    ['a sea', place('sea:gulf-of-oman')],
  ])('the geometry of %s is null', (_, where) => {
    const { geometry, properties } = feature({ place: where });
    expect(geometry).toBeNull();
    expect(properties.placePrecision).toBe('none');
    expect(properties.place).toBe(where?.id ?? null);
  });
});

describe('the time member of JSON-FG', () => {
  test.each([
    ['a day', { date: day('2024-05-04') }, { date: '2024-05-04' }],
    [
      'a month',
      { date: period('2024-02', '2024-02-01', '2024-02-29') },
      { interval: ['2024-02-01', '2024-02-29'] },
    ],
    [
      'a visit of three days',
      { days: 3, phase: 'start' as const },
      { interval: ['2024-05-04', '2024-05-06'] },
    ],
    ['an open weekday', { date: open(1) }, null],
    ['no date', { date: null }, null],
  ])('%s', (_, different, time) => {
    const { time: written, properties } = feature(different);
    expect(written).toEqual(time);
    const [start, end] =
      time === null ? [null, null] : 'interval' in time ? time.interval : [time.date, time.date];
    expect([properties.start, properties.end]).toEqual([start, end]);
  });

  test('an arrival with its length gives EDTF for the whole stay', () => {
    expect(feature({ days: 3, phase: 'start' }).properties.date).toBe('2024-05-04/2024-05-06');
  });
});

describe('precision', () => {
  test.each([
    ['city:pak-islamabad', 'city'],
    ['country:pak', 'country'],
    ['province:pak-balochistan', 'province'],
    ['border:irn-pak', 'border'],
    ['site:irn-rimdan', 'site'],
  ])('%s is a %s', (id, precision) => {
    expect(feature({ place: place(id) }).properties.placePrecision).toBe(precision);
  });

  test('“40 km from” gives the radius in metres, “near” an estimate, “in” none', () => {
    const radius = (where: Partial<NonNullable<EventMention['place']>>) =>
      feature({ place: { ...place('city:pak-quetta'), ...where } }).properties.placeUncertainty;
    expect(radius({ distance: 40_000, near: true })).toBe(40_000);
    expect(radius({ near: true })).toBeGreaterThan(1_000);
    expect(radius({})).toBeNull();
  });
});

test('features are sorted by start, then id; undated ones come last', () => {
  const exercise = mention({ type: 'exercise', actors: [state('Iran', 'IRN')] });
  const events = [mention({ date: null }), mention(), exercise, mention({ date: day('2023-12-31') })];
  const sorted = [
    'visit-rezaei-islamabad-2023-12-31',
    'exercise-irn-islamabad-2024-05-04',
    'visit-rezaei-islamabad-2024-05-04',
    'visit-rezaei-islamabad-undated',
  ];
  expect(collect(...events).features.map(({ id }) => id)).toEqual(sorted);
  expect(collect(...events.toReversed()).features.map(({ id }) => id)).toEqual(sorted);
});

test('an event without a word on its status counts as happened', () => {
  expect(feature({ status: null }).properties.status).toBe('happened');
});

test('nobody’s kind leaves the reading', () => {
  expect(feature({}).properties.actors[0]).toEqual({ name: 'Ali Rezaei', country: 'IRN', role: 'agent' });
});

test('figures for one border are listed by size, each with all who report them', () => {
  const length = (article: string, kilometres: number) => ({
    place: 'border:irn-pak',
    kilometres,
    source: { ...mention().sources[0]!, article },
  });
  const { reportedLengths } = toCollection(
    [],
    [length('b', 959), length('b', 909), length('a', 909)],
    extractor.place,
  );
  expect(
    reportedLengths.map(({ kilometres, sources }) => [kilometres, sources.map(({ article }) => article)]),
  ).toEqual([
    [909, ['a', 'b']],
    [959, ['b']],
  ]);
});

test('written, it is JSON with one feature a line, also without features', () => {
  const written = serialiseCollection(collect(mention(), mention({ article: 'b' })));
  expect(written.split('\n').filter((line) => line.startsWith('  {"type":"Feature"'))).toHaveLength(2);
  expect(JSON.parse(written)).toEqual(
    JSON.parse(JSON.stringify(collect(mention(), mention({ article: 'b' })))),
  );
  expect(written.endsWith('}\n')).toBe(true);
  expect(JSON.parse(serialiseCollection(collect()))).toEqual({
    type: 'FeatureCollection',
    features: [],
    reportedLengths: [],
  });
});
