import { expect, test } from 'vitest';
import { opens, outcomeDone } from '../../../src/extraction/events/crossings/crossing-outcomes.ts';
import { incidentNoun } from '../../../src/extraction/events/incident-nouns.ts';
import { eventRules } from '../../../src/extraction/events/rules/index.ts';
import { collectionOf, readText } from '../reader.ts';

test.each(
  eventRules
    .filter(({ frame }) => frame === 'closure')
    .flatMap(({ heads, outcome }) => outcome ?? heads.split(' ')),
)('titles have a participle for what “%s” tells of a crossing', (word) => {
  expect(outcomeDone(word)).toMatch(/ed$/);
});

test.each([
  ['lift', true],
  ['resumption', true],
  ['cease', false],
  ['closure', false],
])('“%s” opens a way: %s', (word, open) => {
  expect(opens(word)).toBe(open);
});

/** Verbs that are nouns as they stand. */
const NOUN_TOO = /^(attack|clash)$/;

const titleOf = (text: string) =>
  collectionOf(readText(text)).features.map(({ properties }) => properties.title);

test.each(
  eventRules
    .filter(({ type, pos, anaphoric }) => type === 'incident' && pos === 'VERB' && !anaphoric)
    .flatMap(({ heads }) => heads.split(' ')),
)('titles have a noun for what the verb “%s” tells of', (verb) => {
  expect(incidentNoun(verb).noun === verb).toBe(NOUN_TOO.test(verb));
});

test.each([
  ['A bomb went off in Turbat on 3 May 2021.', 'Explosion, Turbat'],
  ['Two rockets fell near Chaman on 3 May 2021.', 'Impact, Chaman'],
  ['On 3 May 2021, rebels abducted six soldiers near Zhob.', 'Seizure of soldiers by rebels, Zhob'],
])('%s', (text, title) => {
  expect(titleOf(text)).toEqual([title]);
});
