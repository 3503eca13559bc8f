import type { Toponym } from '../types.ts';
import { countryOf, pairId, type Atlas, type BorderContext, type FoundBorder } from './border-atlas.ts';
import { FILLER } from './border-patterns.ts';

/**
 * "Turkey opened *its border*", "a stretch of *its frontier*": with the neighbour that the sentence names, else with the
 * only one that the article has named so far.
 */
export function own({ tokens, named, recent, atlas }: BorderContext, at: number): FoundBorder | null {
  let first = at - 1;
  while (first > 0 && tokens[first]!.lower !== 'its' && FILLER.test(tokens[first]!.lower)) first--;
  if (tokens[first]?.lower !== 'its' || tokens[at + 1]?.pos === 'NOUN') return null; // "its border guards"
  const before = codesOf(named.slice(0, first), atlas);
  const owner = before.at(-1);
  if (!owner) return null;
  const isNeighbour = (code: string) => code !== owner && atlas.borders.has(pairId([owner, code]));
  const known = [...new Set(recent.filter(isNeighbour))];
  const other =
    before.findLast(isNeighbour) ??
    codesOf(named.slice(at), atlas).find(isNeighbour) ??
    (known.length === 1 ? known[0] : undefined);
  if (!other) return null;
  return {
    first,
    last: at,
    pair: pairId([owner, other]),
    rule: 'border-own',
    reason: 'its own border, with the neighbour named beside it',
  };
}

function codesOf(named: (Toponym | undefined)[], atlas: Atlas): string[] {
  return named.flatMap((toponym) => countryOf(toponym, atlas) ?? []);
}
