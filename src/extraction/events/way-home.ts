import type { Draft } from './draft.ts';

/** Whether the words tell only that a traveller goes home, which is no visit of its own. */
export function isWayHome(draft: Draft): boolean {
  const { rule } = draft;
  if (rule.type !== 'visit' || rule.pos !== 'VERB') return false;
  if (rule.origin) return isOwn(draft);
  return isAfterVisit(draft) || isReturnInPassing(draft) || isToOwnCapital(draft);
}

/** "left Muscat for Oran *after concluding a visit*" */
function isAfterVisit({ rule, scene, trigger }: Draft): boolean {
  if (rule.phase !== 'start' || !/^(leave|depart)$/.test(scene.tokens[trigger.head]!.lemma)) return false;
  const rest = scene.tokens.slice(trigger.head + 1);
  const over = rest.findIndex(({ lemma }) => /^(conclude|complete|end|finish|wrap)$/.test(lemma));
  return over >= 0 && rest.slice(over + 1).some(({ lemma }) => /^(visit|trip|tour|stay)$/.test(lemma));
}

/** "said *after returning to Islamabad*" */
function isReturnInPassing({ scene: { tokens }, trigger: { head } }: Draft): boolean {
  return (
    tokens[head]!.lower === 'returning' &&
    /^(after|before|on|upon|since)$/.test(tokens[head - 1]?.lower ?? '')
  );
}

/** "met the premier in Muscat *before leaving for Tehran*", "flew *back* to Kabul": the capital of the traveller's own state. */
function isToOwnCapital({ roles, placing, scene, trigger }: Draft): boolean {
  const { tokens, clauses } = scene;
  if (!isOwn({ roles, placing, scene })) return false;
  const { first } = clauses[trigger.clause]!;
  const ends =
    /^(before|after|prior|ahead)$/.test(tokens[first]!.lower) || tokens[trigger.head]!.lemma === 'return';
  return (
    ends || tokens.slice(trigger.head + 1, trigger.head + 4).some(({ lower }) => /^(back|home)$/.test(lower))
  );
}

/** Whether the place lies in the traveller's own state and no other. */
function isOwn({ roles, placing, scene: { place } }: Pick<Draft, 'roles' | 'placing' | 'scene'>): boolean {
  const travellers = roles.filter(({ role }) => role === 'agent');
  const countries = placing ? (place(placing.place).countries ?? []) : [];
  return (
    countries.length === 1 &&
    travellers.length > 0 &&
    travellers.every(({ actor }) => actor.country !== null && countries.includes(actor.country))
  );
}
