import { describe, expect, test } from 'vitest';
import { combine, combineStatus } from '../../../src/extraction/coreference/combine.ts';
import { compareText } from '../../../src/extraction/coreference/order.ts';
import { conflictsOf } from '../../../src/extraction/coreference/conflicts.ts';
import type { EventMention } from '../../../src/extraction/events/mention.ts';
import { extractor } from '../reader.ts';
import { day, mention, period, person, place, state } from './mention.ts';

const join = (...different: Partial<EventMention>[]) =>
  combine(
    different.map((values, at) => mention({ article: `article-${at}`, ...values })),
    extractor.place,
  );
const MAY = period('2024-05', '2024-05-01', '2024-05-31');

describe('of several tellings', () => {
  test('the most precise date wins', () => {
    expect(join({ date: MAY }, { date: null }, {}).date).toEqual(day('2024-05-04'));
  });

  test('a beginning and an end told apart make one span, in either order', () => {
    const start = { phase: 'start' as const, date: day('2024-05-04') };
    const end = { phase: 'end' as const, date: day('2024-05-12') };
    expect(join(start, end).date!.edtf).toBe('2024-05-04/2024-05-12');
    expect(join(end, start).date!.edtf).toBe('2024-05-04/2024-05-12');
  });

  test('of dates as precise, the stated one wins', () => {
    const told = { ...day('2024-05-04'), basis: 'relative' as const, text: 'Saturday' };
    expect(join({ date: told }, {}).date!.basis).toBe('stated');
  });

  test('the innermost place wins', () => {
    expect(join({ place: place('country:pak') }, { place: null }, {}).place!.id).toBe('city:pak-islamabad');
  });

  test('of one place, the stated one wins', () => {
    const inherited = { ...place('city:pak-islamabad'), basis: 'inherited' as const };
    expect(join({ place: inherited }, {}).place!.basis).toBe('stated');
  });

  test('each party is kept once, by its fullest name', () => {
    const parties = join(
      { actors: [person('Rezaei', null), state('Pakistan', 'PAK', 'host')] },
      { actors: [person('Ali Rezaei', 'IRN'), person('Asim Munir', 'PAK', 'host')] },
    ).actors;
    expect(parties).toEqual([
      person('Ali Rezaei', 'IRN'),
      state('Pakistan', 'PAK', 'host'),
      person('Asim Munir', 'PAK', 'host'),
    ]);
  });

  test('all are cited, in order', () => {
    expect(join({ article: 'b' }, { article: 'a' }).sources.map(({ article }) => article)).toEqual([
      'a',
      'b',
    ]);
  });

  test('the same sentence is cited once, with the rules and marks of both', () => {
    const [source] = mention().sources;
    const mark = { kind: 'trigger', start: 3, end: 7, reads: 'visit' } as const;
    const merged = join(
      { article: 'a' },
      { article: 'a', sources: [{ ...source!, rules: ['arrival noun'], marks: [mark] }] },
    );
    expect(merged.sources).toHaveLength(1);
    expect(merged.sources[0]).toMatchObject({ rules: ['visit noun', 'arrival noun'], marks: [mark] });
  });

  test('none is changed', () => {
    const tellings = [mention({ date: MAY }), mention({ article: 'b' }), mention()];
    const before = structuredClone(tellings);
    combine(tellings, extractor.place);
    expect(tellings).toEqual(before);
  });
});

test('a telling joined with itself is itself', () => {
  expect(combine([mention(), mention()], extractor.place)).toEqual(mention());
  expect(combine([mention()], extractor.place)).toEqual(mention());
});

test.each([
  [['planned', 'happened'], 'happened'],
  [['happened', 'denied'], 'happened'],
  [['denied', 'planned'], 'denied'],
  [['claimed', 'planned'], 'planned'],
  [[null, 'planned'], 'planned'],
  [[null, null], null],
  [[], null],
] as const)('of %j the status is %s', (statuses, status) => {
  expect(combineStatus([...statuses])).toBe(status);
  expect(combineStatus([...statuses].reverse())).toBe(status);
});

test('a denial of what another article tells is kept as a conflict', () => {
  const tellings = [
    mention({ status: 'happened' }),
    mention({ article: 'b', status: 'denied' }),
    mention({ article: 'c' }),
  ];
  expect(conflictsOf(tellings)).toEqual([{ field: 'status', values: ['denied', 'happened'] }]);
  expect(conflictsOf([mention(), mention({ article: 'b', status: 'planned' })])).toEqual([]);
});

test('text is ordered by its code units, not by a language', () => {
  expect(['ı', 'i', 'Z', 'a', 'ä'].sort(compareText)).toEqual(['Z', 'a', 'i', 'ä', 'ı']);
});
