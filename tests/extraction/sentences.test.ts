import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphs, splitSentences } from '../../src/extraction/sentences.ts';

const cut = (text: string, from = 0) =>
  splitSentences(text, from).map(({ start, end }) => text.slice(start, end));

describe('a full stop does not end a sentence', () => {
  test.each([
    'Gen. Asim Munir met Lt. Gen. Ali Rezaei in Tehran.',
    'Mr. Khan and Dr. Lodhi arrived.',
    'It cost 3.5 million rials at No. 7 Market Road.',
    'J. R. Khan arrived at the gate.',
    'The U.S. Navy was not there.',
    'He left on Jan. 5 with Maj. Ahmad.',
    'The trucks, cars, etc. were let through.',
    'Their site www.example.org was down.',
  ])('in “%s”', (text) => {
    expect(cut(text)).toEqual([text]);
  });
});

describe('a sentence ends', () => {
  test.each([
    [['The gate opened.', 'Trucks passed.']],
    [['Did it open?', 'It did!', 'Good.']],
    [['He said, "It is open."', 'Trucks passed.']],
    [['“It is open.”', '“Is it?”']],
    [['They crossed in 2021.', 'In 2022 they came back.']],
    [['It lies in the U.S.', 'The guards agreed.']],
    [['The answer was no.', 'Trucks waited.']],
    [['It was over…', 'Nobody came.']],
  ])('in %j', (sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });
});

describe('lines', () => {
  test('that are wrapped hard read on', () => {
    const text =
      'The commanders of the two forces met on Sunday at the crossing of\nTaftan and agreed to open it. Trucks\npassed.';
    expect(cut(text)).toEqual([
      'The commanders of the two forces met on Sunday at the crossing of\nTaftan and agreed to open it.',
      'Trucks\npassed.',
    ]);
  });

  test('that end as sentences are paragraphs', () => {
    expect(paragraphs('The gate opened.\nTrucks passed.')).toHaveLength(2);
  });

  test('may end with CR LF', () => {
    expect(cut('The gate opened.\r\n\r\nTrucks passed.\r\n')).toEqual(['The gate opened.', 'Trucks passed.']);
  });

  test('without a full stop are headings', () => {
    const [heading, sentence] = splitSentences('Growing border ties\n\nThe gate opened.');
    expect([heading!.heading, heading!.paragraph]).toEqual([true, 0]);
    expect([sentence!.heading, sentence!.paragraph]).toEqual([false, 1]);
  });

  test('that end in quotation marks may be headings too', () => {
    expect(splitSentences("'The gate shows the way'")[0]!.heading).toBe(true);
  });
});

test('what stands before the offset is left out', () => {
  expect(cut('TEHRAN – The gate opened.', 9)).toEqual(['The gate opened.']);
});

test('of any text: sentences keep their order, never overlap, and lose nothing but white space', () => {
  fc.assert(
    fc.property(newsy, (text) => {
      let at = 0;
      for (const { start, end } of splitSentences(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(at, start).trim()).toBe('');
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

/** Arbitrary text in which marks and line ends are frequent. */
const newsy = fc
  .array(
    fc.oneof(
      fc.constantFrom('. ', '.\n', '? ', '\n\n', '\r\n', '"', '”', 'Gen. ', 'A ', 'b'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));
