import type { Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import type { Placing } from './types.ts';

/** "the Pakistani capital", "Iran's capital" in the clause of a trigger: the city, by the gazetteer. */
export function namedCapital(
  { tokens, clauses, toponymAt, place }: Scene,
  { clause }: Trigger,
): Placing | null {
  const { first, last } = clauses[clause]!;
  for (let at = first + 1; at <= last; at++) {
    if (tokens[at]!.lower !== 'capital') continue;
    const owner =
      toponymAt[at - 1] ?? (/^['’]s?$/.test(tokens[at - 1]!.lower) ? toponymAt[at - 2] : undefined);
    const capital = owner && place(owner.place).capital;
    if (capital)
      return {
        place: capital,
        basis: 'stated',
        distance: null,
        near: false,
        toponym: owner,
        reason: `the capital of ${place(owner.place).name}`,
      };
  }
  return null;
}
