import { after } from '../context.ts';
import { DASH } from '../fold.ts';
import { PLACE_NOUNS, STATE_NOUNS } from '../lexicon/organisations.ts';
import { TITLES } from '../lexicon/titles.ts';
import { MOVEMENT_VERBS, PLACING_VERBS } from '../lexicon/verbs.ts';
import { stateStart } from '../governor.ts';
import { afterGroup, isActor, isFree } from '../syntax.ts';
import { partyRules } from './parties.ts';
import type { ToponymRule } from './rule.ts';
import { canAct, governedBy, isLand, isNamedGround, isOwner, word, wordBefore } from './role-tests.ts';

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
  ...partyRules,
  {
    name: 'object',
    role: 'metonym',
    reason: 'who is told, blamed, fought, ruled or beaten: the object of a verb that is no movement',
    holds: (c) => {
      const start = stateStart(c.tokens, c.match.first) - 1;
      const verb = c.tokens[/^(the|both)$/.test(word(c, start)) ? start - 1 : start];
      const known =
        !isOwner(c) &&
        verb?.pos === 'VERB' &&
        !DASH.test(c.tokens[start - 1]?.text ?? '') && // "Indian-*administered* Kashmir"
        !PLACING_VERBS.has(verb.lower) &&
        !MOVEMENT_VERBS.has(verb.lower);
      return (
        canAct(c) &&
        c.option.form !== 'demonym' &&
        c.place.kind !== 'province' &&
        c.governor === null &&
        !/^(borders?|crossings?|gates?)$/.test(c.tokens[c.match.last]!.lower) &&
        known &&
        !isLand(c)
      );
    },
    examples: ['The minister urged [Tehran] to act.', 'They beat [India] by two wickets.'],
    counterexamples: ['He visited [Tehran].', 'The army left [Iran].', 'Pakistan shut the [Taftan border].'],
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
    holds: (c) =>
      canAct(c) &&
      governedBy(c, /^of$/) &&
      !c.governor!.joined &&
      STATE_NOUNS.has(wordBefore(c)) &&
      !(wordBefore(c) === 'control' && c.place.kind === 'city'),
    examples: ['The government of [Pakistan] agreed.'],
    counterexamples: [
      'The south of [Pakistan] is dry.',
      'The invasion of [Pakistan] failed.',
      'Rebels took control of [Goma].',
    ],
  },
  {
    name: 'subject',
    role: 'metonym',
    reason: 'the subject of a verb of acting or saying',
    holds: (c) => canAct(c) && c.option.form !== 'demonym' && isFree(c) && isActor(c) && !isNamedGround(c),
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
      'The village of [Keran] came under fire.',
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
