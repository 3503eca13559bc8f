import type { Draft } from '../draft.ts';
import { isPassive } from '../passive.ts';
import { CIVIL } from './law-and-labour.ts';
import { FIGHTERS } from './violence.ts';

/** Tokens before a verb among which its subject stands. */
export const SUBJECT = 12;
/** Tokens before a relative clause among which it does: "rebel groups *that took control* of Idlib". */
const ANTECEDENT = 4;

/** Vehicles of war: they are what comes. */
const ARMS =
  /^(tanks?|jets?|warplanes?|drones?|helicopters?|gunships?|bulldozers|bombers?|gunboats?|warships?|columns?)$/;

/** A group, or a force that is not of civil life. */
export function isFighter({ actor: { kind, name } }: Draft['roles'][number]): boolean {
  return kind === 'group' || (kind === 'force' && !CIVIL.test(name));
}

/** Whether fighters act: by who they are, or by the words before the verb ("*tanks* rolled into Goma"). */
export function isByFighters({ scene, trigger: { head, clause }, roles, rule }: Draft): boolean {
  const { tokens, clauses } = scene;
  const agents = roles.filter(({ role }) => role === 'agent');
  if (agents.some(isFighter)) return true;
  if (rule.about && agents.some(({ actor }) => actor.kind === 'state')) return true; // "*Eritrea* sent troops into Djibouti"
  const { first, link } = clauses[clause]!;
  const start = link === 'relative' ? first - ANTECEDENT : first;
  return tokens
    .slice(Math.max(0, start, head - SUBJECT), head)
    .some(({ lower }) => FIGHTERS.has(lower) || ARMS.test(lower));
}

/** "pushed *the rebels* out of the town": it is fighters who are driven out. */
export function areFightersHit(draft: Draft): boolean {
  const { scene, trigger, roles } = draft;
  const { tokens, clauses } = scene;
  const { head, clause } = trigger;
  const { first } = clauses[clause]!;
  const near = isPassive(draft)
    ? tokens.slice(Math.max(first, head - SUBJECT), head)
    : tokens.slice(head + 1, head + 7);
  const hit = roles.some((role) => role.role === 'participant' && isFighter(role));
  return hit || near.some(({ lower }) => FIGHTERS.has(lower));
}
