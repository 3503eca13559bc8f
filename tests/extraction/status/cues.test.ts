import { describe, expect, test } from 'vitest';
import { cues } from '../../../src/extraction/status/cues.ts';
import { mentionsOf } from '../reader.ts';

describe.each(cues)('the cue “$name” gives $effect', ({ name, effect, examples }) => {
  test.each(examples)('%s', (example) => {
    const mentions = mentionsOf(example);
    const read = mentions.map(({ status, sources }) => [
      status,
      sources.flatMap(({ rules }) => rules).includes(name),
    ]);
    expect(read).toEqual(effect === 'unreal' || effect === 'general' ? [] : [[effect, true]]);
  });
});

test('every cue has a name of its own and an example', () => {
  expect(new Set(cues.map(({ name }) => name)).size).toBe(cues.length);
  expect(cues.filter(({ examples }) => examples.length === 0)).toEqual([]);
});
