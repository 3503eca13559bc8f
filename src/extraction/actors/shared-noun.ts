import { demonymOf } from '../countries.ts';
import type { Antecedents } from './anaphora.ts';
import { pairEnd } from './pair-end.ts';
import type { Phrase, PhraseContext } from './phrases.ts';
import type { NamedActor } from './types.ts';

/** "Border guards *of both countries*": one actor for each of the two; the phrase then reaches to the end of these words. */
export function sharedBy(
  { tokens, place }: PhraseContext,
  phrase: Phrase,
  antecedents: Antecedents,
): NamedActor[] | null {
  const { last, kind, name, via, countries } = phrase;
  if (via !== 'noun' || countries.length > 0 || !/^(of|from|on)$/.test(tokens[last + 1]?.lower ?? ''))
    return null;
  const pair = pairEnd(tokens, tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2);
  const states = pair < 0 ? [] : antecedents.pair();
  // two people whose countries nobody has told are no two countries
  if (states.length === 0 || states.some(({ country }) => country === null)) return null;
  phrase.last = pair;
  phrase.through = pair;
  const actors = states.map(({ country }) => {
    const demonym = demonymOf(country!, place);
    return {
      kind,
      name: `${demonym} ${name.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`,
      country,
    };
  });
  antecedents.setGroup(actors);
  return actors;
}
