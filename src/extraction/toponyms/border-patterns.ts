import type { Token, Toponym } from '../types.ts';
import {
  countryOf,
  isParty,
  pairId,
  remember,
  type Atlas,
  type BorderContext,
  type FoundBorder,
} from './border-atlas.ts';
import { endOfSide } from './border-side.ts';
import { DASH } from './fold.ts';

/** Words between the countries and "border", or between "border" and "between": "the Iran–Pakistan *land* border *line*". */
export const FILLER =
  /^(the|a|an|its|their|'s|’s|'|’|common|shared|joint|mutual|land|international|long|porous|southeastern|southern|eastern|western|northern|southwestern|volatile|restive|troubled|disputed|contested|tense|km|kilometre|kilometer|mile|\d[\d,.]*|-|–|area|areas|region|regions|line|points?|crossings?|guards?|strip|zone|of|south-eastern|sistan|rough|remote|two|countries|nations|neighbours|neighbors|neighbouring|neighboring)$/;

/** How many words of its sentence a border looks at on either side, so that endless lines stay cheap. */
const REACH = 120;

/** "the border between Iran and Pakistan", "border with Iran" after its owner or the country named last. */
export function after({ tokens, named, recent, atlas }: BorderContext, at: number): FoundBorder | null {
  let next = at + 1;
  while (tokens[next] && FILLER.test(tokens[next]!.lower)) next++;
  // "the border of Belarus and Poland"
  if (named[next] && tokens[next - 1]!.lower === 'of' && next > at + 1) next--;
  const word = tokens[next]?.lower ?? '';
  if (!/^(between|with|separating|dividing|shared|of)$/.test(word)) return null;
  const codes: string[] = [];
  let last = next;
  for (let i = next + 1; i < Math.min(tokens.length, next + 14) && codes.length < 2; i++) {
    const code = countryOf(named[i], atlas);
    if (code) {
      if (!codes.includes(code)) codes.push(code);
      last = i;
    } else if (
      !FILLER.test(tokens[i]!.lower) &&
      !/^(and|with|by|between|from|province|provinces|neighbor|neighbour|,)$/.test(tokens[i]!.lower) &&
      !/^(ADJ|DET)$/.test(tokens[i]!.pos)
    )
      break;
    if (codes.length === 1 && word === 'with') break;
  }
  last = endOfSide(tokens, last, codes.at(-1), named, atlas);
  if (codes.length === 2)
    return {
      first: at,
      last,
      pair: pairId(codes),
      rule: 'border-between',
      reason: 'the border between the two',
    };
  if (codes.length === 0 || word === 'of') return null;
  const owner = ownerBefore(tokens, at, named, atlas);
  const code = owner?.code ?? neighbourNamed(codes[0]!, at, { named, recent, atlas });
  if (!code) return null;
  return {
    first: owner?.first ?? at,
    last,
    pair: pairId([code, codes[0]!]),
    rule: 'border-with',
    reason: owner ? 'the border of one with the other' : 'the border with it of the country named last',
  };
}

function ownerBefore(
  tokens: Token[],
  at: number,
  named: (Toponym | undefined)[],
  atlas: Atlas,
): { first: number; code: string } | null {
  let first = at - 1;
  while (first >= 0 && !named[first] && FILLER.test(tokens[first]!.lower)) first--;
  const code = countryOf(named[first], atlas);
  if (!code) return null;
  while (named[first - 1] === named[first]) first--;
  return { first, code };
}

/** "the Iran–Pakistan border", "the Pakistani-Iranian frontier", "Iran and Pakistan's common border", "Pak-Iran border". */
export function before({ tokens, named, recent, atlas }: BorderContext, at: number): FoundBorder | null {
  const codes: string[] = [];
  let first = at;
  for (let i = at - 1; i >= Math.max(0, at - 10) && codes.length < 2; i--) {
    const code = countryOf(named[i], atlas);
    if (code) {
      if (!codes.includes(code)) codes.push(code);
      first = i;
    } else if (!(
      FILLER.test(tokens[i]!.lower) ||
      DASH.test(tokens[i]!.text) ||
      (tokens[i]!.lower === 'and' && codes.length === 1)
    ))
      break;
  }
  if (codes.length === 0) return null;
  while (named[first - 1] && named[first - 1] === named[first]) first--;
  if (codes.length === 2)
    return {
      first,
      last: at,
      pair: pairId(codes),
      rule: 'border-of-two',
      reason: 'the border of the two named before it',
    };
  const body =
    /^(guards?|forces?|police|regiments?|commanders?|security|officials?|troops|patrols?|town|towns|city|cities|village|villages|province|provinces|district)$/;
  const isCountry = atlas.place(named[at - 1]?.place ?? named[first]!.place)?.kind === 'country';
  const other =
    !isCountry || body.test(tokens[at + 1]?.lower ?? '')
      ? undefined
      : neighbourNamed(codes[0]!, at, { named, recent, atlas });
  return other
    ? {
        first,
        last: at,
        pair: pairId([other, codes[0]!]),
        rule: 'border-of-one',
        reason: 'its border with the neighbour named last',
      }
    : null;
}

/** "their shared border", "the two countries' border": of the two neighbours named last. */
export function shared({ tokens, named, recent, atlas }: BorderContext, at: number): FoundBorder | null {
  let first = at;
  while (first > 0 && FILLER.test(tokens[first - 1]!.lower)) first--;
  const words = tokens.slice(first, at).map(({ lower }) => lower);
  const both = lastOfBoth(tokens, at);
  if (
    both < 0 &&
    !words.some((word) =>
      /^(shared|common|joint|mutual|their|countries|neighbours|neighbors|nations)$/.test(word),
    )
  )
    return null;
  const order = [...recent];
  for (let i = Math.max(0, first - REACH); i < first; i++)
    if (isParty(named[i], atlas)) remember(order, countryOf(named[i], atlas));
  const pair = lastNeighbours(order, atlas);
  if (!pair) return null;
  // In "a joint border security exercise" the exercise is joint, and the border is the one between those who hold it.
  const own = words.some((word) =>
    /^(shared|common|mutual|their|countries|neighbours|neighbors|nations)$/.test(word),
  );
  return {
    first: own ? first : at,
    last: Math.max(at, both),
    pair,
    rule: 'border-shared',
    reason: 'the border of the two neighbours named last',
  };
}

const CLOSING = /^(close|shut|seal|open|reopen|re-open|unseal)$/;

/** "Pakistan *closed the border* on Sunday", "*the border was reopened*": with the neighbour named last. */
export function closed({ tokens, named, recent, atlas }: BorderContext, at: number): FoundBorder | null {
  if (!/^(the|its)$/.test(tokens[at - 1]?.lower ?? '') || !/^(border|frontier)$/.test(tokens[at]!.lower))
    return null;
  const [verb, auxiliary] = [tokens[at - 2], tokens[at + 1]];
  const before = verb !== undefined && CLOSING.test(verb.lemma);
  const after =
    auxiliary?.pos === 'AUX' && tokens.slice(at + 2, at + 5).some(({ lemma }) => CLOSING.test(lemma));
  if (!before && !after) return null;
  const owner = named.slice(Math.max(0, at - REACH), at).find((toponym) => isParty(toponym, atlas));
  const code = countryOf(owner, atlas);
  const other = code && neighbourNamed(code, at, { named, recent, atlas });
  const pair = other ? pairId([code, other]) : code ? null : lastNeighbours(recent, atlas);
  return pair
    ? {
        first: at - 1,
        last: at,
        pair,
        rule: 'border-closed',
        reason: 'its border with the neighbour named last',
      }
    : null;
}

/** "the border between *the two countries*", "… between *them*": the last of these words; -1 when they are others. */
function lastOfBoth(tokens: Token[], at: number): number {
  if (tokens[at + 1]?.lower !== 'between') return -1;
  let last = at + 2;
  while (/^(the|both|two|neighbouring|neighboring)$/.test(tokens[last]?.lower ?? '')) last++;
  return /^(countries|nations|neighbou?rs|states|sides|them|koreas)$/.test(tokens[last]?.lower ?? '')
    ? last
    : -1;
}

/** The neighbour of `code` named last before token `at`; else the first one after it in the sentence. */
function neighbourNamed(
  code: string,
  at: number,
  { named, recent, atlas }: Omit<BorderContext, 'tokens'>,
): string | undefined {
  const isNeighbour = (other: string | undefined): boolean =>
    other !== undefined && other !== code && atlas.borders.has(pairId([code, other]));
  const codes = (first: number, last: number) =>
    named.slice(Math.max(0, first), last).map((toponym) => countryOf(toponym, atlas));
  return (
    codes(at - REACH, at).findLast(isNeighbour) ??
    recent.findLast(isNeighbour) ??
    codes(at, at + REACH).find(isNeighbour)
  );
}

/** The two countries named last that have a border: the newest with the newest of its neighbours. */
function lastNeighbours(recent: string[], atlas: Atlas): string | null {
  for (let newest = recent.length - 1; newest > 0; newest--)
    for (let other = newest - 1; other >= 0; other--) {
      const pair = pairId([recent[newest]!, recent[other]!]);
      if (atlas.borders.has(pair)) return pair;
    }
  return null;
}
