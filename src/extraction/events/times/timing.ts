import { settledBefore } from '../../syntax/infinitive.ts';
import { verbGroup } from '../../syntax/verbs.ts';
import type { TimeExpression } from '../../types.ts';
import type { Located, Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import { belongs, isOfWordsBehind, isReport } from './belongs.ts';
import { coordinated } from './coordinated.ts';
import { isOfSomethingElse, isPartOfName } from './of-another.ts';
import { beginning, ending, whenOf, withEnd } from './open-spans.ts';
import { precedes, related } from './related.ts';

/** When an event is said to happen, one entry for each event that a trigger tells of. */
export interface Timing {
  /** Null when its words give no date. */
  time: TimeExpression | null;
  /** The only date near is that of the report. */
  fromReport: boolean;
}

/** The time expressions that date a trigger: "visits in July 2018 and October 2021" are two. */
export function findTimings(scene: Scene, trigger: Trigger, others: Trigger[]): Timing[] {
  if (scene.times.length === 0) return [{ time: scene.headingTime, fromReport: false }];
  const all = scene.times.flatMap((time) =>
    time.kind === 'date'
      ? time
      : (whenOf(scene, time, trigger) ??
        beginning(time, trigger.rule) ??
        ending(scene, time, trigger.rule) ??
        []),
  );
  const settled = settledFrom(scene, trigger);
  const dates = all.filter((time) => time.to > settled && !isOfSomethingElse(scene, time, trigger, others));
  const unnamed = dates.filter((time) => !isPartOfName(scene, time));
  const behind = dates.filter((time) => isOfWordsBehind(scene, time, trigger));
  const own = [trigger.clause, scene.clauseOf[trigger.support ?? trigger.head]!];
  const inside = dates.filter((time) => own.some((clause) => belongs(scene, time, clause)));
  const within = inside.filter(({ from }) => behind.some(({ to }) => from > to)); // "a week after they met on 9 May"
  const announced = dates.filter((time) => isAnnounced(scene, time, trigger));
  const reduced = inside.filter((time) => isOfOwnParticiple(scene, time, trigger));
  const near = [announced, within, behind, reduced, inside].find((times) => times.length > 0) ?? [];
  const telling = near.filter((time) => unnamed.includes(time));
  const ahead = isInfinitive(scene, trigger) ? near.filter(({ from }) => from > trigger.head) : [];
  const ownTime = nearest(trigger, [ahead, telling, near].find((times) => times.length > 0) ?? []);
  const alone = trigger.rule.type === 'incident' && trigger.rule.pos === 'NOUN' && trigger.support === null;
  const said = isBackground(scene, trigger)
    ? related(
        scene,
        trigger,
        others,
        unnamed.filter(({ from }) => from > trigger.head),
        (times) => nearest(trigger, times),
      )
    : undefined;
  const chosen =
    said ??
    ownTime ??
    (alone ? undefined : related(scene, trigger, others, unnamed, (times) => nearest(trigger, times)));
  if (chosen)
    return coordinated(scene, trigger, chosen, dates).map((time) => ({
      time: withEnd(scene, trigger.rule, time, all),
      fromReport: false,
    }));
  if (scene.headingTime) return [{ time: scene.headingTime, fromReport: false }];
  const before = precedes(scene, scene.clauses[trigger.clause]!.first); // "said on Monday … after guards were shot"
  const lately = scene.times.some(
    ({ rule, from }) => rule === 'recently' && scene.clauseOf[from] === trigger.clause && from > trigger.head,
  );
  const report = before || lately ? undefined : dates.find((time) => isReport(scene, time));
  return [report ? { time: report, fromReport: true } : { time: null, fromReport: false }];
}

/** "agreed on Sunday *to* hold a drill in February": from where on dates are of what was settled; -1 where nothing was. */
function settledFrom({ tokens, clauses, clauseOf }: Scene, { rule, head, support }: Trigger): number {
  const verb = rule.pos === 'VERB' ? head : support;
  return verb === null ? -1 : settledBefore(tokens, verb, clauses[clauseOf[verb]!]!.first);
}

/** "The accord *announced on October 21*": the day on which a paper was made known is its own. */
function isAnnounced(
  { tokens }: Scene,
  { from, reportedOn }: Located<TimeExpression>,
  { rule, support, head }: Trigger,
): boolean {
  if (rule.type !== 'agreement' || support === null || support < head || !reportedOn) return false;
  const passive = tokens[support - 1]?.pos !== 'AUX';
  return (
    passive && from > support && from <= support + 3 && /^(announce|declare)$/.test(tokens[support]!.lemma)
  );
}

/** "began in 2022 under an agreement *reached* in Ashgabat *in 2021*": a date behind the noun's own participle. */
function isOfOwnParticiple(
  { tokens }: Scene,
  { from }: Located<TimeExpression>,
  { rule, support, head }: Trigger,
): boolean {
  return (
    rule.pos === 'NOUN' &&
    support === head + 1 &&
    from > support &&
    /(ed|en|ld)$/.test(tokens[support]!.lower)
  );
}

/** "closed its border on Monday *after an attack* that killed ten a day earlier": what is said of the attack dates it. */
function isBackground({ tokens }: Scene, { rule, first }: Trigger): boolean {
  return rule.pos === 'NOUN' && /^(after|following)$/.test(tokens[first - 1]?.lower ?? '');
}

/** "decided on Saturday *to open* the gate on Monday": what stands before it dates the decision. */
function isInfinitive({ tokens, clauses }: Scene, { rule, head, clause }: Trigger): boolean {
  return rule.pos === 'VERB' && verbGroup(tokens, head, clauses[clause]!.first).infinitive;
}

function nearest({ support, head }: Trigger, times: Located<TimeExpression>[]) {
  const dated = times.filter(({ edtf, weekday }) => edtf !== null || weekday !== null); // "an *overnight* raid on Monday"
  let best: Located<TimeExpression> | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const time of dated.length > 0 ? dated : times) {
    const far = Math.min(distance(time, head), distance(time, support ?? head));
    if (far < least) [best, least] = [time, far];
  }
  return best;
}

function distance({ from, to }: Located<TimeExpression>, at: number): number {
  return from > at ? from - at : at - to + 2;
}
