import type { TimeExpression, Token } from '../../types.ts';
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
  // "On Saturday, *one day after a coup*, they shut the gate"
  const apart = ({ text }: Token, at: number, words: Token[]) =>
    text === ',' && words[at + 1]?.lower !== 'when';
  if (verb >= 0 && head >= verb && tokens.slice(to, verb).some(apart)) return false;
  return verb < 0 || head <= verb || clauseOf[verb] === clause;
}

/** Whether a date tells when somebody reported: "…, the ministry said on Monday". */
export function isReport(scene: Scene, time: Located<TimeExpression>): boolean {
  return time.reportedOn === true || scene.clauses[scene.clauseOf[time.from]!]!.link === 'attribution';
}
