import type { Document, Place, Token, Toponym } from '../types.ts';
import { isCapitalised } from './fold.ts';
import { refersBack } from './references.ts';

/** How many names back a place may have been named. */
const REACH = 60;

/** "moved into Gorband to restore order *there*": a name that no atlas has stands nearer. */
function isOfUnknown(tokens: Token[], first: number, before: Toponym[]): boolean {
  for (let at = first - 1; at > 0; at--) {
    const { start, pos, text } = tokens[at]!;
    if (before.findLast((toponym) => toponym.end > start)) return false;
    const named = pos === 'PROPN' && isCapitalised(text);
    if (named && /^(in|at|into|near)$/.test(tokens[at - 1]!.lower)) return !CALENDAR.test(text);
  }
  return false;
}

const CALENDAR =
  /^((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\d+)$/;

/**
 * Adds what is spoken of again without its name: "two more were shot in the province" is the province named last.
 * `toponyms` are those of the document, in order.
 */
export function addNamedBefore(
  { sentences, article }: Document,
  toponyms: Toponym[],
  placeOf: (id: string) => Place | undefined,
): Toponym[] {
  const added: Toponym[] = [];
  let known = 0;
  for (const { tokens } of sentences)
    for (let at = 1; at < tokens.length; at++) {
      const reference = refersBack(tokens, at);
      if (!reference) continue;
      const span = { start: tokens[reference.first]!.start, end: tokens[reference.last]!.end };
      while (toponyms[known] && toponyms[known]!.end <= span.start) known++;
      if (isOfUnknown(tokens, reference.first, toponyms.slice(0, known))) continue;
      const meant = toponyms
        .slice(Math.max(0, known - REACH), known)
        .findLast((toponym) => reference.fits(toponym, placeOf(toponym.place)!, article.text));
      if (!meant) continue;
      added.push({
        ...meant,
        ...span,
        alternatives: [],
        role: 'literal',
        relation: reference.relation,
        distance: null,
        rule: 'named-before',
        reason: `named before: ${placeOf(meant.place)!.name}`,
      });
    }
  if (added.length === 0) return toponyms;
  return [...toponyms, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
}
