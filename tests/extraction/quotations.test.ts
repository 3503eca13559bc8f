import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotations } from '../../src/extraction/quotations.ts';

const speech = (text: string) =>
  findQuotations(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.each([
  ['straight', 'He said, "We have opened the gate." Then he left.', ['"We have opened the gate."']],
  ['curly', 'He said, “We have opened the gate.” Then he left.', ['“We have opened the gate.”']],
  ['angled', 'He said, «We have opened the gate» and left.', ['«We have opened the gate»']],
  [
    'two',
    '"We have opened the gate," he said. "It will stay open now."',
    ['"We have opened the gate,"', '"It will stay open now."'],
  ],
  ['unclosed', 'He said, "We have opened the gate.', ['"We have opened the gate.']],
])('%s marks hold direct speech', (_, text, quotations) => {
  expect(speech(text)).toEqual(quotations);
});

test.each([
  'The so-called "border gate" opened.',
  'The drill “Lion 3” began.',
  "Iran's gate opened, the guards' too.",
])('a name in quotation marks is no speech: %s', (text) => {
  expect(speech(text)).toEqual([]);
});

test('speech ends with its paragraph', () => {
  const text = 'He said, "We have opened the gate.\n\nIt was late."';
  const [found] = findQuotations(text, { start: 0, end: text.indexOf('\n') });
  expect(text.slice(found!.start, found!.end)).toBe('"We have opened the gate.');
});

test('of any text: quotations lie inside the paragraph and apart from each other', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', '“', '”', '«', '»', 'a', ' ') }),
      fc.nat(20),
      (text, cut) => {
        const paragraph = { start: Math.min(cut, text.length), end: text.length };
        let at = paragraph.start;
        for (const { start, end } of findQuotations(text, paragraph)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(paragraph.end);
      },
    ),
  );
});
