import { pairEnd, type Antecedents } from './anaphora.ts';
import type { Phrase, PhraseContext } from './phrases.ts';
import type { ActorMention } from './types.ts';

/** First words of what refers to somebody named before. */
export const REFERRING = new Set(
  'two both either these neighbouring neighboring he she him his her they them their its'.split(' '),
);

/** The mention that a pronoun, "the two sides" or "the neighbouring country" at token `at` makes. */
export function pronounAt(
  context: PhraseContext,
  at: number,
  antecedents: Antecedents,
  mentions: ActorMention[],
  phrases: Phrase[],
): ActorMention | null {
  const { tokens, sentence } = context;
  const token = tokens[at]!;
  const pair = pairEnd(tokens, at);
  const base = { sentence: sentence.index, first: at, governor: null, possessive: false, modifier: false };
  if (pair >= 0) {
    const actors = antecedents.pair();
    antecedents.setGroup(actors);
    const span = { start: token.start, end: tokens[pair]!.end };
    return actors.length > 0 ? { ...base, ...span, last: pair, through: pair, actors, via: 'pair' } : null;
  }
  const neighbour =
    /^neighbou?ring$/.test(token.lower) && /^(country|nation|state)$/.test(tokens[at + 1]?.lower ?? '');
  if (neighbour) {
    const own = mentions.findLast(({ actors }) => actors.length === 1)?.actors[0]!.country ?? null;
    const actors = antecedents.neighbour(own);
    return actors.length > 0
      ? {
          ...base,
          start: token.start,
          end: tokens[at + 1]!.end,
          last: at + 1,
          through: at + 1,
          actors,
          via: 'pair',
        }
      : null;
  }
  if (!/^(he|she|him|his|her|they|them|their|its)$/.test(token.lower)) return null;
  const ahead = cataphor(context, at, phrases);
  const here = mentions.flatMap((mention) => mention.actors);
  const actors = ahead ? [antecedents.person(ahead)] : antecedents.pronoun(token.lower, here);
  const possessive = /^(his|her|their|its)$/.test(token.lower);
  return actors.length > 0
    ? {
        ...base,
        start: token.start,
        end: token.end,
        last: at,
        through: at,
        possessive,
        actors,
        via: 'pronoun',
      }
    : null;
}

/** "During his visit, President Karimi said …": the person whom the opening's "his" looks ahead to. */
function cataphor({ tokens }: PhraseContext, at: number, phrases: Phrase[]): Phrase | null {
  if (
    !/^(his|her)$/.test(tokens[at]!.lower) ||
    at > 4 ||
    tokens.slice(0, at).some(({ pos }) => pos === 'VERB')
  )
    return null;
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ',');
  const subject = phrases.find(({ first }) => comma > 0 && first > comma && first <= comma + 2);
  return subject?.kind === 'person' ? subject : null;
}
