import { describe, expect, test } from 'vitest';
import {
  dateRight,
  evidenceRight,
  isParty,
  missingParties,
  partyCount,
  placeRight,
  statusRight,
  strangers,
} from '../../src/evaluation/compare.ts';
import { actor, expected, found } from './events.ts';

describe('dates', () => {
  test.each([
    ['2024-05-01', '2024-05-01', true],
    ['2024-05-01', '2024-05-02', false],
    ['2024-05', '2024-05-01', false],
    ['2024-01/2024-03', '2024-33', true],
    ['2024-05-01', '2024-05-01/2024-05-01', true],
    ['196X', '1960/1969', true],
    [null, null, true],
    [null, '2024', false],
    ['2024', null, false],
    ['XXXX-04-26', 'XXXX-04-26', true],
    ['XXXX-04-26', 'XXXX-04-27', false],
  ])('%s expected, %s found: %s', (wanted, got, right) => {
    expect(dateRight(expected({ date: wanted }), found({ date: got }))).toBe(right);
  });

  test('another accepted value is right, an open one too', () => {
    const event = expected({ accept: { date: ['2024', null] } });
    expect(dateRight(event, found({ date: '2024' }))).toBe(true);
    expect(dateRight(event, found({ date: null }))).toBe(true);
    expect(dateRight(event, found({ date: '2023' }))).toBe(false);
  });
});

test('places and statuses are right when they are the expected or an accepted one', () => {
  const event = expected({ accept: { place: ['country:irn'], status: ['claimed'] } });
  expect(placeRight(event, found())).toBe(true);
  expect(placeRight(event, found({ place: 'country:irn' }))).toBe(true);
  expect(placeRight(event, found({ place: null }))).toBe(false);
  expect(statusRight(event, found({ status: 'claimed' }))).toBe(true);
  expect(statusRight(event, found({ status: 'planned' }))).toBe(false);
});

describe('parties', () => {
  test.each([
    ['OMN', actor('the minister', 'OMN'), true],
    ['OMN', actor('Oman'), false],
    ['Harthy', actor('Salim al-Harthy', null), true],
    ['al-Harthy', actor('Salim Al Harthy', null), false],
    ['Jaish al-Adl', actor('Jaish Al-Adl', null), true],
    ['Sotoudeh', actor('Ministre Sotoudéh', 'IRN'), true],
    ['IRN', actor('Iran', 'IRQ'), false],
    ['IRN?', actor('the guards', 'IRN'), true],
  ])('%s and %o: %s', (party, who, right) => {
    expect(isParty(party, who)).toBe(right);
  });
});

test('a party with a question mark may be missing, a described one is no stranger', () => {
  const event = expected({ actors: ['Harthy', 'OMN', 'IRN?', 'QAT'] });
  const actors = [
    actor('Salim al-Harthy', 'OMN'),
    actor('two passengers'),
    actor('the guards', 'PAK'),
    actor('Leila Rad'),
    actor('Iranian hosts', 'IRN'),
  ];
  expect(missingParties(event, found({ actors }))).toEqual(['QAT']);
  expect(partyCount(event)).toBe(3);
  expect(strangers(event, found({ actors })).map(({ name }) => name)).toEqual(['the guards', 'Leila Rad']);
});

test('any source may give the evidence, but its words must be there', () => {
  const [first] = found().sources;
  const event = found({ sources: first ? [{ ...first, quote: 'A headline' }, first] : [] });
  expect(evidenceRight(expected(), event)).toBe(true);
  expect(evidenceRight(expected({ said: 'visited Muscat' }), event)).toBe(false);
});
