import { expect, test } from 'vitest';
import { datelineLength, findFullDate, isDateLine } from '../../src/extraction/dateline.ts';

test.each([
  ['TEHRAN – ', 'The general left.'],
  ['TEHRAN, Apr. 16 (MNA) – ', 'The general left.'],
  ['Zahedan, 1 June 2022 (TDI): ', 'The general left.'],
  ['[19:55] - ', 'The general left.'],
  ['ISLAMABAD: ', 'The general left.'],
  ['QUETTA/CHAMAN — ', 'The general left.'],
  ['New Delhi (PTI) - ', 'The general left.'],
  ['KABUL (Reuters) - ', 'The general left.'],
  ['Dera Ismail Khan – ', 'The general left.'],
])('“%s” is a dateline', (dateline, rest) => {
  expect(datelineLength(dateline + rest)).toBe(dateline.length);
});

test.each([
  'The general left Tehran on Monday.',
  'Iran–Pakistan trade grew.',
  'General Munir said: we agree.',
  'Speaking in Tehran – his second visit – the general smiled.',
  'The two sides, Iran and Pakistan – both neighbours – agreed.',
  '',
])('“%s” begins with its first sentence', (paragraph) => {
  expect(datelineLength(paragraph)).toBe(0);
});

test.each([
  ['on 2024-02-29 here', '2024-02-29'],
  ['9 June 2014', '2014-06-09'],
  ['June 9th, 2014', '2014-06-09'],
  ['Sept. 3, 1999', '1999-09-03'],
  ['1st May, 2001', '2001-05-01'],
])('finds the whole date in “%s”', (text, iso) => {
  expect(findFullDate(text)).toMatchObject({ iso });
});

test.each([
  '2023-02-29',
  '31 February 2020',
  'April 31, 2020',
  '0000-01-01',
  'June 2014',
  '9 June',
  '2014-13-01',
  '',
])('finds none in “%s”', (text) => {
  expect(findFullDate(text)).toBeNull();
});

test('passes over a day that does not exist to one that does', () => {
  expect(findFullDate('2020-02-31, that is 2 March 2020')).toMatchObject({ iso: '2020-03-02' });
});

test.each([
  ['Published June 9, 2014', true],
  ['05:31 PM | 15 Jul, 2023', true],
  ['Published in Dawn, June 9th, 2014', true],
  ['Last updated: Monday 4 May 2020 10:12 GMT', true],
  ['The gate was closed on June 9, 2014', false],
  ['Gate closed June 9, 2014', false],
  ['Published weekly', false],
])('“%s” is a line of publication: %s', (line, is) => {
  expect(isDateLine(line)).toBe(is);
});
