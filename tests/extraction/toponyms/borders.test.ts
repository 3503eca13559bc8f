import { expect, test } from 'vitest';
import { toponymsOf } from './marked.ts';

const bordersOf = (text: string): string[] =>
  toponymsOf(text)
    .filter(({ rule }) => rule.startsWith('border-'))
    .filter(({ place }) => place.startsWith('border:'))
    .map(({ start, end, place, relation }) => `${text.slice(start, end)} → ${place} (${relation})`);

test.each([
  ['They met at the Iran–Pakistan border.', 'Iran–Pakistan border → border:irn-pak (in)'],
  ['Shots rang out near the Pak-Iran border.', 'Pak-Iran border → border:irn-pak (near)'],
  ['The Pakistani-Iranian frontier is calm.', 'Pakistani-Iranian frontier → border:irn-pak (other)'],
  [
    'Along the border between Iran and Pakistan it is calm.',
    'border between Iran and Pakistan → border:irn-pak (in)',
  ],
  ["Pakistan's border with Iran is long.", "Pakistan's border with Iran → border:irn-pak (other)"],
  ['Pakistan fenced the border with Afghanistan.', 'border with Afghanistan → border:afg-pak (other)'],
  ['Iran and Pakistan patrol their shared border.', 'their shared border → border:irn-pak (other)'],
  [
    'Iran and Pakistan sent troops to the border between the two countries.',
    'border between the two countries → border:irn-pak (to)',
  ],
  ['A camp in Balochistan near the Iranian border was hit.', 'Iranian border → border:irn-pak (near)'],
  ['Kabul protested. Pakistan shelled posts along the Afghan border.', 'Afghan border → border:afg-pak (in)'],
  [
    'India and Pakistan spoke. They will open the common border.',
    'the common border → border:ind-pak (other)',
  ],
])('%s', (text, border) => {
  expect(bordersOf(text)).toEqual([border]);
});

test.each([
  'The border was quiet.',
  'Germany and Japan share no border.',
  'Iranian border guards fought men from Pakistan.',
])('no border is made up: %s', (text) => {
  expect(bordersOf(text)).toEqual([]);
});

test('names inside a border are embedded and come after it', () => {
  const [border, first, second] = toponymsOf('The border between Iran and Pakistan is long.');
  expect(border).toMatchObject({ place: 'border:irn-pak', role: 'literal' });
  expect(first).toMatchObject({ place: 'country:irn', role: 'embedded' });
  expect(second).toMatchObject({ place: 'country:pak', role: 'embedded' });
});

test.each([
  [
    'It is calm in the border strip between the Afghan province of Herat and the Turkmen province of Mary.',
    'border strip between the Afghan province of Herat and the Turkmen province of Mary → border:afg-tkm (in)',
  ],
  ['They met at the border of Serbia and Kosovo.', 'border of Serbia and Kosovo → border:srb-xkx (in)'],
  [
    "A post on the Iranian side of the border with Pakistan's southwestern Balochistan province fell.",
    "border with Pakistan's southwestern Balochistan → border:irn-pak (in)",
  ],
])('a side may be named by its province: %s', (text, border) => {
  expect(bordersOf(text)).toEqual([border]);
});
