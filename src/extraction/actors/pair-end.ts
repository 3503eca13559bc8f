import type { Token } from '../types.ts';

/** "The two *had last met*", "The ministers *agreed*": what two sides do together. */
function confers(tokens: Token[], index: number): boolean {
  const verb = tokens.slice(index, index + 4).find(({ pos }) => pos !== 'AUX' && pos !== 'ADV');
  return (
    verb?.pos === 'VERB' && /^(meet|talk|discuss|agree|sign|hold|speak|confer|exchange)$/.test(verb.lemma)
  );
}

const PAIR_NOUN =
  /^(koreas|countries|nations|neighbou?rs|states|sides|parties|governments|capitals|militaries|armies|navies|forces|foes|rivals|allies|ministers|diplomats|delegations|leaders|presidents|officials|commanders|chiefs|premiers|pair|duo)$/;

/** Whether the pair that ends in a noun is of people: "the two *ministers*", "the two *met*". */
export function isPairOfPeople({ lower }: Token): boolean {
  return /^(two|both|pair|duo|ministers|diplomats|leaders|presidents|officials|commanders|chiefs|premiers)$/.test(
    lower,
  );
}

const COUNTS: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5 };

/** How many "the *three* countries" at `index` are; 0 when the words are others. */
export function countOfSides(tokens: Token[], index: number): number {
  const sides = /^(countries|nations|states|neighbou?rs|governments|sides|navies)$/;
  return sides.test(tokens[index + 1]?.lower ?? '') ? (COUNTS[tokens[index]!.lower] ?? 0) : 0;
}

/** Last token of "two neighbouring countries", "both sides", "the ministers" (agreed) that begins at `index`; -1 if none does. */
export function pairEnd(tokens: Token[], index: number): number {
  const opening = tokens[index]?.lower ?? '';
  if (opening === 'the')
    return PAIR_NOUN.test(tokens[index + 1]?.lower ?? '') && confers(tokens, index + 2) ? index + 1 : -1;
  if (!/^(two|both|either|these)$/.test(opening)) return -1;
  if (confers(tokens, index + 1)) return index;
  for (let at = index + 1; at < Math.min(tokens.length, index + 5); at++) {
    if (PAIR_NOUN.test(tokens[at]!.lower)) return at;
    if (!/^(DET|ADJ|NOUN|VERB|PROPN|PUNCT)$/.test(tokens[at]!.pos)) return -1;
  }
  return -1;
}
