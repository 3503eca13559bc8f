import { expect, test } from 'vitest';
import { readDocument } from '../../src/extraction/document.ts';
import { coverTokens, groupBySentence, overlaps } from '../../src/extraction/spans.ts';

const text = 'The gate opened. Trucks passed Taftan.';
const { sentences } = readDocument('article', text);
const spanOf = (words: string) => ({
  words,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

test('spans are given to the sentence they lie in', () => {
  const spans = [spanOf('gate'), spanOf('opened'), spanOf('Taftan')];
  const groups = groupBySentence(sentences, spans).map((group) => group.map(({ words }) => words));
  expect(groups).toEqual([['gate', 'opened'], ['Taftan']]);
});

test('a span that reaches over two sentences is given to both', () => {
  const groups = groupBySentence(sentences, [spanOf('opened. Trucks')]);
  expect(groups.map((group) => group.length)).toEqual([1, 1]);
});

test('each token knows the span that covers it', () => {
  const covering = coverTokens(sentences[1]!, [spanOf('passed Taftan')]).map((span) => span?.words);
  expect(covering).toEqual([undefined, 'passed Taftan', 'passed Taftan', undefined]);
});

test('a span that begins where a token ends does not cover it', () => {
  const stop = { start: text.length - 1, end: text.length };
  expect(coverTokens(sentences[1]!, [stop])).toEqual([undefined, undefined, undefined, stop]);
});

test.each([
  [{ start: 0, end: 2 }, { start: 1, end: 3 }, true],
  [{ start: 0, end: 4 }, { start: 1, end: 2 }, true],
  [{ start: 0, end: 2 }, { start: 2, end: 3 }, false],
])('%j and %j overlap: %s', (a, b, shared) => {
  expect(overlaps(a, b)).toBe(shared);
  expect(overlaps(b, a)).toBe(shared);
});
