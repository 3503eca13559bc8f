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
