import { expect, test } from 'vitest';
import type { Document } from '../../../../src/extraction/types.ts';
import { readDocument } from '../../../../src/extraction/document.ts';
import { isElsewhere, matterOf as matterOfAll } from '../../../../src/extraction/events/matter/matter.ts';

const read = (text: string) => readDocument('a', text);
const matterOf = (document: Document) =>
  matterOfAll(document, [], null, () => {
    throw new Error('no place is named');
  });

const DIARY = `My aunt runs a bakery by the river in Sohar. Last spring she flew to Muscat to see her sister, and the two met an old teacher there who had once taught them to swim. They talked until dark about the summers of their youth, ate far too many dates, and agreed to write to each other again. In the morning the oven was cold and the street smelled of rain.`;

test('an article with several words of sport is about sport', () => {
  const text =
    'The squad landed in Muscat on Sunday. Its skipper hopes for an early wicket. The tournament opens with a match on Friday.';
  expect(matterOf(read(text)).topic).toBe('sport');
});

test('a report that uses one of them in passing is not', () => {
  const text =
    'The minister landed in Muscat on Sunday. No party is a match for the council, he told the squad.';
  expect(matterOf(read(text)).topic).toBeNull();
});

test('a longer text without states, borders and forces is private', () => {
  expect(matterOf(read(DIARY)).private).toBe(true);
  const guests = 'A minister and two soldiers at the border bought bread.';
  expect(matterOf(read(`${DIARY} ${guests}`)).private).toBe(false);
});

test('a short text is not judged by what it leaves out', () => {
  expect(matterOf(read('The Chaman road was closed on Thursday.')).private).toBe(false);
});

test('a sentence on ministers and troops is read even in a private text', () => {
  const { sentences } = read(`${DIARY} The foreign minister met the troops in Sohar.`);
  const matter = { private: true, border: false, topic: null, armed: false, home: null };
  expect(isElsewhere({ matter, tokens: sentences[0]!.tokens })).toBe(true);
  expect(isElsewhere({ matter, tokens: sentences.at(-1)!.tokens })).toBe(false);
});
