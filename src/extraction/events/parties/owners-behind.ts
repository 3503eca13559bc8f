import type { ActorMention } from '../../actors/types.ts';
import type { Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import { isOfBody } from './bodies.ts';

/** Tokens from a noun to the first of those whom "of" brings in, and from one of a list to the next. */
const BEHIND = 4;
const LISTED = 3;

/** "the exercise *of Iran, Russia and China*": who stands right behind the noun, and those listed with them. */
export function ownersBehind(scene: Scene, trigger: Trigger, after: ActorMention[]): ActorMention[] {
  const list: ActorMention[] = [];
  for (const mention of after) {
    const reach = list.length > 0 ? list.at(-1)!.through + LISTED : trigger.head + BEHIND;
    const near = mention.first <= reach || isOfBody(scene, trigger, mention);
    if (mention.governor === 'of' && near) list.push(mention);
  }
  return list;
}
