import { expect, test } from 'vitest';
import { paragraphs } from '../../../src/ui/reader/paragraphs.ts';

const cut = (text: string, from = 0) =>
  paragraphs(text, from).map(({ start, end }) => text.slice(start, end));

test.each([
  ['blank lines part', 'One.\n\nTwo.', ['One.', 'Two.']],
  ['spaces on a blank line do not matter', 'One.\n \t \nTwo.', ['One.', 'Two.']],
  ['Windows line ends', 'One.\r\n\r\nTwo.\r\n', ['One.', 'Two.']],
  ['a single line break stays inside', 'One,\nstill one.\n\nTwo.', ['One,\nstill one.', 'Two.']],
  ['space around is left out', '  One.  \n\n\n\n  Two.', ['One.', 'Two.']],
  ['nothing', ' \n \n', []],
])('%s', (_, text, expected) => expect(cut(text)).toEqual(expected));

test('the text begins where the header ends', () => {
  expect(cut('title: A\n\nOne.', 10)).toEqual(['One.']);
});

test.each([
  ['Growing Iran-Pakistan military ties', true],
  ["'Gaza developments show the rise of Islam'", true],
  ['He said so.', false],
  ['"We need more cooperation."', false],
  ['The following:', false],
  [`${'long '.repeat(30)}line`, false],
])('%s: heading %s', (text, heading) => expect(paragraphs(text, 0)[0]!.heading).toBe(heading));

test('a million spaces take no time to speak of', () => {
  expect(cut(`a${' '.repeat(1_000_000)}\n${' '.repeat(1_000_000)}`)).toEqual(['a']);
}, 2000);
