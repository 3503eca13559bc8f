import { edtfBounds } from '../../temporal/edtf.ts';
import type { TimeExpression } from '../../types.ts';
import type { EventRule } from '../rules/rule.ts';
import type { Located, Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import { spanning } from './coordinated.ts';

/**
 * "The border has been closed *since 1993*": the day on which a crossing was opened or shut. Null for other kinds of
 * event and for periods whose beginning is not told.
 */
export function beginning<Item extends TimeExpression>(time: Item, { frame }: EventRule): Item | null {
  if (frame !== 'closure' || time.kind !== 'duration' || !time.edtf?.endsWith('/..')) return null;
  return asDate(time, time.edtf.slice(0, -'/..'.length));
}

/** "since 2011, *when* they signed a pact": a beginning that the clause behind it tells of. */
export function whenOf(
  { tokens, clauses }: Scene,
  time: Located<TimeExpression>,
  { clause }: Trigger,
): Located<TimeExpression> | null {
  const { first } = clauses[clause]!;
  const behind = tokens.slice(time.to + 1, first + 1).map(({ lower }) => lower);
  if (!time.edtf?.endsWith('/..') || !/^,? ?when$/.test(behind.join(' '))) return null;
  const date = asDate(time, time.edtf.slice(0, -'/..'.length));
  return date && { ...date, ofWhatFollows: true };
}

/** "The drills, which will run *until* May 23": the last day of an exercise. */
export function ending(
  scene: Scene,
  time: Located<TimeExpression>,
  { type }: EventRule,
): Located<TimeExpression> | null {
  if (type !== 'exercise' || !time.edtf?.startsWith('../') || !goesOn(scene, time)) return null;
  return asDate(time, time.edtf.slice('../'.length));
}

/** "began on Monday and *will last until Thursday*": an exercise from its first day to its last. */
export function withEnd(
  scene: Scene,
  { type }: EventRule,
  time: TimeExpression,
  all: Located<TimeExpression>[],
): TimeExpression {
  if (type !== 'exercise' || time.first === null) return time;
  const end = all.find(
    (other) =>
      other.last !== null && other.last > time.first! && other.start > time.start && goesOn(scene, other),
  );
  return end ? spanning(time, end) : time;
}

/** Whether a verb of lasting stands before a date: "will *run* through 23 May". */
export function goesOn({ tokens }: Scene, { from }: Located<TimeExpression>): boolean {
  return tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ lemma }) => /^(run|last|continue|go|extend)$/.test(lemma));
}

/** A day without its year, `XXXX-07-01`, is a date whose bounds nobody knows. */
function asDate<Item extends TimeExpression>(time: Item, edtf: string): Item | null {
  const bounds = edtf.startsWith('XXXX-') ? { first: null, last: null } : edtfBounds(edtf);
  return bounds && { ...time, ...bounds, kind: 'date', edtf };
}
