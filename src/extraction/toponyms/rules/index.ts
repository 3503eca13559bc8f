import { after, isOtherName } from '../context.ts';
import { embeddedRules } from './embedded.ts';
import { landRules } from './land.ts';
import { metonymRules } from './metonyms.ts';
import type { ToponymRule } from './rule.ts';
import { vesselRules } from './vessels.ts';
import { wordRules } from './words.ts';

/** Rows that may say that a name is no place; tried before its meaning is chosen. */
export const nameRules: ToponymRule[] = [...vesselRules, ...wordRules];

/** Rows that say what a place does in its sentence, in order; none of them: it is literal. */
export const roleRules: ToponymRule[] = [
  ...landRules,
  {
    name: 'surname',
    role: 'embedded',
    reason: 'the surname of somebody whose first name stands before it',
    holds: (c) =>
      c.option.form === 'demonym' &&
      isOtherName(c, c.match.first - 1) &&
      isOtherName(c, c.match.first - 2) &&
      !/^(NOUN|PROPN|ADJ)$/.test(after(c)?.pos ?? '') &&
      !c.titleCase,
    examples: ['Admiral Mostafa [Tajik] spoke.'],
    counterexamples: ['On Monday [Iranian] guards fired.', 'Two [Pakistanis] were held.'],
  },
  {
    name: 'demonym',
    role: 'demonym',
    reason: 'the adjective or noun for its people',
    holds: (c) => c.option.form === 'demonym',
    examples: ['[Iranian] officials met.', 'Two [Pakistanis] were held.'],
    counterexamples: ['[Iran] met them.'],
  },
  ...embeddedRules,
  ...metonymRules,
];
