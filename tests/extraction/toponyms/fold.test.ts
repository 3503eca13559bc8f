import { expect, test } from 'vitest';
import { plainLetters } from '../../../src/extraction/plain-letters.ts';
import { foldLower, foldName, foldWord } from '../../../src/extraction/toponyms/fold.ts';

test.each([
  ['Yardımlı', 'yardimli'],
  ['Şəki', 'seki'],
  ['Chişinău', 'chisinau'],
  ['Łomża', 'lomza'],
  ['Ŋamboza', 'namboza'],
  ['Œuilly', 'ouilly'],
  ['Tromsø', 'tromso'],
  ['Æthelby', 'aethelby'],
  ['Straßberg', 'strassberg'],
  ['Sana’a', "sana'a"],
])('a name and the word that the tokenizer makes of it compare equal: %s', (name, folded) => {
  expect(foldName(name)).toEqual([folded]);
  expect(foldLower(plainLetters(name).toLowerCase())).toBe(folded);
});

test('a full stop at the end counts only in the shortest words', () => {
  expect(foldWord('Ala.')).toBe('ala');
  expect(foldWord('U.')).toBe('u.');
});
