import type { Scene } from '../events/scene.ts';
import type { Trigger } from '../events/triggers.ts';
import { verbGroup } from '../syntax/verbs.ts';
import { isCircumstance } from './circumstance.ts';
import { cues, type Cue } from './cues.ts';
import { verbCue } from './find-cue.ts';
import { infinitive } from './infinitive.ts';

/** "The visit, which had been set for Tuesday, was postponed", "was to arrive on Tuesday but it was postponed". */
export function calledOff(scene: Scene, trigger: Trigger): Cue | null {
  const { tokens, clauses, clauseOf } = scene;
  const { rule, head, clause } = trigger;
  if (rule.type === 'incident' || isCircumstance(scene, trigger)) return null;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.pos !== 'VERB') continue;
    const spokenOf = at > 1 && /^(it|which|this|visit|trip|meeting)$/.test(tokens[at - 2]!.lower);
    if (rule.pos === 'VERB' && (at < head || clauseOf[at] === clause || !spokenOf)) continue;
    if (!spokenOf && isOfSomethingElse(scene, at, head)) continue;
    const near = clauseOf[at] === clause || clauses[clauseOf[at]!]!.parent === clause;
    if (!near) continue;
    const cue = verbCue(tokens, at);
    if (cue?.name !== 'called off' || Math.abs(at - head) > 20) continue;
    return isOnlyAsked(scene, at) ? WISHED : cue;
  }
  return null;
}

/** "signed a deal to build it, but *work* was put off": the verb has a subject of its own. */
function isOfSomethingElse({ tokens, clauses, clauseOf }: Scene, verb: number, head: number): boolean {
  const { first, link } = clauses[clauseOf[verb]!]!;
  if (first <= head || link !== 'coordinate') return false;
  const subject = tokens.slice(first, verb).find(({ pos }) => /^(NOUN|PROPN)$/.test(pos));
  return subject !== undefined && subject.lemma !== tokens[head]!.lemma && !UNDERTAKING.test(subject.lemma);
}

/** Words that take up an event spoken of: "but the *deal* was scrapped". */
const UNDERTAKING =
  /^(visit|trip|tour|meeting|talk|session|summit|exercise|drill|deal|agreement|accord|pact|event|ceremony|plan)$/;

const WISHED = cues.find(({ name }) => name === 'wished')!;

/** "*urged* pilgrims *to postpone* their visit" */
export function isOnlyAsked(scene: Scene, verb: number): boolean {
  const { tokens, clauses, clauseOf } = scene;
  const group = verbGroup(tokens, verb, clauses[clauseOf[verb]!]!.first);
  return group.infinitive && infinitive(scene, group.first, group.before.join(' ')).status === 'unreal';
}
