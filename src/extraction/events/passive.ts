import { verbGroup } from '../syntax/verbs.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** Whether the trigger is a verb in the passive: "a serviceman *was killed*". */
export function isPassive({ scene, trigger }: { scene: Scene; trigger: Trigger }): boolean {
  return verbGroup(scene.tokens, trigger.head, scene.clauses[trigger.clause]!.first).passive;
}
