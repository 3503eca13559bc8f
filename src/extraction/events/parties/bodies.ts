import type { ActorMention } from '../../actors/types.ts';
import type { Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import { stateMention } from './state-mention.ts';

/** Bodies in which states meet. */
const BODY = /^(committee|commission|council|group|board|taskforce|mechanism|forum)$/;

/** "the *Iran-Pakistan joint border* commission", "the session of the *Iran-Pakistan border* committee": both sides of a border that a body is named after. */
export function bordersInName(scene: Scene, { rule, first, head }: Trigger): ActorMention[] {
  if (rule.pos !== 'NOUN' || rule.frame !== 'joint') return [];
  const { tokens } = scene;
  const ofBody = ({ from, to }: { from: number; to: number }) =>
    from > head &&
    tokens.slice(head + 1, from).every(({ lower, pos }) => lower === 'of' || /^(DET|ADJ)$/.test(pos)) &&
    tokens.slice(to + 1, to + 4).some(({ lower }) => BODY.test(lower));
  return scene.toponyms
    .filter((name) => (name.from >= first && name.to < head) || ofBody(name))
    .filter(({ place }) => scene.place(place).kind === 'border')
    .map((border) => stateMention(scene, border));
}

/** "a session of the joint trade committee *of Iran and Oman*": those whom a body behind the noun belongs to. */
export function isOfBody({ tokens }: Scene, { head }: Trigger, { first }: ActorMention): boolean {
  const body = tokens.findIndex(({ lower }, at) => at > head && BODY.test(lower));
  return body >= 0 && body <= head + 8 && first > body && first <= body + 6;
}
