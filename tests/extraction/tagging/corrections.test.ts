import { expect, test } from 'vitest';
import { tokenize } from '../../../src/extraction/tokens.ts';

const formOf = (text: string, word: string) => {
  const { lemma, pos } = tokenize(text, { start: 0, end: text.length }).find(({ lower }) => lower === word)!;
  return `${lemma}/${pos}`;
};

test.each([
  ['He flew home, meeting with the premier on the way.', 'meeting', 'meet/VERB'],
  ['The border crossing was shut.', 'crossing', 'crossing/NOUN'],
  ['The visit marks his third.', 'marks', 'mark/VERB'],
  ['Militants abducted twelve guards.', 'abducted', 'abduct/VERB'],
  ['The attempt was foiled.', 'foiled', 'foil/VERB'],
  ['Oman will close its border.', 'close', 'close/VERB'],
  ['The reopening of the gate drew crowds.', 'reopening', 'reopening/NOUN'],
  ['Foreign Minister Don Karim met the envoy.', 'don', 'Don/PROPN'],
  ['The two navies staged a drill.', 'staged', 'stage/VERB'],
  ['Oman will re-open the gate.', 're-open', 'reopen/VERB'],
  ['A man died in a BSF shooting at the border.', 'shooting', 'shooting/NOUN'],
  ['Two were killed by shelling from the hill.', 'shelling', 'shelling/NOUN'],
  ['Of the 28 injured, nine left.', 'injured', 'injured/NOUN'],
])('%s', (text, word, form) => {
  expect(formOf(text, word)).toBe(form);
});
