import type { TimeExpression } from '../../types.ts';
import type { Located, Scene } from '../scene.ts';

/** A date in the clause itself that does not tell when somebody reported. */
export function belongs(scene: Scene, time: Located<TimeExpression>, clause: number): boolean {
  if (time.ofWhatFollows)
    return scene.clauses[clause]!.first > time.from && toldBehind(scene, time) === clause;
  return scene.clauseOf[time.from] === clause && !isReport(scene, time);
}

/** The clause that a date such as "two days after" speaks of: that of the next verb. */
function toldBehind({ tokens, clauseOf }: Scene, { to }: Located<TimeExpression>): number | undefined {
  return clauseOf[tokens.findIndex(({ pos }, at) => at > to && pos === 'VERB')];
}

/** Whether a date tells when somebody reported: "…, the ministry said on Monday". */
export function isReport(scene: Scene, time: Located<TimeExpression>): boolean {
  return time.reportedOn === true || scene.clauses[scene.clauseOf[time.from]!]!.link === 'attribution';
}
