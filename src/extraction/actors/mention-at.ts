import type { PhraseContext } from './phrases.ts';
import type { ActorMention } from './types.ts';

/** What is known of a mention by its words; the rest follows from where they stand. */
type Words = Omit<ActorMention, 'start' | 'end' | 'sentence' | 'governor'>;

/** A mention in the sentence at hand, before it is known what governs it. */
export function mentionAt({ tokens, sentence }: PhraseContext, words: Words): ActorMention {
  const { first, last, through, actors, possessive, modifier, via } = words;
  return {
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    sentence: sentence.index,
    first,
    last,
    through,
    actors,
    governor: null,
    possessive,
    modifier,
    via,
  };
}
