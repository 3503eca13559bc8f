import { before } from '../context.ts';
import { DEALINGS, RECIPIENT_WORDS, SENT_TOWARDS, TRAVEL_NOUNS } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import type { ToponymRule } from './rule.ts';
import { anyBefore, canAct, governedBy, wordBefore } from './role-tests.ts';

/** What one gets or breaks away with. */
const GRANTED =
  words(`independence independent order orders support pressure threat threats demand demands response aid guarantee guarantees assurance assurances
  autonomy secede secession itself message messages request invitation freed captured concessions permission approval condemnation praise criticism`);

const BLAMING = words('blame blames blamed blaming pinned');
const LOSING = words('lost lose loses losing given sold ceded');

/** Rows for states, peoples and teams that something is done with, to or by: they hang on a preposition. */
export const partyRules: ToponymRule[] = [
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
      !/^(borders?|frontiers?|boundary|bordering)$/.test(wordBefore(c)) &&
      !(c.place.kind === 'city' && /^(strikes?|airstrikes?|raids?|assault|offensive)$/.test(wordBefore(c))),
    examples: ['It signed a deal with [Tehran].', 'They voted against [Iran].'],
    counterexamples: ['The flights to [Tehran] are full.', 'Jets flew air strikes against [Mosul].'],
  },
  {
    name: 'beaten-or-ruled',
    role: 'metonym',
    reason: 'who is beaten, ruled or called upon',
    holds: (c) =>
      canAct(c) &&
      ((governedBy(c, /^over$/) &&
        /^(victory|victories|wins?|won|triumph|ruled?|rules|sovereignty|lead)$/.test(wordBefore(c))) ||
        (governedBy(c, /^(up)?on$/) && /^(called?|calls|calling|urges?)$/.test(wordBefore(c))) ||
        (governedBy(c, /^on$/) && anyBefore(c, BLAMING, 5)) ||
        /^(beating|defeating)$/.test(before(c)?.lower ?? '')),
    examples: [
      'It was the third win over [India].',
      'They called upon [Lebanon] to act.',
      'He blamed the strike on [Turkey].',
      'After beating [Canada] they rested.',
    ],
    counterexamples: ['Planes flew over [India].', 'Snow fell on [Tehran].'],
  },
  {
    name: 'beside-its-part',
    role: 'metonym',
    reason: 'named after the word for what it is to another: a neighbour, an ally, a rival',
    holds: (c) =>
      canAct(c) &&
      c.place.kind === 'country' &&
      c.option.form !== 'demonym' &&
      /^(neighbou?rs?|rivals?|arch-rivals?|champions?|titleholders?|opponents?|ally|allies)$/.test(
        before(c)?.lower ?? '',
      ),
    examples: ['They beat arch-rivals [India].', 'It thanked its ally [Russia].'],
    counterexamples: ['It borders [India].'],
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
      !anyBefore(c, TRAVEL_NOUNS, 3) &&
      !(governedBy(c, /^towards?$/) && anyBefore(c, SENT_TOWARDS, 8)),
    examples: ['He played for [Pakistan] twice.', 'It is a blow for [Tehran].'],
    counterexamples: [
      'He left for [Tehran].',
      'The envoy departed for [Islamabad].',
      'Rockets were fired from Lebanon towards [Haifa].',
    ],
  },
  {
    name: 'recipient',
    role: 'metonym',
    reason: 'who is given or told something, after “to”',
    holds: (c) =>
      canAct(c) &&
      governedBy(c, /^to$/) &&
      (anyBefore(c, RECIPIENT_WORDS, 4) || anyBefore(c, LOSING, 8)) &&
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
      (governedBy(c, /^(regarding|concerning)$/) ||
        (governedBy(c, /^(to|about|on)$/) &&
          /^(related|relating|relevant|stance|policy|position|focus|focused|view|views|sanctions|pressure|worried|concerned|as|talks|debate|lies|truth)$/.test(
            wordBefore(c),
          ))),
    examples: ['They raised issues related to [Afghanistan].', 'Sanctions on [Iran] were lifted.'],
    counterexamples: ['He walked to [Afghanistan].'],
  },
];
