import type { Scene } from '../events/scene.ts';
import type { Trigger } from '../events/triggers.ts';
import { isCircumstance } from './circumstance.ts';
import { verbCue } from './find-cue.ts';

/** Verbs with which an event takes place, or does not. */
export const OCCURRENCE =
  /^(take|hold|begin|start|open|occur|happen|kick|sign|postpone|cancel|shelve|schedule|plan|set|commence|convene|end|conclude|finish|run)$/;

/** The verb whose tense decides: the trigger, its supporting verb, or the verb that it is the subject or object of. */
export function governingVerb(scene: Scene, trigger: Trigger): number | null {
  if (trigger.rule.pos === 'VERB') return trigger.head;
  const beside = isCircumstance(scene, trigger);
  const own = trigger.support !== null && !(beside && trigger.support < trigger.first);
  if (own) return ruledBy(scene, trigger, trigger.support!) ?? trigger.support;
  if (beside) return null;
  const { tokens, clauses } = scene;
  const { first, last } = clauses[trigger.clause]!;
  for (let at = trigger.first - 1; at >= Math.max(first, trigger.first - 8); at--) {
    if (tokens[at]!.pos === 'VERB' && adjacent(scene, at, trigger.first)) return at;
  }
  const purpose = purposeVerb(scene, trigger);
  if (purpose !== null) return purpose;
  for (let at = trigger.head + 1; at <= Math.min(last, trigger.head + 12); at++) {
    if (tokens[at]!.pos === 'VERB') return OCCURRENCE.test(tokens[at]!.lemma) ? at : null;
  }
  return null;
}

/** "*will join* talks hosted by Russia": the noun's participle tells nothing of whether they took place. */
function ruledBy(scene: Scene, { first, head }: Trigger, support: number): number | null {
  const { tokens, clauseOf } = scene;
  const described =
    support === head + 1 && /^(hosted|organi[sz]ed|mediated|brokered|held)$/.test(tokens[support]!.lower);
  if (!described || tokens[support + 1]?.lower !== 'by') return null;
  const verb = tokens.slice(0, first).findLastIndex(({ pos }) => pos === 'VERB');
  return verb >= 0 && clauseOf[verb] === clauseOf[head] && adjacent(scene, verb, first) ? verb : null;
}

/** "to *prevent* smuggling and infiltration": the verb of a wish that reaches over a list to the trigger. */
function purposeVerb({ tokens, clauses }: Scene, { clause, first }: Trigger): number | null {
  for (let at = first - 1; at >= Math.max(clauses[clause]!.first, first - 10); at--) {
    if (tokens[at]!.pos !== 'VERB') continue;
    return verbCue(tokens, at)?.name === 'wished' ? at : null;
  }
  return null;
}

/** Only the object's own noun phrase and a preposition stand between the verb and the trigger. */
function adjacent({ tokens }: Scene, verb: number, first: number): boolean {
  return tokens
    .slice(verb + 1, first)
    .every(({ pos, text }) => /^(ADP|DET|ADJ|NUM|ADV)$/.test(pos) || text === 'to');
}
