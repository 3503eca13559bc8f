import { expect, test } from 'vitest';
import { readDocument } from '../../../src/extraction/document.ts';
import { findClauses } from '../../../src/extraction/syntax/clauses.ts';

/** The clauses of a sentence as "link < parent: words". */
function clausesOf(text: string): string[] {
  const { tokens } = readDocument('a', text, {}).sentences[0]!;
  return findClauses(tokens).map(({ first, last, link, parent }) => {
    const words = text.slice(tokens[first]!.start, tokens[last]!.end).replace(/^[,;] /, '');
    return `${link} < ${parent}: ${words}`;
  });
}

test.each<[why: string, text: string, clauses: string[]]>([
  [
    'a report with "that" some words behind its verb',
    'The spokesman announced on Monday that the gates were reopened.',
    ['main < -1: The spokesman announced on Monday', 'reported < 0: that the gates were reopened.'],
  ],
  [
    'a clause taken up again after a participle',
    'The committee, comprising delegates from Oman, convened on Wednesday in Salalah.',
    [
      'main < -1: The committee, comprising delegates from Oman, convened on Wednesday in Salalah.',
      'participle < 0: comprising delegates from Oman',
    ],
  ],
  [
    'a reported clause taken up again after a relative one',
    'Officials said that gunmen, who had come from the hills, killed two guards.',
    [
      'main < -1: Officials said',
      'reported < 0: that gunmen, who had come from the hills, killed two guards.',
      'relative < 1: who had come from the hills',
    ],
  ],
  [
    'two things at the same time',
    'The gate was closed on Wednesday as guards traded fire.',
    ['main < -1: The gate was closed on Wednesday', 'subordinate < 0: as guards traded fire.'],
  ],
  [
    'who said it',
    'Two guards were killed, the ministry said on Monday.',
    ['main < -1: Two guards were killed', 'attribution < 0: the ministry said on Monday.'],
  ],
])('%s', (_, text, clauses) => {
  expect(clausesOf(text)).toEqual(clauses);
});
