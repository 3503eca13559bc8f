import type { ActorMention } from '../../actors/types.ts';
import type { Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';

/** "fired at *Armenian* positions", "shells fell on *Pakistani* territory": whose ground is hit. */
export function hitGround({ tokens }: Scene, { rule, head }: Trigger, free: ActorMention[]): ActorMention[] {
  if (rule.frame !== 'attack' && rule.frame !== 'impact') return [];
  return free.filter(
    ({ modifier, governor, first, last }) =>
      modifier &&
      first > head &&
      first <= head + REACH &&
      /^(on|at|into|upon|in|inside|against)$/.test(governor ?? '') &&
      isGround(tokens, last + 1, governor === 'in' || governor === 'inside'),
  );
}

/** "An *Iranian* tanker was hit": whose it is. */
export function struckThings({ tokens }: Scene, before: number, free: ActorMention[]): ActorMention[] {
  return free.filter(
    ({ modifier, governor, last }) =>
      modifier && governor === null && last < before && isGround(tokens, last + 1, false),
  );
}

/** "captured the town *from Islamic State*": who loses it. */
export function lost({ tokens }: Scene, { head }: Trigger, governed: ActorMention[]): ActorMention[] {
  return TAKING.test(tokens[head]!.lemma) ? governed.filter(({ governor }) => governor === 'from') : [];
}

const TAKING = /^(capture|recapture|seize|retake|wrest|take|retook|clear|win|conquer)$/;

/** "*positions*", "fishing *boat*": ground that is hit, or with "in" its land and air alone. */
function isGround(tokens: Scene['tokens'], at: number, inside: boolean): boolean {
  const described =
    /^(fishing|oil|army|military|naval|navy|border|patrol|forward|supply|cargo|civilian|coast|ammunition|arms|weapons|fuel|air|radar|power|nuclear)$/;
  const noun = tokens[described.test(tokens[at]?.lower ?? '') ? at + 1 : at]?.lower ?? '';
  return inside ? /^(territory|soil|airspace|waters)$/.test(noun) : GROUND.test(noun);
}

const REACH = 8;
const GROUND =
  /^(positions?|posts?|outposts?|bases?|territory|soil|villages?|trenches|lines|targets?|ships?|checkposts?|towns?|boats?|vessels?|tankers?|trawlers?|convoys?|vehicles?|platforms?|camps?|airspace|waters|fields?|oilfields?|terminals?|depots?|refiner(y|ies)|airfields?|airbases?|warehouses?|barracks|stations?|installations|plants?)$/;
