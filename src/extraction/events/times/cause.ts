import type { TimeExpression } from '../../types.ts';
import type { Located, Scene } from '../scene.ts';
import { sequelOf } from '../sequel.ts';
import type { Trigger } from '../triggers.ts';

/** Words that name what something was an answer to. */
const CAUSE =
  /^in (?:response|retaliation|reaction|reply|revenge|reprisal|protest) (?:to|for|at|over|against)$/;

/** "shut the gate *in response to* the killing of two drivers on August 11": the day is that of the killing. */
export function isOfCause({ tokens }: Scene, { from }: Located<TimeExpression>, { head }: Trigger): boolean {
  const between = tokens.slice(head + 1, from).map(({ lower }) => lower);
  const cause = between.findIndex((_, at) => CAUSE.test(between.slice(at, at + 3).join(' ')));
  return cause >= 0 && !between.slice(cause).includes(',');
}

/** "The meeting *comes after* the two restored ties this year", "*follows* a call on 9 May": not the meeting's day. */
export function isOfBackground(
  { tokens }: Scene,
  { from, ofWhatFollows }: Located<TimeExpression>,
  trigger: Trigger,
): boolean {
  const sequel = sequelOf(tokens, trigger);
  const since = tokens[from - 1]?.lower === 'in' ? tokens.slice(trigger.head + 1, from - 1) : [];
  const noun = since.findLastIndex(
    ({ lower }, at) => lower === 'since' || (lower === 'after' && since[at - 1]?.text !== ','),
  );
  // "the first visit *since the clashes in 2020*", "… *after the start of his term in May*"
  if (
    noun >= 0 &&
    since.slice(noun).every(({ pos }) => /^(SCONJ|ADP|DET|ADJ|NOUN|PROPN|PRON|PART)$/.test(pos))
  )
    return true;
  if (isOfArrival(tokens, from, trigger) || isSinceThat(tokens, from)) return true;
  return sequel >= 0 && sequel < from && !ofWhatFollows;
}

/** "the deadliest attack *since its 1979 revolution*": the year of what it is measured from. */
function isSinceThat(tokens: Scene['tokens'], from: number): boolean {
  return (
    tokens[from - 2]?.lower === 'since' &&
    /^(DET|PRON)$/.test(tokens[from - 1]!.pos) &&
    /^(NOUN|PROPN|ADJ)$/.test(tokens[from + 1]?.pos ?? '')
  );
}

/** "arrived in Baku *on Tuesday* after a visit to Tbilisi": the visit before it was on no day that is told. */
function isOfArrival(tokens: Scene['tokens'], from: number, { rule, first }: Trigger): boolean {
  if (rule.type !== 'visit' || rule.pos !== 'NOUN' || from > first) return false;
  if (!/^(after|following)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  return tokens
    .slice(0, first - 1)
    .some(
      ({ lower, pos }) =>
        pos === 'VERB' && /^(arrived|landed|came|reached|flew|travelled|traveled|returned|left)$/.test(lower),
    );
}
