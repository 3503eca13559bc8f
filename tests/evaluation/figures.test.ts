import { describe, expect, test } from 'vitest';
import type { EventProperties } from '../../src/extraction/types.ts';
import { figuresOf } from '../../src/evaluation/figures.ts';
import type { ExpectedEvent, GoldCase } from '../../src/evaluation/gold.ts';
import { judge } from '../../src/evaluation/judge.ts';
import { actor, expected, found } from './events.ts';

/** Figures for cases given as what is expected and what a reader finds. */
function figures(...cases: [ExpectedEvent[], EventProperties[]][]) {
  const judged = cases.map(([events, got], index) => {
    const gold: GoldCase = { id: String(index), why: '', articles: [], events };
    return judge([gold], () => got);
  });
  return figuresOf(judged.flat());
}

test('everything right gives ones and no confusion', () => {
  const { fields, confusions, expected: wanted, found: got } = figures([[expected()], [found()]]);
  expect([wanted, got]).toEqual([1, 1]);
  expect(fields.found).toEqual({ precision: 1, recall: 1, f1: 1, agreed: 1 });
  for (const field of ['type', 'date', 'place', 'status', 'actors'] as const) {
    expect(fields[field].agreed, field).toBe(1);
  }
  expect(confusions.types).toEqual([{ expected: 'visit', found: 'visit', count: 1 }]);
});

test('found: one right, one missed, one spurious', () => {
  const stranger = found({ date: '1990', place: null, actors: [] }, 'Something else.');
  const { fields } = figures([
    [expected(), expected({ type: 'talks', said: 'met' })],
    [found(), stranger],
  ]);
  expect(fields.found).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 });
});

test('a mistaken type costs the precision of the one and the recall of the other', () => {
  const { types, fields, confusions } = figures([[expected()], [found({ type: 'talks' })]]);
  expect(types.visit.found).toMatchObject({ recall: 0, precision: null });
  expect(types.talks.found).toMatchObject({ precision: 0, recall: null });
  expect(fields.type.agreed).toBe(0);
  expect(confusions.types).toEqual([{ expected: 'visit', found: 'talks', count: 1 }]);
});

describe('a date', () => {
  test('left open where it is open is right, but nothing to be found', () => {
    const { date } = figures([[expected({ date: null })], [found({ date: null })]]).fields;
    expect(date).toEqual({ precision: null, recall: null, f1: null, agreed: 1 });
  });

  test('guessed costs precision, missing costs recall', () => {
    const guessed = figures([[expected({ date: null })], [found()]]).fields.date;
    expect(guessed).toMatchObject({ precision: 0, recall: null, agreed: 0 });
    const missing = figures([[expected()], [found({ date: null })]]).fields.date;
    expect(missing).toMatchObject({ precision: null, recall: 0, agreed: 0 });
  });
});

test('actors: a missing party costs recall, a stranger costs precision', () => {
  const missing = figures([[expected({ actors: ['Harthy', 'IRN'] })], [found()]]).fields.actors;
  expect(missing).toMatchObject({ precision: 1, recall: 0.5, agreed: 0 });
  const actors = [actor('Salim al-Harthy', 'OMN'), actor('A bystander', 'QAT')];
  const stranger = figures([[expected()], [found({ actors })]]).fields.actors;
  expect(stranger).toMatchObject({ precision: 0.667, recall: 1, agreed: 0 });
});

test('events in cases that have none are counted apart; an optional one is no such case', () => {
  const result = figures([[], [found(), found()]], [[], []], [[expected({ optional: true })], [found()]]);
  expect(result).toMatchObject({ cases: 3, emptyCases: 2, spuriousInEmptyCases: 2 });
  expect(result.fields.found).toMatchObject({ precision: 0, recall: null });
});

test('a status that is accepted is no confusion', () => {
  const wanted = expected({ accept: { status: ['claimed'] } });
  const { statuses } = figures(
    [[wanted], [found({ status: 'claimed' })]],
    [[expected()], [found({ status: 'denied' })]],
  ).confusions;
  expect(statuses).toEqual([
    { expected: 'claimed', found: 'claimed', count: 1 },
    { expected: 'happened', found: 'denied', count: 1 },
  ]);
});
