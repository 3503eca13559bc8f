import { expect, test } from 'vitest';
import { readDocument } from '../../../src/extraction/document.ts';
import { isAboutSport } from '../../../src/extraction/events/sport.ts';

test('an article with several words of sport is about sport', () => {
  const text =
    'The squad landed in Muscat on Sunday. Its skipper hopes for an early wicket. The tournament opens with a match on Friday.';
  expect(isAboutSport(readDocument('a', text))).toBe(true);
});

test('a report that uses one of them in passing is not', () => {
  const text =
    'The minister landed in Muscat on Sunday. No party is a match for the council, he told the squad.';
  expect(isAboutSport(readDocument('a', text))).toBe(false);
});
