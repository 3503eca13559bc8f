import type { TimeExpression } from '../../types.ts';
import type { Located, Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';

/** A date in the clause itself that does not tell when somebody reported. */
export function belongs(scene: Scene, time: Located<TimeExpression>, clause: number): boolean {
  return !time.ofWhatFollows && scene.clauseOf[time.from] === clause && !isReport(scene, time);
}

/** "on Sunday, *two days after* B visited C": a date that is of the words behind it, up to their verb. */
export function isOfWordsBehind(
  { tokens, clauseOf }: Scene,
  { ofWhatFollows, to }: Located<TimeExpression>,
  { head, clause }: Trigger,
): boolean {
  if (!ofWhatFollows || head <= to) return false;
  const verb = tokens.findIndex(({ pos }, at) => at > to && pos === 'VERB');
  return verb < 0 || head <= verb || clauseOf[verb] === clause;
}

/** Whether a date tells when somebody reported: "…, the ministry said on Monday". */
export function isReport(scene: Scene, time: Located<TimeExpression>): boolean {
  return time.reportedOn === true || scene.clauses[scene.clauseOf[time.from]!]!.link === 'attribution';
}
