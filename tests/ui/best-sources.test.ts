import { expect, test } from 'vitest';
import type { EventSource, Mark } from '../../src/extraction/types.ts';
import { bestSources } from '../../src/ui/best-sources.ts';

const source = (article: string, start: number, ...kinds: Mark['kind'][]): EventSource => {
  const marks = kinds.map((kind) => ({ kind, start, end: start + 1, reads: '' }));
  return { article, quote: '', start, end: start + 1, rules: [], marks };
};

test('each article is read at the sentence that tells most, the first of equals', () => {
  const sources = [
    source('a', 1, 'trigger', 'actor'),
    source('a', 2, 'trigger', 'date', 'place'),
    source('b', 3, 'trigger', 'trigger', 'trigger'),
    source('b', 4, 'date'),
    source('a', 5, 'trigger', 'date', 'actor'),
  ];
  expect(bestSources(sources).map(({ start }) => start)).toEqual([2, 3]);
});
