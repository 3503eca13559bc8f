import { expect, test } from 'vitest';
import { resolveWeekdays } from '../../../src/extraction/coreference/weekdays.ts';
import { day, mention, open, period } from './mention.ts';

const MONDAY = open(1);
const days = period('2024-05-04/2024-05-06', '2024-05-04', '2024-05-06');
const dates = (clusters: ReturnType<typeof resolveWeekdays>) =>
  clusters.map((cluster) => cluster.map(({ date }) => [date?.edtf, date?.basis]));

test('an open Monday is the Monday of the same event elsewhere, and says so', () => {
  const source = {
    ...mention().sources[0]!,
    marks: [{ kind: 'date' as const, start: 0, end: 2, reads: 'a Monday' }],
  };
  const [[, found]] = resolveWeekdays([
    [mention({ date: days }), mention({ article: 'b', date: MONDAY, sources: [source] })],
  ]) as [[unknown, ReturnType<typeof mention>]];
  expect(found.date).toMatchObject({
    edtf: '2024-05-06',
    first: '2024-05-06',
    basis: 'inferred',
    weekday: null,
  });
  expect(found.sources[0]!.marks[0]!.reads).toContain('inferred from the same visit in a');
  expect(found.sources[0]!.rules).toContain('weekday from another article');
});

test('every other Monday of that article is the same day', () => {
  const read = resolveWeekdays([
    [mention({ date: days }), mention({ article: 'b', date: MONDAY })],
    [mention({ article: 'b', type: 'talks', date: MONDAY })],
  ]);
  expect(dates(read)[1]).toEqual([['2024-05-06', 'inferred']]);
});

test.each([
  ['another weekday of that article', mention({ article: 'b', date: open(3) })],
  ['a Monday of another article', mention({ article: 'c', date: MONDAY })],
])('%s stays open', (_, other) => {
  const read = resolveWeekdays([[mention({ date: days }), mention({ article: 'b', date: MONDAY })], [other]]);
  expect(dates(read)[1]).toEqual([[null, 'none']]);
});

test('without a dated telling all stays open', () => {
  const clusters = [[mention({ date: MONDAY }), mention({ article: 'b', date: MONDAY })]];
  expect(resolveWeekdays(clusters)).toEqual(clusters);
});

test('a day that is no Monday resolves none', () => {
  const clusters = [[mention({ date: day('2024-05-04') }), mention({ article: 'b', date: MONDAY })]];
  expect(resolveWeekdays(clusters)).toEqual(clusters);
});
