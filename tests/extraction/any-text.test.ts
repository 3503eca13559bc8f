import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serialiseCollection } from '../../src/formats/serialise.ts';
import { expectHonest } from './evidence.ts';
import { collectionOf, readText } from './reader.ts';

/** Words and marks of news in any order, so that rules fire where no author would have them fire. */
const NEWS =
  `General Ali Rezaei|the Iranian foreign minister|Islamabad|in Tehran|the Iran-Pakistan border|on Monday|last year|
in May 2024|visited|'s visit to|signed|an agreement|held talks with|joint exercise|killed|border guards|closed|the Taftan crossing|
and|,|.|. |\n\n|\r\n|"|“|”|(|)|–|-|909-kilometer|31 February|Gen.|he|the two countries|will|not|40 km from|two-day|its artillery|their drones|Turkish jets|the Syrian side|his men|the group|
Hamas|the army|the two ministers|they|it|its|the guest|a delegation|PNS Khaibar|twenty Indian and four Chinese soldiers|the crossing|
the gate|there|in the village of|the neighbours|its counterpart|reported|accused|of firing|into|denied|that|was postponed|after|
a phone call|between|Oman|and his counterpart|the pact|since July 1|in the night from Monday to Tuesday|two days later|title: x\n|date 2025-01-19 `
    .split('|')
    .map((words) => words.replace(/^\n(?=i)/, ''));

const news = fc.array(fc.constantFrom(...NEWS), { maxLength: 40 }).map((words) => words.join(' '));
const unicode = fc.string({ unit: 'binary', maxLength: 200 });
/** UTF-16 code units, halves of surrogate pairs, marks of direction and zero-width characters among them. */
const units = fc
  .array(
    fc.constantFrom(
      0x41,
      0x20,
      0x0a,
      0xd83d,
      0xde00,
      0xdc00,
      0x200f,
      0x202e,
      0x2067,
      0x200b,
      0xfeff,
      0x0301,
      0x628,
      0x0,
    ),
    {
      maxLength: 80,
    },
  )
  .map((codes) => String.fromCharCode(...codes));

describe('any text', () => {
  test.each([
    ['of all of Unicode', unicode],
    ['of broken and unseen characters', units],
    ['of words of news in disorder', news],
    ['of news and broken characters', fc.tuple(news, units, news).map((parts) => parts.join(''))],
  ])('%s is read without error, and honestly', (_, texts) => {
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, '2025-01-19', '2024-02-29'), (text, date) => {
        const reading = readText(text, date);
        expectHonest(reading);
        expect(() => serialiseCollection(collectionOf(reading))).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });

  test('tells the same when it is read again', () => {
    fc.assert(
      fc.property(news, (text) => {
        expect(readText(text)).toEqual(readText(text));
      }),
      { numRuns: 50 },
    );
  });
});

test.each([
  'General Ali Rezaei and two guards from both of the neighbouring countries visited the Taftan crossing on Monday.',
  'Officials of the two sides met at the border between Iran and Pakistan, 40 km from Zahedan, late on 3 May 2021.',
  'During his two-day trip to Tehran, the Pakistani foreign minister signed an agreement with his Iranian counterpart.',
])('a sentence may break off or begin anywhere: %s', (sentence) => {
  const words = sentence.split(' ');
  words.forEach((_, at) => {
    expectHonest(readText(words.slice(0, at).join(' '), '2021-05-05'));
    expectHonest(readText(words.slice(at).join(' '), '2021-05-05'));
  });
});

test.each([
  ['10,000 nested brackets', `Iran ${'('.repeat(10_000)} closed ${')'.repeat(10_000)} the gate.`],
  ['10,000 quotation marks', 'He said "'.repeat(10_000)],
  ['100,000 line ends', `Iran${'\r\n'.repeat(100_000)}closed the gate.`],
  ['100,000 blanks', `Iran${' '.repeat(100_000)}closed the gate.`],
  ['50,000 commas', `Iran${','.repeat(50_000)} closed the gate.`],
  ['50,000 full stops', `Iran${'.'.repeat(50_000)} closed the gate.`],
  ['a header without end', 'title: x\n'.repeat(5_000)],
  ['a word of 200,000 letters', `General ${'A'.repeat(200_000)} visited Tehran.`],
  ['200,000 digits', `Iran closed the Taftan crossing in ${'1'.repeat(200_000)}.`],
  ['a line of 200,000 characters', 'Iran’s army visited Oman’s, on 3 May 2020. '.repeat(5_000)],
])('%s are read in bounded time', { timeout: 20_000 }, (_, text) => {
  expectHonest(readText(text, '2025-01-19'));
});
