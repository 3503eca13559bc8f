import { coverTokens } from '../spans.ts';
import type { Document, Sentence, Token, Toponym } from '../types.ts';
import { countryOf, isParty, remember, type Atlas, type BorderContext } from './border-atlas.ts';
import { own } from './border-own.ts';
import { FILLER, after, before, closed, shared } from './border-patterns.ts';
import { isPost, postBetween } from './posts-between.ts';

const BORDER = new Set([
  'border',
  'borders',
  'frontier',
  'frontiers',
  'boundary',
  'borderline',
  'borderlands',
]);

/** Whether a word, written small, is one of these; its first letter tells most that are not. */
const isBorder = (word: string): boolean =>
  (word.startsWith('bo') || word.startsWith('fr')) && BORDER.has(word);

/**
 * Adds the borders that a document speaks of: "the Iran–Pakistan border", "the border between Iran and Pakistan",
 * "Pakistan's border with Iran", "their shared border". Names inside become embedded.
 */
export function findBorders(document: Document, toponyms: Toponym[], atlas: Atlas): Toponym[] {
  const all: Toponym[] = [];
  const recent: string[] = [];
  /** Countries spoken of as such, not those that somebody merely met in. */
  const parties: string[] = [];
  let next = 0;
  while (toponyms[next] && toponyms[next]!.role === 'dateline') all.push(toponyms[next++]!);
  for (const sentence of document.sentences) {
    const inside: Toponym[] = [];
    while (toponyms[next] && toponyms[next]!.start < sentence.end) inside.push(toponyms[next++]!);
    const found = sentence.tokens.some(({ lower }) => isBorder(lower) || isPost(lower))
      ? bordersOf(sentence, inside, recent, parties, atlas)
      : [];
    let covering = 0;
    for (const toponym of inside) {
      while (found[covering] && found[covering]!.end <= toponym.start) covering++;
      const border = found[covering];
      const cover = border && border.start <= toponym.start && toponym.end <= border.end ? border : null;
      all.push(
        cover
          ? {
              ...toponym,
              role: toponym.role === 'demonym' ? 'demonym' : 'embedded',
              rule: cover.rule,
              reason: `part of ${cover.reason}`,
            }
          : toponym,
      );
      remember(recent, countryOf(toponym, atlas));
      if (isParty(toponym, atlas)) remember(parties, countryOf(toponym, atlas));
    }
    all.push(...found);
  }
  return all;
}

function bordersOf(
  sentence: Sentence,
  inside: Toponym[],
  recent: string[],
  parties: string[],
  atlas: Atlas,
): Toponym[] {
  const { tokens } = sentence;
  const named = coverTokens(sentence, inside);
  const context: BorderContext = { tokens, named, recent, atlas };
  const found: Toponym[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { lower } = tokens[at]!;
    if ((!isBorder(lower) && !isPost(lower)) || isNamedCrossing(tokens, at, named, atlas)) continue;
    const border = isBorder(lower)
      ? (after(context, at) ??
        before(context, at) ??
        shared({ ...context, recent: parties }, at) ??
        shared(context, at) ??
        own(context, at) ??
        closed(context, at))
      : postBetween(context, at, parties);
    const place = border && atlas.borders.get(border.pair);
    if (!border || !place || found.at(-1)?.end === tokens[border.last]!.end) continue;
    found.push({
      start: tokens[border.first]!.start,
      end: tokens[border.last]!.end,
      place: place.id,
      alternatives: [],
      role: 'literal',
      ...relationOf(sentence, border.first),
      distance: null,
      rule: border.rule,
      reason: `${border.reason}: ${place.name}`,
    });
  }
  return found;
}

/** "the Rafah *border* crossing with Gaza": the crossing is the place. */
function isNamedCrossing(tokens: Token[], at: number, named: (Toponym | undefined)[], atlas: Atlas): boolean {
  const kind = atlas.place(named[at - 1]?.place ?? '')?.kind ?? '';
  return (
    /^(city|site)$/.test(kind) &&
    /^(crossings?|gates?|post|terminal|point)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

function relationOf({ tokens }: Sentence, first: number): Pick<Toponym, 'relation'> {
  let side = false;
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const { lower, pos } = tokens[at]!;
    if (
      /^(near|off|towards?|beyond|outside)$/.test(lower) ||
      (lower === 'to' && tokens[at - 1]?.lower === 'close')
    )
      return { relation: 'near' };
    if (/^(at|on|along|in|across|over|through|inside)$/.test(lower)) return { relation: 'in' };
    if (/^(to|into)$/.test(lower)) return { relation: 'to' };
    // "6 kilometres *from* the border"
    const measured = /^(km|kms|kilomet(er|re)s?|miles?|met(er|re)s?)$/.test(tokens[at - 1]?.lower ?? '');
    if (lower === 'from') return { relation: measured ? 'near' : 'from' };
    // "on the Iranian side of the border"
    const part = /^(side|sides|stretch|section|length)$/.test(lower);
    if (part) side = true;
    else if (!FILLER.test(lower) && !(side && /^(ADJ|PROPN|PUNCT)$/.test(pos))) break;
  }
  return { relation: 'other' };
}
