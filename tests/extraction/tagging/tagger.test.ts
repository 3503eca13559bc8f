import { expect, test, vi } from 'vitest';
import model from 'wink-eng-lite-web-model';
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

test('a start afresh, after very many new words, loads no part of the model that grows each time', () => {
  const load = vi.spyOn(model as unknown as { metaCER: () => unknown }, 'metaCER');
  const letters = (number: number) =>
    number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
  for (let part = 0; part < 11; part++)
    tagWords(Array.from({ length: 10_000 }, (_, at) => `zq${letters(part * 10_000 + at)}`).join(' '));
  expect(load).not.toHaveBeenCalled();
});
