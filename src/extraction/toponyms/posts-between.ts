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
  if (tokens[at + 1 + point]?.lower !== 'between' || named[at] || named[at - 1]) return null;
  const both = after(sentence, at, named, [], atlas);
  if (both) return both.rule === 'border-between' ? both : null;
  for (const countries of recent) {
    const border = shared(sentence, at, named, countries, atlas);
    if (border) return border;
  }
  return null;
}
