import { describe, expect, test } from 'vitest';
import { eventIds } from '../../src/formats/event-id.ts';
import { day, mention, open, period, person, place, state } from '../extraction/coreference/mention.ts';

const parties = [state('Pakistan', 'PAK'), state('Iran', 'IRN')];

test.each([
  ['a visit', mention(), 'visit-rezaei-islamabad-2024-05-04'],
  [
    'a period',
    mention({ date: period('2024-05-04/2024-05-06', '2024-05-04', '2024-05-06') }),
    'visit-rezaei-islamabad-2024-05-04-to-2024-05-06',
  ],
  ['a country', mention({ place: place('country:pak') }), 'visit-rezaei-pak-2024-05-04'],
  ['no place and no date', mention({ place: null, date: null }), 'visit-rezaei-unplaced-undated'],
  ['an open weekday', mention({ date: open(1) }), 'visit-rezaei-islamabad-undated'],
  [
    'a border',
    mention({ type: 'exercise', actors: parties, place: place('border:irn-pak') }),
    'exercise-irn-pak-2024-05-04',
  ],
  ['states elsewhere', mention({ type: 'talks', actors: parties }), 'talks-irn-pak-islamabad-2024-05-04'],
  [
    'accents and apostrophes',
    mention({ actors: [person('Ağa O’Erdoğan', 'TUR')] }),
    'visit-oerdogan-islamabad-2024-05-04',
  ],
  ['another script', mention({ actors: [person('باقری', 'IRN')] }), 'visit-islamabad-2024-05-04'],
])('%s', (_, event, id) => {
  expect(eventIds([event])).toEqual([id]);
});

describe('events with equal parts', () => {
  test('are numbered in the order given', () => {
    expect(eventIds([mention(), mention(), mention()])).toEqual([
      'visit-rezaei-islamabad-2024-05-04',
      'visit-rezaei-islamabad-2024-05-04--2',
      'visit-rezaei-islamabad-2024-05-04--3',
    ]);
  });

  test('leave the ids of others as they were', () => {
    const other = mention({ date: day('2024-05-05') });
    expect(eventIds([mention(), other, mention()])[1]).toBe(eventIds([other])[0]);
  });
});

test('never get the id of another', () => {
  const year = mention({ date: period('2024', '2024-01-01', '2024-12-31') });
  const october = mention({ date: period('2024-10', '2024-10-01', '2024-10-31') });
  const ids = eventIds([...Array.from({ length: 10 }, () => year), october]);
  expect(new Set(ids).size).toBe(ids.length);
});
