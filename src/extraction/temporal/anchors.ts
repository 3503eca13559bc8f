/**
 * Where in a sentence a pattern may begin at all. The words that open most patterns ("the", "in", "a") stand everywhere;
 * but each pattern also needs something rare, its anchor, and begins at most a few terms before it.
 */
import { anchorWord, KIND } from './lexicon.ts';
import type { Element, Pattern } from './pattern.ts';
import type { Term } from './terms.ts';

/** Kinds and words that are frequent where no time is told. */
const FREQUENT_KINDS =
  KIND.COUNT | KIND.DAY | KIND.ORDINAL | KIND.DEICTIC | KIND.EARLY | KIND.DASH | KIND.PHASE;
const FREQUENT = new Set(
  (
    "the a an of in on to and or for at by from until since during before after over this that all first last - ' , . : " +
    'as not other right very more one long'
  ).split(' '),
);

let anchors: number = KIND.ANCHOR;

/** How many terms may stand before the anchor of a pattern. Notes the anchor, so that `anchorDistances` knows it. */
export function anchor({ body }: Pattern): number {
  const required = body.filter(({ optional, negated }) => !optional && !negated);
  const element = required.find(isRare) ?? required[0]!;
  anchors |= element.kinds;
  element.words?.forEach(anchorWord);
  return body.indexOf(element);
}

function isRare({ kinds, words }: Element): boolean {
  return (kinds & FREQUENT_KINDS) === 0 && ![...(words ?? [])].some((word) => FREQUENT.has(word));
}

/** For each term how far the next anchor is, itself included; null when there is none in the sentence. */
export function anchorDistances(terms: readonly Term[]): number[] | null {
  let last = terms.length - 1;
  while (last >= 0 && (terms[last]!.kinds & anchors) === 0) last--;
  if (last < 0) return null;
  const distances = terms.map(() => terms.length);
  for (let at = last, distance = 0; at >= 0; at--, distance++) {
    if ((terms[at]!.kinds & anchors) !== 0) distance = 0;
    distances[at] = distance;
  }
  return distances;
}
