import { answerRules } from './incident/answers.ts';
import { attackRules } from './incident/attacks.ts';
import { clashRules } from './incident/clashes.ts';
import { impactRules } from './incident/impacts.ts';
import { killingRules } from './incident/killings.ts';
import { seizureRules } from './incident/seizures.ts';
import { shotRules } from './incident/shots.ts';
import { violationRules } from './incident/violations.ts';
import type { EventRule } from './rule.ts';

/** Force is used, or somebody is seized. Where two rows claim one word, the first that fits keeps it. */
export const incidentRules: EventRule[] = [
  ...answerRules,
  ...impactRules,
  ...attackRules,
  ...clashRules,
  ...violationRules,
  ...seizureRules,
  ...killingRules,
  ...shotRules,
];
