import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize, tokenizeAll } from '../../src/extraction/tokens.ts';

const whole = (text: string) => tokenize(text, { start: 0, end: text.length });

describe('the tokens of any text', () => {
  test.each([
    ['of all of Unicode', fc.string({ unit: 'binary', maxLength: 60 })],
    [
      'with halves of surrogate pairs',
      fc
        .array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 30 })
        .map((units) => String.fromCharCode(...units)),
    ],
    [
      'of news',
      fc
        .array(
          fc.constantFrom(
            'Iran',
            "'s",
            ' ',
            '  ',
            '\n',
            '5km',
            '909-kilometer',
            '(',
            '“',
            'U.S.',
            'é',
            '\u200f',
            '$5',
            '@x',
            '👩‍👩‍👧',
          ),
          { maxLength: 30 },
        )
        .map((parts) => parts.join('')),
    ],
  ])('%s, hold their characters, in order', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const token of whole(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.text.trim()).not.toBe('');
          expect(token.start).toBeGreaterThanOrEqual(at);
          at = token.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('lose no letter and no digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZé9ژ.-’" \n') }), (text) => {
        const kept = whole(text)
          .map((token) => token.text)
          .join('');
        expect(kept.replace(/[^\p{L}\p{N}]/gu, '')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''));
      }),
    );
  });
});

test('offsets count from the start of the article', () => {
  const text = 'TEHRAN – The guards signed.';
  const tokens = tokenize(text, { start: 9, end: text.length });
  expect(tokens.map(({ text: word }) => word)).toEqual(['The', 'guards', 'signed', '.']);
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'guards', 'signed', '.']);
});

test('words get their dictionary form and part of speech', () => {
  const found = whole('The guards signed an agreement.').map(({ lemma, pos }) => `${lemma}/${pos}`);
  expect(found).toEqual(['the/DET', 'guard/NOUN', 'sign/VERB', 'an/DET', 'agreement/NOUN', './PUNCT']);
});

test('an empty stretch has no tokens', () => {
  expect(tokenize('Iran', { start: 2, end: 2 })).toEqual([]);
  expect(whole(' \n\t ')).toEqual([]);
});

test.each(['cannot', 'dont', 'wont', 'theyre', 'youve'])('“%s” before a comma is its own form', (word) => {
  expect(whole(`They ${word}, he said.`)[1]).toMatchObject({ text: word, lemma: word });
});

test.each([
  ["They'll've gone.", 'they will have go .'],
  ["It's his; let's go.", 'it be his ; let us go .'],
  ["We're late and won't stay, ain't it.", 'we be late and will not stay , be not it .'],
])('contractions come apart by what they stand for: %s', (text, lemmas) => {
  whole(text);
  expect(whole(text).map(({ lemma }) => lemma)).toEqual(lemmas.split(' '));
});

test('stretches read in one go have the tokens that each has by itself', () => {
  const parts = `Iran|'s|’s|signed|visit|the|to| |  |\n|\t|.|,|5km|909-kilometer|U.S.|“|”|won't|cannot|e-mail|Gen.Munir|é|👩‍👩‍👧|\u00a0`;
  const stretch = fc
    .array(fc.constantFrom(...parts.split('|')), { maxLength: 20 })
    .map((words) => words.join(''));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 6 }), (stretches) => {
      const text = stretches.join('');
      let end = 0;
      const spans = stretches.map(({ length }) => ({ start: end, end: (end += length) }));
      expect(tokenizeAll(text, spans)).toEqual(spans.map((span) => tokenize(text, span)));
    }),
    { numRuns: 1000 },
  );
});

test('names with letters beyond Western Europe stay whole', () => {
  const text = 'President Tayyip Erdoğan met Jarosław Kaczyński and Ilham Əliyev in Iğdır.';
  const words = tokenize(text, { start: 0, end: text.length }).map((token) => token.text);
  expect(words).toEqual(expect.arrayContaining(['Erdoğan', 'Jarosław', 'Kaczyński', 'Əliyev', 'Iğdır']));
});
