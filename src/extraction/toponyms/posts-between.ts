import type { Sentence, Toponym } from '../types.ts';
import type { Atlas, FoundBorder } from './border-atlas.ts';
import { after, shared } from './border-patterns.ts';

const POST = /^(posts?|checkpoints?|checkposts?|crossings?|gates?)$/;

/** Whether a word, written small, is one for a way across a border. */
export const isPost = (word: string): boolean => POST.test(word);

/**
 * "the Daut-Ata *post between Uzbekistan and Kazakhstan*", "all *crossings between the two countries*": on their border. A
 * crossing that bears a known name is found by that. `recent`: lists of the countries named before, the better first.
 */
export function postBetween(
  sentence: Sentence,
  at: number,
  named: (Toponym | undefined)[],
  recent: string[][],
  atlas: Atlas,
): FoundBorder | null {
  const { tokens } = sentence;
  const point = /^points?$/.test(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  const link = tokens[at + 1 + point]?.lower;
  if (named[at] || named[at - 1]) return null;
  if (link === 'with') return withNeighbour(sentence, at, point, named, recent, atlas);
  if (link !== 'between') return null;
  const both = after(sentence, at, named, [], atlas);
  if (both) return both.rule === 'border-between' ? both : null;
  for (const countries of recent) {
    const border = shared(sentence, at, named, countries, atlas);
    if (border) return border;
  }
  return null;
}

/** "Israel's *land crossings with Jordan*", "two of its six *checkpoints with Belarus*"; not "the post with Iranian officers". */
function withNeighbour(
  sentence: Sentence,
  at: number,
  point: number,
  named: (Toponym | undefined)[],
  recent: string[][],
  atlas: Atlas,
): FoundBorder | null {
  const several = /s$/.test(sentence.tokens[at + point]!.lower); // one crossing has a town of its own
  if (!several || named[at + 2 + point]?.role === 'demonym') return null;
  const border = after(sentence, at, named, recent[0]!, atlas);
  return border?.rule === 'border-with' ? border : null;
}
