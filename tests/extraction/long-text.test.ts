import { expect, test } from 'vitest';
import { findQuotations } from '../../src/extraction/quotations.ts';
import { splitSentences } from '../../src/extraction/sentences.ts';

test.each([
  ['words', 'Tehran '.repeat(2000)],
  ['one word', 'a'.repeat(5000)],
  ['pairs of surrogates', `a${'😀'.repeat(2000)}`],
])('%s without a full stop are cut into pieces that leave nothing out', (_, text) => {
  const pieces = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  for (const piece of pieces) {
    expect(piece.length).toBeLessThanOrEqual(1000);
    expect(piece).not.toMatch(/\p{Surrogate}/u);
    expect(piece).not.toMatch(/^ehran|\bTehra$/);
  }
});

test('a quotation that is never closed ends with its paragraph, without a look at the rest of the text', () => {
  const paragraph = '“We have met and we shall meet again.';
  const text = `${paragraph}\n\n`.repeat(20_000);
  const start = performance.now();
  for (let at = 0; at < text.length; at += paragraph.length + 2) {
    expect(findQuotations(text, { start: at, end: at + paragraph.length })).toHaveLength(1);
  }
  expect(performance.now() - start).toBeLessThan(10_000);
});
