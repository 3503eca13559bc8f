import { isBeside } from '../events/beside.ts';
import type { Draft } from '../events/draft.ts';
import type { Relation } from './compatible.ts';

/** Paragraphs over which "the meeting" may reach back. */
const DISTANCE = 4;

/**
 * "*The* clash comes two days after talks in Muscat": the noun alone says which event is meant; the place is that of
 * something else, unless it stands right behind the noun ("the clash in Muscat").
 */
export function speaksOf(draft: Draft, last: Draft, dates: Relation): boolean {
  const { definite, time, placing, scene, rule } = draft;
  const dated = time !== null && dates !== 'same' && dates !== 'fits';
  const far = scene.sentence.paragraph - last.scene.sentence.paragraph > DISTANCE;
  if (!definite || dated || far || rule.type === 'visit') return false;
  return !placing?.toponym || placing.toponym.start < draft.words.end || !isBeside(draft);
}

/** "a day after gunmen *launched* an *attack*", "*killed* in two separate *attacks*": one other event, in one sentence. */
export function sharesSentence(last: Draft, draft: Draft): boolean {
  if (last.scene !== draft.scene) return false;
  const { first, head, clause } = draft.trigger;
  const several = draft.scene.tokens
    .slice(first, head + 1)
    .some(({ pos, lower }) => pos === 'NOUN' && /s$/.test(lower));
  return last.another || (several && last.trigger.clause === clause);
}
