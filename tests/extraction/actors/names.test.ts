import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName, sameName } from '../../../src/extraction/actors/names.ts';

describe('one person', () => {
  test.each([
    ['Baqeri', 'Bagheri'],
    ['Mohammad Baqeri', 'Bagheri'],
    ['Amir-Abdollahian', 'Amirabdollahian'],
    ['Hossein Amir-Abdollahian', 'Hossein Amirabdollahian'],
    ['Muhammad Shehbaz Sharif', 'Shehbaz Sharif'],
    ['Shehbaz Sharif', 'Shahbaz Sharif'],
    ['Hossein Salami', 'Hussain Salami'],
    ['Muhammad Ali', 'Mohammed Ali'],
    ['Asim Munir', 'Munir'],
    ['Khawaja Muhammad Asif', 'Khawaja Asif'],
    ['Zarif', 'Javad Zarif'],
    ['Araqchi', 'Araghchi'],
    ['Pezeshkian', 'Masoud Pezeshkian'],
    ['Dar', 'Ishaq Dar'],
  ])('%s is %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });
});

describe('two persons', () => {
  test.each([
    ['Sharif', 'Sharifi'],
    ['Shehbaz Sharif', 'Nawaz Sharif'],
    ['Rahimi', 'Ebrahimi'],
    ['Asif', 'Yasif'],
    ['Asim Munir', 'Asim Bajwa'],
    ['Bagheri', 'Bagherzadeh'],
    ['Ali Karimi', 'Reza Karimi'],
    ['Dar', 'Ishaq Khan'],
    ['Imran Khan', 'Ayub Khan'],
    ['Mohammad Bagheri', 'Mohammad Zarif'],
  ])('%s is not %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
    expect(sameName(b, a)).toBe(false);
  });
});

test('accents and case do not matter', () => {
  expect(foldName('Erdoğan')).toBe(foldName('ERDOGAN'));
});

test('names in other scripts are the same only when they are equal', () => {
  expect(sameName('باقری', 'باقری')).toBe(true);
  expect(sameName('باقری', 'منیر')).toBe(false);
});

test('of any two names: the order of asking does not matter, and each is itself', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'kh', 'k', 'i', 'ee'), minLength: 1, maxLength: 4 });
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(sameName(a, a)).toBe(true);
      expect(sameName(a, b)).toBe(sameName(b, a));
    }),
    { numRuns: 2000 },
  );
});
