import { describe, expect, test } from 'vitest';
import { align } from '../../src/evaluation/align.ts';
import { actor, expected, found } from './events.ts';

const talks = expected({ type: 'talks', said: 'held talks' });

describe('pairs', () => {
  test('same type and same words', () => {
    const result = align([expected()], [found({ date: null, place: null, actors: [] })]);
    expect(result.pairs).toHaveLength(1);
    expect(result.missed).toEqual([]);
    expect(result.spurious).toEqual([]);
  });

  test('other words, but two facts the same', () => {
    expect(align([expected()], [found({}, 'Elsewhere.')]).pairs).toHaveLength(1);
  });

  test('other words and one fact the same are two events', () => {
    const result = align([expected()], [found({ date: '2020', actors: [actor('Nobody')] }, 'Elsewhere.')]);
    expect(result.pairs).toEqual([]);
    expect(result.missed).toHaveLength(1);
    expect(result.spurious).toHaveLength(1);
  });

  test('two events in one sentence find their own by date, in whatever order', () => {
    const wanted = [expected({ date: '2018-07' }), expected({ date: '2021-10' })];
    const got = [found({ date: '2021-10' }), found({ date: '2018-07' })];
    const { pairs } = align(wanted, got);
    expect(pairs.map((pair) => [pair.expected.date, pair.found.date])).toEqual([
      ['2018-07', '2018-07'],
      ['2021-10', '2021-10'],
    ]);
  });

  test('as many as possible, even where a single pair would agree better', () => {
    // The first found event suits both; the second shares only the words of the first expected one.
    const wanted = [expected(), expected({ said: 'toured the port' })];
    const got = [
      found({}, 'He visited Tehran.'),
      found({ date: '2019', place: null }, 'He visited Tehran again.'),
    ];
    expect(align(wanted, got).pairs).toHaveLength(2);
  });
});

describe('what does not pair', () => {
  test('the same words under another type are mistaken, not missed', () => {
    const result = align([talks], [found({}, 'They held talks.')]);
    expect(result.mistaken).toHaveLength(1);
    expect(result.missed).toEqual([]);
    expect(result.spurious).toEqual([]);
  });

  test('nothing found', () => {
    expect(align([expected(), talks], []).missed).toHaveLength(2);
  });

  test('nothing expected', () => {
    expect(align([], [found()]).spurious).toHaveLength(1);
  });
});

describe('optional events', () => {
  const optional = expected({ optional: true });

  test('are neither missed nor spurious nor judged', () => {
    expect(align([optional], [])).toEqual({ pairs: [], mistaken: [], missed: [], spurious: [] });
    expect(align([optional], [found()])).toEqual({ pairs: [], mistaken: [], missed: [], spurious: [] });
  });

  test('leave the found event to one that must be found', () => {
    const result = align([optional, expected({ date: '2020' })], [found()]);
    expect(result.pairs.map((pair) => pair.expected.date)).toEqual(['2020']);
  });
});
