import { answerRules } from './incident/answers.ts';
import { arrestRules } from './incident/arrests.ts';
import { attackRules } from './incident/attacks.ts';
import { clashRules } from './incident/clashes.ts';
import { impactRules } from './incident/impacts.ts';
import { killingRules } from './incident/killings.ts';
import { seizureRules } from './incident/seizures.ts';
import { invasionRules } from './incident/invasions.ts';
import { missionRules } from './incident/missions.ts';
import { shipRules } from './incident/ships.ts';
import { soundRules } from './incident/sounds.ts';
import { takingRules } from './incident/takings.ts';
import { offensiveRules } from './incident/offensives.ts';
import { shotRules } from './incident/shots.ts';
import { violationRules } from './incident/violations.ts';
import type { EventRule } from './rule.ts';

/** Force is used, or somebody is seized. Where two rows claim one word, the first that fits keeps it. */
export const incidentRules: EventRule[] = [
  ...answerRules,
  ...impactRules,
  ...attackRules,
  ...soundRules,
  ...clashRules,
  ...violationRules,
  ...offensiveRules,
  ...takingRules,
  ...invasionRules,
  ...missionRules,
  ...shipRules,
  ...seizureRules,
  ...arrestRules,
  ...killingRules,
  ...shotRules,
];
