import { COLLECTIVES, COLLECTIVE_MODIFIERS } from './collectives.ts';
import type { PhraseContext } from './phrases.ts';
import type { ActorMention } from './types.ts';

/** Words that may stand between a preposition and the actor that it governs. */
const SKIPPED = /^(DET|ADJ|NUM|ADV)$/;

/**
 * Gives each mention the preposition before it ("with the *president*" → with). Mentions joined by commas and
 * "and" share the preposition of the first: "between Iran and Pakistan".
 */
export function findGovernors(context: PhraseContext, mentions: ActorMention[]): ActorMention[] {
  mentions.forEach((mention, at) => {
    const previous = mentions[at - 1] ?? null;
    mention.governor = governorOf(context, mention, previous);
    const holder = mentions[at - 2];
    const listed =
      previous !== null && isPerson(mention) && holder !== undefined && isOfState(context, holder, previous);
    if (listed && mention.governor === 'of') mention.governor = holder.governor;
    if (previous && isOwner(previous, mention)) {
      mention.governor = previous.governor;
      previous.governor = null;
    }
  });
  inheritCountries(mentions);
  mentions.forEach((mention, at) => {
    const state = mentions[at + 1];
    if (!state || !isOfState(context, mention, state)) return;
    mention.actors[0]!.country ??= state.actors[0]!.country;
    mention.through = Math.max(mention.through, state.last);
  });
  return mentions;
}

function isPerson({ actors }: ActorMention): boolean {
  return actors.length === 1 && actors[0]!.kind === 'person';
}

/** "with *his* counterpart, General X", "by members of *India's* Border Force": the preposition governs what is owned; not so "three of *its* troops". */
function isOwner({ via, possessive, last, actors, governor }: ActorMention, owned: ActorMention): boolean {
  const beside = possessive && (via === 'pronoun' ? last === owned.first - 1 : last === owned.first - 2);
  return beside && actors.length === 1 && governor !== null && governor !== 'of';
}

/** "President Ali Karimi *of Oman*": whose country stands behind the name. */
function isOfState({ tokens }: PhraseContext, holder: ActorMention, state: ActorMention): boolean {
  const beside = state.first === holder.last + 2 && tokens[holder.last + 1]!.lower === 'of';
  return beside && isPerson(holder) && state.actors[0]?.kind === 'state';
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
    const ofSome = COLLECTIVES.has(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.lower === 'members';
    if (token.lower === 'of' && ofSome) return governorAt(context, at - 1);
    // "left *hundreds of* soldiers dead"
    if (token.lower === 'of' && /^(hundreds|dozens|scores|thousands)$/.test(tokens[at - 1]?.lower ?? '')) {
      at -= 2;
      continue;
    }
    const stands = token.lower === 'of' ? OF_WHOM[tokens[at - 1]?.lower ?? ''] : undefined;
    if (stands) return stands;
    if (token.lower === 'by' && previous?.through === at - 2 && LEADING.test(tokens[at - 1]!.lower))
      return previous.governor;
    if (token.lower === 'as' && tokens[at - 1]?.lower === 'well' && tokens[at - 2]?.lower === 'as')
      return previous && joined(context, previous, mention) ? previous.governor : null;
    if (token.lower === 'at' && /^(least|most)$/.test(tokens[at + 1]?.lower ?? '')) {
      at--;
      continue;
    }
    const roughly = tokens[at + 1]?.pos === 'NUM' ? roughBefore(tokens, at) : 0;
    if (roughly > 0) {
      at -= roughly;
      continue;
    }
    if (token.pos === 'ADP' || /^(including|involving|comprising|alongside|versus)$/.test(token.lower))
      return token.lower;
    const listed =
      token.text === ',' || token.lower === 'and' || token.lower === 'or' || /^[-–]$/.test(token.text);
    if (listed) return previous && joined(context, previous, mention) ? previous.governor : null;
    if (mention.via === 'name' && (GROUP_NOUN.test(token.lower) || COLLECTIVE_MODIFIERS.has(token.lower))) {
      at--;
      continue;
    }
    if (!SKIPPED.test(token.pos) && !/^(both|his|her|its|their)$/.test(token.lower)) return null;
    at--;
  }
  return null;
}

/** How many words ending at `at` say that a number is rough: "by *more than* thirty soldiers", "*About* twenty soldiers". */
function roughBefore(tokens: PhraseContext['tokens'], at: number): number {
  const [before, word] = [tokens[at - 1]?.lower ?? '', tokens[at]!.lower];
  if (word === 'than') return /^(more|fewer|less)$/.test(before) ? 2 : 0;
  if (word === 'to') return before === 'up' ? 2 : 0;
  if (word === 'as') return before === 'many' ? 3 : 0;
  const opens = at === 0 || /^(ADP|SCONJ|CCONJ|PUNCT)$/.test(tokens[at - 1]!.pos);
  return /^(about|around|over|under|some)$/.test(word) && opens ? 1 : 0;
}

/** "under the supervision of X" is by X, "with the participation of X" with X. */
const OF_WHOM: Readonly<Record<string, string>> = {
  supervision: 'by',
  command: 'by',
  leadership: 'by',
  presence: 'by',
  participation: 'with',
  attendance: 'with',
  invitation: 'invited by',
};

/** "between the army and *the sect* Boko Haram". */
const GROUP_NOUN =
  /^(group|sect|outfit|militia|movement|faction|network|organi[sz]ation|jihadists?|militants?|separatists?|rebels?|insurgents?|extremists?|islamists?)$/;

/** "the Pakistani side *led* by X": X has the place of those he leads. */
const LEADING = /^(led|headed|chaired|represented|commanded)$/;

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
  const gap = tokens.slice(previous.through + 1, mention.first);
  // "During his visit, the general held …", "After talks with Iran, the premier flew …": the subject, no list
  const subject = gap.at(-1)?.text === ',' || gap.at(-1)?.pos === 'DET';
  const listed = gap.some(({ lower }) => /^(and|or|-|–)$/.test(lower));
  const verb = tokens.slice(mention.through + 1).find(({ pos }) => pos !== 'ADV' && pos !== 'PART');
  if (previous.possessive || (subject && !listed && /^(VERB|AUX)$/.test(verb?.pos ?? ''))) return false;
  return gap.every(
    (token) =>
      /^(,|and|or|as|well|-|–|'s|’s|his|her|its|their)$/.test(token.lower) ||
      /^(DET|ADJ|NOUN|PROPN|NUM|ADV)$/.test(token.pos),
  );
}
