import { COLLECTIVES } from './collectives.ts';
import type { PhraseContext } from './phrases.ts';
import type { ActorMention } from './types.ts';

/** Words that may stand between a preposition and the actor that it governs. */
const SKIPPED = /^(DET|ADJ|NUM|ADV)$/;

/**
 * Gives each mention the preposition before it ("with the *president*" → with). Mentions joined by commas and
 * "and" share the preposition of the first: "between Iran and Pakistan".
 */
export function findGovernors(context: PhraseContext, mentions: ActorMention[]): ActorMention[] {
  let previous: ActorMention | null = null;
  for (const mention of mentions) {
    mention.governor = governorOf(context, mention, previous);
    previous = mention;
  }
  inheritCountries(mentions);
  return mentions;
}

/** "Pakistani officials, including President Zardari": those included are of the same country. */
function inheritCountries(mentions: ActorMention[]): void {
  mentions.forEach((mention, at) => {
    if (mention.governor !== 'including') return;
    const whole = mentions
      .slice(0, at)
      .findLast(({ governor, via }) => governor !== 'including' && via === 'noun');
    const country = whole?.actors[0]?.country ?? null;
    for (const actor of mention.actors) actor.country ??= country;
  });
}

function governorOf(
  context: PhraseContext,
  mention: ActorMention,
  previous: ActorMention | null,
): string | null {
  const { tokens } = context;
  let at = mention.first - 1;
  while (at >= 0 && (!previous || at > previous.through)) {
    const token = tokens[at]!;
    if (context.timed[at]) return null;
    if (token.lower === 'of' && COLLECTIVES.has(tokens[at - 1]?.lower ?? ''))
      return governorAt(context, at - 1);
    if (token.pos === 'ADP' || /^(including|involving|comprising|alongside|versus)$/.test(token.lower))
      return token.lower;
    const listed =
      token.text === ',' || token.lower === 'and' || token.lower === 'or' || /^[-–]$/.test(token.text);
    if (listed) return previous && joined(context, previous, mention) ? previous.governor : null;
    if (!SKIPPED.test(token.pos) && !/^both$/.test(token.lower)) return null;
    at--;
  }
  return null;
}

/** "between *officials* of the two sides": the preposition before the noun that stands for its states. */
function governorAt({ tokens, timed }: PhraseContext, noun: number): string | null {
  for (let at = noun - 1; at >= 0 && !timed[at]; at--) {
    if (tokens[at]!.pos === 'ADP') return tokens[at]!.lower;
    if (!SKIPPED.test(tokens[at]!.pos) && tokens[at]!.pos !== 'NOUN') return null;
  }
  return null;
}

/** Whether nothing but list words and noun phrases stands between two mentions. */
function joined({ tokens }: PhraseContext, previous: ActorMention, mention: ActorMention): boolean {
  return tokens
    .slice(previous.through + 1, mention.first)
    .every(
      (token) =>
        /^(,|and|or|-|–|'s|’s)$/.test(token.lower) ||
        /^(DET|ADJ|NOUN|PROPN|NUM|ADV)$/.test(token.pos) ||
        /^(his|her|its|their)$/.test(token.lower),
    );
}
