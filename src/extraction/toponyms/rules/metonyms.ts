import { after, before, type Context } from '../context.ts';
import { PLACE_NOUNS, STATE_NOUNS } from '../lexicon/organisations.ts';
import { TITLES } from '../lexicon/titles.ts';
import { DEALINGS, MOVEMENT_VERBS, PLACING_VERBS, RECIPIENT_WORDS, TRAVEL_NOUNS } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import { afterGroup, isActor, isFree } from '../syntax.ts';
import type { ToponymRule } from './rule.ts';

/** Places that can stand for their people or government. */
const canAct = (c: Context): boolean => !/^(sea|site|border)$/.test(c.place.kind) && !c.governor?.area;
const word = (c: Context, index: number): string => c.tokens[index]?.lower ?? '';
const isOwner = (c: Context): boolean => /^['’]s?$/.test(after(c)?.lower ?? '');
/** "Iran *border*", "Iran's southeastern *coast*": the land, not the state. */
const isLand = (c: Context): boolean =>
  [1, 2, 3].some((step) => PLACE_NOUNS.has(after(c, step)?.lower ?? '') && (step === 1 || isOwner(c)));
const governedBy = (c: Context, pattern: RegExp): boolean =>
  c.governor !== null && pattern.test(c.governor.word) && !isLand(c);
/** The word before the preposition on which the name hangs. */
const wordBefore = (c: Context): string => word(c, c.governor!.index - 1);
const anyBefore = (c: Context, set: Set<string>, reach: number): boolean => {
  for (let at = c.governor!.index - 1; at >= Math.max(0, c.governor!.index - reach); at--) {
    if (c.tokens[at]!.text === ',') return false;
    if (set.has(c.tokens[at]!.lower)) return true;
  }
  return false;
};

/** What one gets or breaks away with. */
const GRANTED =
  words(`independence independent order orders support pressure threat threats demand demands response aid guarantee guarantees assurance assurances
  autonomy secede secession itself message messages request invitation freed captured concessions permission approval condemnation praise criticism`);

/** Rows for names that stand for a government, a people or a team. */
export const metonymRules: ToponymRule[] = [
  {
    name: 'named-as-state',
    role: 'metonym',
    reason: 'a name for the state, not the land',
    holds: (c) =>
      /^(regime|entity|government)$/.test(c.tokens[c.match.last]!.lower) && c.match.last > c.match.first,
    examples: ['They fought the [Zionist regime].'],
    counterexamples: ['They fought in [Lebanon].'],
  },
  {
    name: 'party-between',
    role: 'metonym',
    reason: 'a party to dealings between two',
    holds: (c) =>
      canAct(c) &&
      governedBy(c, /^(between|among)$/) &&
      anyBefore(c, DEALINGS, 6) &&
      !anyBefore(c, TRAVEL_NOUNS, 3),
    examples: [
      'Relations between Tehran and [Islamabad] are good.',
      'A treaty between [Iran] and Iraq was signed.',
    ],
    counterexamples: [
      'The road between [Tehran] and Qom is closed.',
      'The border between [Iran] and Iraq is long.',
    ],
  },
  {
    name: 'party-with',
    role: 'metonym',
    reason: 'the other party, after “with” or “against”',
    holds: (c) =>
      canAct(c) &&
      governedBy(c, /^(with|against|versus|vs|v)$/) &&
      !/^(borders?|frontiers?|boundary|bordering)$/.test(wordBefore(c)),
    examples: ['It signed a deal with [Tehran].', 'They voted against [Iran].'],
    counterexamples: ['The flights to [Tehran] are full.'],
  },
  {
    name: 'done-by',
    role: 'metonym',
    reason: 'the doer, after “by”',
    holds: (c) =>
      canAct(c) &&
      governedBy(c, /^by$/) &&
      !/^(surrounded|bordered|bounded|flanked|close|way)$/.test(wordBefore(c)),
    examples: ['The note was rejected by [Islamabad].'],
    counterexamples: ['The plain is bordered by [Iran].'],
  },
  {
    name: 'for-a-side',
    role: 'metonym',
    reason: 'the side for which something is done, after “for”',
    holds: (c) =>
      canAct(c) &&
      governedBy(c, /^(for|despite|like|unlike|without|towards?)$/) &&
      !anyBefore(c, TRAVEL_NOUNS, 3),
    examples: ['He played for [Pakistan] twice.', 'It is a blow for [Tehran].'],
    counterexamples: ['He left for [Tehran].', 'The envoy departed for [Islamabad].'],
  },
  {
    name: 'recipient',
    role: 'metonym',
    reason: 'who is given or told something, after “to”',
    holds: (c) =>
      canAct(c) &&
      governedBy(c, /^to$/) &&
      anyBefore(c, RECIPIENT_WORDS, 4) &&
      !anyBefore(c, TRAVEL_NOUNS, 4),
    examples: ['The jets were sold to [Pakistan].', 'He was envoy to [Iran].', 'They lost to [Brazil].'],
    counterexamples: ['He flew to [Pakistan].'],
  },
  {
    name: 'freed-from',
    role: 'metonym',
    reason: 'the power from which something was taken or freed',
    holds: (c) => canAct(c) && governedBy(c, /^from$/) && anyBefore(c, GRANTED, 4),
    examples: ['It won independence from [Britain].', 'They wait for a message from [Tehran].'],
    counterexamples: ['He flew from [Tehran].'],
  },
  {
    name: 'matter-of-talk',
    role: 'metonym',
    reason: 'what is talked about',
    holds: (c) =>
      canAct(c) &&
      governedBy(c, /^(to|about|on|regarding|concerning)$/) &&
      /^(related|relating|relevant|stance|policy|position|focus|focused|view|views|sanctions|pressure|worried|concerned|as|talks|debate|lies|truth)$/.test(
        wordBefore(c),
      ),
    examples: ['They raised issues related to [Afghanistan].', 'Sanctions on [Iran] were lifted.'],
    counterexamples: ['He walked to [Afghanistan].'],
  },
  {
    name: 'object',
    role: 'metonym',
    reason: 'who is told, blamed, fought, ruled or beaten: the object of a verb that is no movement',
    holds: (c) => {
      const verb = /^(the|both)$/.test(before(c)?.lower ?? '') ? before(c, 2) : before(c);
      const known =
        !isOwner(c) &&
        verb?.pos === 'VERB' &&
        !PLACING_VERBS.has(verb.lower) &&
        !MOVEMENT_VERBS.has(verb.lower);
      return (
        canAct(c) &&
        c.option.form !== 'demonym' &&
        c.place.kind !== 'province' &&
        c.governor === null &&
        known &&
        !isLand(c)
      );
    },
    examples: ['The minister urged [Tehran] to act.', 'They beat [India] by two wickets.'],
    counterexamples: ['He visited [Tehran].', 'The army left [Iran].'],
  },
  {
    name: 'owner',
    role: 'metonym',
    reason: 'owner of something that states, peoples or teams have or do',
    holds: (c) => {
      if (!canAct(c) || !isOwner(c)) return false;
      const stays = c.governor !== null && /^(in|near|at)$/.test(c.governor.word) && !c.governor.joined;
      if (c.place.kind === 'country' && !stays) return !isLand(c) && !c.names[c.match.last + 2];
      return [2, 3, 4].some((step) => STATE_NOUNS.has(after(c, step)?.lower ?? '')) && !isLand(c);
    },
    examples: ["[Iran]'s government agreed.", "[Tehran]'s stance is clear.", "[Spain]'s entry won."],
    counterexamples: [
      "[Iran]'s coast is long.",
      "[Pakistan]'s Balochistan is dry.",
      "[Karachi]'s hospitals are full.",
    ],
  },
  {
    name: 'before-title',
    role: 'metonym',
    reason: 'the state whose office, body or side is named',
    holds: (c) => {
      const next = c.tokens[afterGroup(c)];
      if (!canAct(c) || c.titleCase || isLand(c) || !next || !/^(NOUN|PROPN|ADJ)$/.test(next.pos))
        return false;
      if (PLACE_NOUNS.has(next.lower)) return false;
      if (governedBy(c, /^(in|at|near|into|around)$/) && !c.governor!.joined && next.pos !== 'PROPN')
        return false;
      return [next.lower, word(c, afterGroup(c) + 1)].some(
        (noun) => TITLES.has(noun) || STATE_NOUNS.has(noun),
      );
    },
    examples: [
      'The [US] president left.'.replace('US', 'Pakistan'),
      '[Pakistan] Prime Minister Imran Khan spoke.',
    ],
    counterexamples: ['The [Pakistan] border was shut.', 'The [Pakistan] Army denied it.'],
  },
  {
    name: 'state-of',
    role: 'metonym',
    reason: 'the state of which somebody is an officer or that has something',
    holds: (c) => canAct(c) && governedBy(c, /^of$/) && !c.governor!.joined && STATE_NOUNS.has(wordBefore(c)),
    examples: ['The government of [Pakistan] agreed.'],
    counterexamples: ['The south of [Pakistan] is dry.', 'The invasion of [Pakistan] failed.'],
  },
  {
    name: 'subject',
    role: 'metonym',
    reason: 'the subject of a verb of acting or saying',
    holds: (c) => canAct(c) && c.option.form !== 'demonym' && isFree(c) && isActor(c),
    examples: [
      '[Tehran] and Islamabad have agreed.',
      'Tehran and [Islamabad] have agreed.',
      '[India] declared war.',
      'On Monday [Pakistan] said so.',
      '[Spain] was beaten.',
    ],
    counterexamples: [
      '[Iran] lies west of Pakistan.',
      '[Karachi] is a port.',
      'In [Iran] people said so.',
      'In [Tehran], people said so.',
      '[Iran] is a large country.',
    ],
  },
  {
    name: 'joined-to-metonym',
    role: 'metonym',
    reason: 'joined to a name that stands for a state',
    holds: (c) => canAct(c) && c.joinedTo === 'metonym' && c.option.form !== 'demonym',
    examples: ['The UN urged Iran and [Pakistan] to wait.'],
    counterexamples: ['They went to Iran and [Pakistan].'],
  },
];
