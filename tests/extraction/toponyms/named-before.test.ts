import { expect, test } from 'vitest';
import { toponymsOf } from './marked.ts';

const again = (text: string): string[] =>
  toponymsOf(text)
    .filter(({ rule }) => rule === 'named-before')
    .map(({ start, end, place, relation }) => `${text.slice(start, end)} → ${place} (${relation})`);

test.each([
  ['Rockets hit Panjgur. Two more fell in the city.', 'the city', 'city:pak-panjgur'],
  ['Lorries wait at the Sarpi crossing. Guards shut the crossing.', 'the crossing', 'site:geo-sarpi'],
  [
    'Lorries wait at the gate of Sarpi. Guards shut the same border gate.',
    'the same border gate',
    'site:geo-sarpi',
  ],
])('%s', (text, words, place) => {
  expect(again(text)).toEqual([`${words} → ${place} (in)`]);
});

test.each([
  'He lives in Sarpi. Guards shut the crossing.',
  'Lorries wait at the Sarpi crossing. Guards shut the Kulma crossing.',
  'Lorries wait at the Sarpi crossing. Guards shut the crossing at Kulma.',
])('nothing is spoken of again: %s', (text) => {
  expect(again(text)).toEqual([]);
});
