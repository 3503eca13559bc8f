import { expect, test } from 'vitest';
import { readText } from './reader.ts';

const lengths = (text: string) => readText(text).lengths.map(({ place, kilometres }) => [place, kilometres]);

test.each([
  ['Iran and Pakistan share a 909-kilometer border.', 'border:irn-pak', 909],
  ['Iran shares a 909 km long border with Pakistan.', 'border:irn-pak', 909],
  ['Pakistan and Iran share a border of 959 kilometres.', 'border:irn-pak', 959],
  ['The Iran-Pakistan border is 909 km long.', 'border:irn-pak', 909],
  ['Pakistan and Afghanistan share a 2,640-kilometre border.', 'border:afg-pak', 2640],
  ['Iran and Pakistan share a 565-mile border.', 'border:irn-pak', 909],
])('%s', (text, place, kilometres) => {
  expect(lengths(text)).toEqual([[place, kilometres]]);
});

test.each([
  'Iran and Pakistan share a long border.',
  'The guards of Iran and Pakistan met 5 km from the border.',
  'The 909-kilometer road is closed.',
  'They walked along a 909-kilometer border.',
])('no length: %s', (text) => {
  expect(lengths(text)).toEqual([]);
});

test('the sentence and the figure stand as evidence', () => {
  const text = 'It rained. Iran and Pakistan share a 909-kilometer border.';
  const [{ source }] = readText(text).lengths as [ReturnType<typeof readText>['lengths'][number]];
  expect(text.slice(source.start, source.end)).toBe(source.quote);
  expect(source.marks.map(({ start, end }) => text.slice(start, end))).toEqual(['909-kilometer border']);
});
