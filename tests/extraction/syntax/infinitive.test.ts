import { expect, test } from 'vitest';
import { infinitiveAfter } from '../../../src/extraction/syntax/infinitive.ts';
import { tokenizeAll } from '../../../src/extraction/tokens.ts';

const after = (text: string, word: string) => {
  const [tokens] = tokenizeAll(text, [{ start: 0, end: text.length }]);
  const at = infinitiveAfter(
    tokens!,
    tokens!.findIndex(({ text }) => text === word),
  );
  return at < 0 ? null : tokens![at + 1]!.text;
};

test('an infinitive may stand behind a phrase', () => {
  expect(after('They agreed to open the gate.', 'agreed')).toBe('open');
  expect(after('They agreed, at a meeting in Rome on Monday, to open the gate.', 'agreed')).toBe('open');
});

test('another verb or the end of the part comes before it', () => {
  expect(after('They agreed with those who came to help.', 'agreed')).toBeNull();
  expect(after('They agreed; to open it took a year.', 'agreed')).toBeNull();
  expect(after('They agreed to a truce.', 'agreed')).toBeNull();
});
