import { describe, expect, test } from 'vitest';
import { foldName, sameName } from '../../../src/extraction/actors/names.ts';

describe('one person', () => {
  test.each([
    ['Baqeri', 'Bagheri'],
    ['Mohammad Baqeri', 'Bagheri'],
    ['Amir-Abdollahian', 'Amirabdollahian'],
    ['Hossein Amir-Abdollahian', 'Hossein Amirabdollahian'],
    ['Muhammad Shehbaz Sharif', 'Shehbaz Sharif'],
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
