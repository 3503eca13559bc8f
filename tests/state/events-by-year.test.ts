import { expect, test } from 'vitest';
import { eventsByYear } from '../../src/state/events-by-year.ts';
import { event, SAMPLE } from './sample.ts';

test('events stand under the year in which they begin, those of open date apart', () => {
  const since = event('until', { end: '2018-12-31' });
  const groups = eventsByYear([...SAMPLE, since]).map(([year, its]) => [year, its.map(({ id }) => id)]);
  expect(groups).toEqual([
    ['2018', ['visit', 'until']],
    ['2022', ['exercise']],
    ['2023', ['talks']],
    ['Date open', ['agreement']],
  ]);
});
