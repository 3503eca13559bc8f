import { HONORIFICS, OFFICES } from '../actors/titles.ts';
import type { Draft } from './draft.ts';
import { isHarmless, isViolent, WEAPONS } from './violence.ts';

/** Somebody acts for a state or body: no private contract, no film star's meeting. Nobody named at all may be. */
export function isPublic({ roles, scene }: Pick<Draft, 'roles' | 'scene'>): boolean {
  const titled = ({ mention }: Draft['roles'][number]) =>
    scene.tokens
      .slice(mention.first, mention.last + 1)
      .some(({ lower }) => OFFICES.has(lower) || HONORIFICS.has(lower));
  return (
    roles.length === 0 ||
    roles.some(
      (filler) =>
        filler.actor.country !== null || !/^(person|people)$/.test(filler.actor.kind) || titled(filler),
    )
  );
}

/** Somebody uses force: a party that can, or words that speak of it, and none of accident, nature or play. */
export function isForce({ roles, placing, time, scene }: Draft): boolean {
  if (roles.length === 0 && placing === null && time === null) return false;
  const armed = roles.some(({ actor, role }) => role === 'agent' && /^(force|group)$/.test(actor.kind));
  return (armed || isViolent(scene.tokens)) && !isHarmless(scene.tokens);
}

/** "Two *mortar shells* landed": a weapon stands before the verb. */
export function subjectIsWeapon({ scene, trigger }: Draft): boolean {
  const { first } = scene.clauses[trigger.clause]!;
  const before = scene.tokens.slice(Math.max(first, trigger.head - 10), trigger.head);
  return before.some(({ lemma, lower }) => WEAPONS.has(lemma) || WEAPONS.has(lower.replace(/s$/, '')));
}

/** An exercise of forces: by its own words, or because a force or state holds it. */
export function isOfForces({
  rule,
  roles,
  trigger,
  scene,
}: Pick<Draft, 'rule' | 'roles' | 'trigger' | 'scene'>): boolean {
  if (!rule.orForce || roles.some(({ actor }) => /^(force|state)$/.test(actor.kind))) return true;
  const about = new Set(rule.about!.split(' '));
  return scene.tokens
    .slice(trigger.first, trigger.head + 8)
    .some(({ lemma, lower }) => about.has(lemma) || about.has(lower));
}
