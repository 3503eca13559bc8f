import { expect, test } from 'vitest';
import { tagWords } from '../../../src/extraction/tagging/tagger.ts';

test.each([
  ['before a full stop', "The gate is Iran's.", "He came to Iran's border."],
  ['before a comma', 'It is Oman’s, he said.', 'He came to Oman’s border.'],
])('a possessive %s does not change how later texts are read', (_, before, text) => {
  const first = tagWords(text);
  tagWords(before);
  const second = tagWords(text);
  expect(second.words).toEqual(first.words);
  expect(second.tags).toEqual(first.tags);
});
