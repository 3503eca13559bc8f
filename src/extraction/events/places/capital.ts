import { countryId } from '../../countries.ts';
import type { Place, Token } from '../../types.ts';
import type { Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import type { Placing } from './types.ts';

/** "the Pakistani capital", "Iran's capital", "at the White House" in the clause of a trigger: the city, by the gazetteer. */
export function namedCapital(
  { tokens, clauses, toponymAt, place }: Scene,
  { clause }: Trigger,
): Placing | null {
  const { first, last } = clauses[clause]!;
  for (let at = first + 1; at <= last; at++) {
    const seat = seatAt(tokens, at);
    if (seat) return inCapital(place(countryId(seat)), null);
    if (tokens[at]!.lower !== 'capital') continue;
    const owner =
      toponymAt[at - 1] ?? (/^['’]s?$/.test(tokens[at - 1]!.lower) ? toponymAt[at - 2] : undefined);
    const found = owner ? inCapital(place(owner.place), owner) : null;
    if (found) return found;
  }
  return null;
}

function inCapital({ capital, name }: Place, toponym: Placing['toponym']): Placing | null {
  if (!capital) return null;
  const reason = `the capital of ${name}`;
  return { place: capital, basis: 'stated', distance: null, near: false, toponym, reason };
}

/** Seats of heads of state and government that everybody knows by name: their last word, the one before it, and the country. */
const SEATS = new Map<string, readonly [before: string, country: string]>([
  ['house', ['white', 'USA']],
  ['kremlin', ['the', 'RUS']],
  ['élysée', ['the', 'FRA']],
  ['elysee', ['the', 'FRA']],
  ['street', ['downing', 'GBR']],
]);

/** "met *at* the *White House*": the country whose seat the words up to token `at` name. */
function seatAt(tokens: Token[], at: number): string | undefined {
  const seat = SEATS.get(tokens[at]!.lower);
  if (!seat || tokens[at - 1]!.lower !== seat[0]) return undefined;
  return tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(at|in)$/.test(lower))
    ? seat[1]
    : undefined;
}
