import { PARTS_OF_SPEECH, type PartOfSpeech, type Token } from '../types.ts';

import type { Correction } from './correction.ts';
import { nounSlips } from './noun-slips.ts';
import { verbSlips } from './verb-slips.ts';

const CORRECTIONS: Correction[] = [...verbSlips, ...nounSlips];

type RowsByTag = Record<PartOfSpeech, Correction[]>;

const listed = new Map<string, RowsByTag>();
for (const row of CORRECTIONS)
  for (const word of row.words?.split(' ') ?? []) listed.set(word, rowsFor(word));
const unlisted = rowsFor(null);

/** By tag, the rows that may be about a word, in order; null stands for all words that no row lists. */
function rowsFor(word: string | null): RowsByTag {
  const rows = CORRECTIONS.filter(
    ({ words }) => !words || (word !== null && words.split(' ').includes(word)),
  );
  const ofTag = (tag: string) => rows.filter(({ tags }) => !tags || tags.split(' ').includes(tag));
  return Object.fromEntries(PARTS_OF_SPEECH.map((tag) => [tag, ofTag(tag)])) as RowsByTag;
}

/** Mends the slips in place. */
export function correctTags(tokens: Token[]): Token[] {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    for (const { at, to } of (listed.get(token.lower) ?? unlisted)[token.pos]) {
      if (!at(tokens, index)) continue;
      Object.assign(token, typeof to === 'function' ? to(token) : to);
      break;
    }
  }
  return tokens;
}
