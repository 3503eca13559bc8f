import type { BorderContext, FoundBorder } from './border-atlas.ts';
import { after, shared } from './border-patterns.ts';

const POST = /^(posts?|checkpoints?|checkposts?|crossings?|gates?)$/;

/** Whether a word, written small, is one for a way across a border. */
export const isPost = (word: string): boolean => POST.test(word);

/**
 * "the Daut-Ata *post between Uzbekistan and Kazakhstan*", "all *crossings between the two countries*": on their border. A
 * crossing that bears a known name is found by that. `parties` are those of the countries named before that are spoken of
 * as such; they come before the others.
 */
export function postBetween(context: BorderContext, at: number, parties: string[]): FoundBorder | null {
  const { tokens, named } = context;
  const point = /^points?$/.test(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  const link = tokens[at + 1 + point]?.lower;
  if (named[at] || named[at - 1]) return null;
  const ofParties = { ...context, recent: parties };
  if (link === 'with') return withNeighbour(ofParties, at, point);
  if (link !== 'between') return null;
  const both = after({ ...context, recent: [] }, at);
  if (both) return both.rule === 'border-between' ? both : null;
  return shared(ofParties, at) ?? shared(context, at);
}

/** "Israel's *land crossings with Jordan*", "two of its six *checkpoints with Belarus*"; not "the post with Iranian officers". */
function withNeighbour(context: BorderContext, at: number, point: number): FoundBorder | null {
  const { tokens, named } = context;
  const several = /s$/.test(tokens[at + point]!.lower); // one crossing has a town of its own
  if (!several || named[at + 2 + point]?.role === 'demonym') return null;
  const border = after(context, at);
  return border?.rule === 'border-with' ? border : null;
}
