import type { Token } from '../types.ts';

/** "The two *had last met*": what two sides do together. */
function confers(tokens: Token[], index: number): boolean {
  const verb = tokens.slice(index, index + 4).find(({ pos }) => pos !== 'AUX' && pos !== 'ADV');
  return (
    verb?.pos === 'VERB' && /^(meet|talk|discuss|agree|sign|hold|speak|confer|exchange)$/.test(verb.lemma)
  );
}

const PAIR_NOUN =
  /^(koreas|countries|nations|neighbou?rs|states|sides|parties|governments|capitals|militaries|armies|foes|rivals|allies|ministers|diplomats|delegations|leaders|presidents|officials|commanders|chiefs|premiers)$/;

/** Last token of "the two neighbouring countries", "both sides" that begins at `index`; -1 if none does. */
export function pairEnd(tokens: Token[], index: number): number {
  const opening = tokens[index]?.lower ?? '';
  if (!/^(two|both|either|these)$/.test(opening)) return -1;
  if (confers(tokens, index + 1)) return index;
  for (let at = index + 1; at < Math.min(tokens.length, index + 5); at++) {
    if (PAIR_NOUN.test(tokens[at]!.lower)) return at;
    if (!/^(DET|ADJ|NOUN|VERB|PROPN|PUNCT)$/.test(tokens[at]!.pos)) return -1;
  }
  return -1;
}
