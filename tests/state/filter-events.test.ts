import { expect, test } from 'vitest';
import { EVENT_TYPES, STATUSES, type EventType, type Status } from '../../src/extraction/types.ts';
import { buildColumns } from '../../src/state/columns.ts';
import { filterEvents, type EventFilter } from '../../src/state/filter-events.ts';
import { SAMPLE } from './sample.ts';

const columns = buildColumns(SAMPLE);

function filter(from: number | null, to: number | null, types: EventType[] = [], statuses: Status[] = []) {
  const asked: EventFilter = { from, to, types: new Set(types), statuses: new Set(statuses) };
  const result = filterEvents(columns, asked);
  const named = <T extends string>(names: readonly T[], counts: Uint32Array) =>
    Object.fromEntries(names.flatMap((name, i) => (counts[i]! > 0 ? [[name, counts[i]]] : [])));
  return {
    ...result,
    ids: SAMPLE.filter((_, row) => result.visible[row] === 1).map(({ id }) => id),
    types: named(EVENT_TYPES, result.perType),
    statuses: named(STATUSES, result.perStatus),
  };
}

test('an open filter shows everything', () => {
  const { ids, count, undated, unplaced } = filter(null, null);
  expect(ids).toEqual(['visit', 'exercise', 'talks', 'agreement']);
  expect({ count, undated, unplaced }).toEqual({ count: 4, undated: 1, unplaced: 1 });
});

test('years keep every event that touches them, and count the undated ones apart', () => {
  expect(filter(2022, 2022).ids).toEqual(['exercise']);
  expect(filter(2023, 2023).ids).toEqual(['exercise', 'talks']);
  expect(filter(2019, null).ids).toEqual(['exercise', 'talks']);
  expect(filter(null, 2018).ids).toEqual(['visit']);
  expect(filter(2022, 2022).undated).toBe(1);
});

test('types and statuses narrow together', () => {
  expect(filter(null, null, ['talks', 'visit']).ids).toEqual(['visit', 'talks']);
  expect(filter(null, null, [], ['denied']).ids).toEqual(['agreement']);
  expect(filter(null, null, ['visit'], ['denied']).ids).toEqual([]);
});

test('the counts of a dimension leave its own filter out', () => {
  const { perYearType, types, statuses } = filter(2018, 2018, ['visit']);
  const years = Array.from({ length: 6 }, (_, year) => perYearType[year * EVENT_TYPES.length]);
  expect(years).toEqual([1, 0, 0, 0, 0, 0]);
  expect(filter(2018, 2018).perYearType.reduce((sum, count) => sum + count, 0)).toBe(4);
  expect(types).toEqual({ visit: 1 });
  expect(filter(2023, 2023, ['visit']).types).toEqual({ exercise: 1, talks: 1 });
  expect(statuses).toEqual({ happened: 1 });
  expect(filter(null, null, [], ['planned']).statuses).toEqual({ happened: 2, planned: 1, denied: 1 });
});

test('an event counts in every year that it touches', () => {
  const { perYearType } = filter(null, null, ['exercise']);
  const exercise = EVENT_TYPES.indexOf('exercise');
  const years = Array.from({ length: 6 }, (_, year) => perYearType[year * EVENT_TYPES.length + exercise]);
  expect(years).toEqual([0, 0, 0, 0, 1, 1]);
});

test('places count only what is visible', () => {
  const { perPlaceType, perPlaceStatus } = filter(2018, 2018);
  expect(perPlaceType.reduce((sum, count) => sum + count, 0)).toBe(1);
  expect(perPlaceStatus[STATUSES.indexOf('happened')]).toBe(1);
});
