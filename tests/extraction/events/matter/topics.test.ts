import { expect, test } from 'vitest';
import { TOPICS } from '../../../../src/extraction/events/matter/topics.ts';

test('no topic lists a word twice, and none of them is one of states and borders', () => {
  for (const { words } of TOPICS) {
    const list = words.trim().split(/\s+/);
    expect(list.filter((word, at) => list.indexOf(word) !== at)).toEqual([]);
    expect(list.filter((word) => /^(minister|border|troops|army|treaty)$/.test(word))).toEqual([]);
  }
});
