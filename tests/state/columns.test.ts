import { expect, test } from 'vitest';
import { buildColumns, UNDATED, UNPLACED, yearOf } from '../../src/state/columns.ts';
import { event, SAMPLE } from './sample.ts';

test('days become numbers that compare as dates do', () => {
  const { firstDay, lastDay } = buildColumns(SAMPLE);
  expect([...firstDay]).toEqual([20180701, 20221230, 20230501, UNDATED]);
  expect([...lastDay]).toEqual([20180731, 20230102, 20230501, UNDATED]);
  expect([...lastDay].map(yearOf).slice(0, 3)).toEqual([2018, 2023, 2023]);
});

test('years before the year 0 keep their order', () => {
  const { firstDay, years } = buildColumns([
    event('b', { start: '-0044-03-15', end: '-0044-03-15' }),
    event('a', { start: '-0100-01-01' }),
  ]);
  expect(yearOf(firstDay[0]!)).toBe(-44);
  expect(firstDay[1]!).toBeLessThan(firstDay[0]!);
  expect(years).toEqual({ first: -100, last: -44 });
});

test('an interval open at one end stands at the end that is known', () => {
  const { firstDay, lastDay } = buildColumns([
    event('since', { start: '2020-01-01' }),
    event('until', { end: '2021-12-31' }),
  ]);
  expect([...firstDay]).toEqual([20200101, 20211231]);
  expect([...lastDay]).toEqual([20200101, 20211231]);
});

test('places are numbered in order of appearance, with their events and their largest uncertainty', () => {
  const { place, places } = buildColumns(SAMPLE);
  expect([...place]).toEqual([0, 1, UNPLACED, 0]);
  expect(places.map(({ id, total, uncertainty }) => [id, total, uncertainty])).toEqual([
    ['city:irn-tehran', 2, 4000],
    ['border:irn-pak', 1, null],
  ]);
});

test('an empty corpus has no years and no places', () => {
  expect(buildColumns([])).toMatchObject({ size: 0, years: null, places: [] });
});
