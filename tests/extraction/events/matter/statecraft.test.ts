import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/extraction/document.ts';
import { wordsOfState } from '../../../../src/extraction/events/matter/statecraft.ts';

test('different words of states, borders and forces are counted, each once', () => {
  const text = 'The minister met a minister, two gunmen and a baker at the border.';
  expect(wordsOfState(readDocument('a', text).sentences[0]!.tokens)).toBe(3);
});
