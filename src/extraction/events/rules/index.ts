import { agreementRules } from './agreement.ts';
import { crossingRules } from './crossing.ts';
import { exerciseRules } from './exercise.ts';
import { incidentRules } from './incident.ts';
import type { EventRule } from './rule.ts';
import { talksRules } from './talks.ts';
import { visitRules } from './visit.ts';

/** Every kind of event in the order of asking; where two rules claim one word, the first keeps it. */
export const eventRules: EventRule[] = [
  ...exerciseRules,
  ...agreementRules,
  ...crossingRules,
  ...incidentRules,
  ...visitRules,
  ...talksRules,
];
