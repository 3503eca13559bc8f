import type { Clause } from '../syntax/clause.ts';
import { verbGroup } from '../syntax/verbs.ts';
import type { TimeExpression } from '../types.ts';
import type { Located, Scene } from './scene.ts';
import { beginning } from './since.ts';
import type { Trigger } from './triggers.ts';

/** When an event is said to happen, one entry for each event that a trigger tells of. */
export interface Timing {
  /** Null when its words give no date. */
  time: TimeExpression | null;
  /** The only date near is that of the report. */
  fromReport: boolean;
}

/** The time expressions that date a trigger: "visits in July 2018 and October 2021" are two. */
export function findTimings(scene: Scene, trigger: Trigger, others: Trigger[]): Timing[] {
  const all = scene.times.flatMap((time) =>
    time.kind === 'date' ? time : (beginning(time, trigger.rule) ?? []),
  );
  const dates = all.filter(
    (time) => !isAttribute(scene, time, trigger) && !isOfAnother(scene, time, trigger, others),
  );
  const near = dates.filter((time) => belongs(scene, time, trigger.clause));
  const telling = near.filter((time) => !isPartOfName(scene, time));
  const behind = isInfinitive(scene, trigger) ? near.filter(({ from }) => from > trigger.head) : [];
  const own = nearest(scene, trigger, [behind, telling, near].find((times) => times.length > 0) ?? []);
  const alone = trigger.rule.type === 'incident' && trigger.rule.pos === 'NOUN' && trigger.support === null;
  const chosen = own ?? (alone ? undefined : related(scene, trigger, dates));
  if (chosen) return coordinated(scene, chosen, dates).map((time) => ({ time, fromReport: false }));
  if (scene.headingTime) return [{ time: scene.headingTime, fromReport: false }];
  const before = precedes(scene, scene.clauses[trigger.clause]!.first); // "said on Monday … after guards were shot"
  const report = before ? undefined : dates.find((time) => isReport(scene, time));
  return [report ? { time: report, fromReport: true } : { time: null, fromReport: false }];
}

/** "agreed on *the 1991 declaration*": a year that is part of another thing's name, or of a paper that is agreed upon. */
function isAttribute(
  { tokens }: Scene,
  time: Located<TimeExpression>,
  { first, head, rule, support }: Trigger,
): boolean {
  const { from, to } = time;
  const year = from === to && /^\d{4}$/.test(tokens[from]!.text) && tokens[from - 1]?.pos === 'DET';
  const agreed = support !== null && tokens[support]!.lemma === 'agree';
  const own = rule.pos === 'NOUN' && from >= first && to <= head && !agreed;
  return year && !own && /^(NOUN|PROPN|ADJ)$/.test(tokens[to + 1]?.pos ?? '');
}

/** "A's visit follows *B's visit to Kabul on 21 October*": a date behind somebody else's is that one's. */
function isOfAnother(
  { tokens }: Scene,
  { from }: Located<TimeExpression>,
  { head, rule }: Trigger,
  others: Trigger[],
): boolean {
  if (rule.pos !== 'NOUN' || (rule.type !== 'visit' && rule.type !== 'incident')) return false;
  return others.some(
    (other) =>
      other.rule.type === rule.type &&
      other.rule.pos === 'NOUN' &&
      other.first > head &&
      other.head < from &&
      tokens
        .slice(other.first, other.head)
        .some(({ pos, lower }) => pos === 'PART' || /^(his|her|their)$/.test(lower)),
  );
}

/** A date in the clause itself that does not tell when somebody reported. */
function belongs(scene: Scene, time: Located<TimeExpression>, clause: number): boolean {
  return scene.clauseOf[time.from] === clause && !isReport(scene, time);
}

/** "decided on Saturday *to open* the gate on Monday": what stands before it dates the decision. */
function isInfinitive({ tokens, clauses }: Scene, { rule, head, clause }: Trigger): boolean {
  return rule.pos === 'VERB' && verbGroup(tokens, head, clauses[clause]!.first).infinitive;
}

/** "Exercise Indra *2021*", "Maitree-*2019*": a year that a name bears. */
function isPartOfName({ tokens }: Scene, { from, edtf }: Located<TimeExpression>): boolean {
  const before = tokens[from - 1];
  const named = before?.pos === 'PROPN' || before?.text === '-' || /-\d{4}$/.test(tokens[from]!.text);
  return /^\d{4}$/.test(edtf ?? '') && named;
}

function isReport(scene: Scene, time: Located<TimeExpression>): boolean {
  return time.reportedOn === true || scene.clauses[scene.clauseOf[time.from]!]!.link === 'attribution';
}

function nearest(scene: Scene, trigger: Trigger, times: Located<TimeExpression>[]) {
  const anchors = trigger.support === null ? [trigger.head] : [trigger.head, trigger.support];
  const distance = (time: Located<TimeExpression>) =>
    Math.min(...anchors.map((at) => (time.from > at ? time.from - at : at - time.to + 1)));
  return times.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** A date in the clause that this one continues, or in one that continues it. */
function related(scene: Scene, trigger: Trigger, dates: Located<TimeExpression>[]) {
  const { clauses } = scene;
  const own = clauses[trigger.clause]!;
  const { link, parent } = own;
  const continues = /^(participle|coordinate|main|relative)$/.test(link) || isSimultaneous(scene, own);
  const follows = parent >= 0 && (precedes(scene, own.first) || precedes(scene, clauses[parent]!.first));
  const chain = continues && parent >= 0 && !follows ? [parent] : [];
  clauses.forEach((clause, index) => {
    const continued =
      clause.link === 'coordinate' ||
      (clause.link === 'participle' && !precedes(scene, clause.first)) ||
      isSimultaneous(scene, clause) ||
      (link === 'participle' && clause.link === 'main' && !precedes(scene, own.first));
    const set = clause.link === 'relative' && setsDay(scene, clause.first, clause.last);
    if (clause.parent === trigger.clause && (continued || set)) chain.push(index);
  });
  for (const clause of chain) {
    const found = nearest(
      scene,
      trigger,
      dates.filter((time) => belongs(scene, time, clause)),
    );
    if (found) return found;
  }
  return undefined;
}

/** "*as* forces exchanged fire", "*when* shells hit the town": what the main clause tells of at the same time. */
function isSimultaneous({ tokens }: Scene, { link, first }: Clause): boolean {
  return link === 'subordinate' && /^(as|when|while)$/.test(tokens[first]!.lower);
}

/** "the meeting *that was due to take place on 5 March*" */
function setsDay({ tokens }: Scene, first: number, last: number): boolean {
  return tokens
    .slice(first, last + 1)
    .some(({ lower }) => /^(due|scheduled|set|planned|slated|held|began|took|take|begin|start)$/.test(lower));
}

/** Whether a clause opens with "following", "after" and tells of something else in time. */
function precedes({ tokens }: Scene, first: number): boolean {
  return tokens
    .slice(first, first + 2)
    .some(({ lower }) => /^(following|after|before|since|preceding|succeeding|until)$/.test(lower));
}

/** The chosen date and those joined to it by commas and "and" alone. */
function coordinated(scene: Scene, chosen: Located<TimeExpression>, dates: Located<TimeExpression>[]) {
  const list = [chosen];
  const joined = (a: Located<TimeExpression>, b: Located<TimeExpression>) =>
    scene.tokens
      .slice(a.to + 1, b.from)
      .every(({ lower }) => /^(,|and|in|on|again|then|later|also)$/.test(lower)) &&
    scene.tokens.slice(a.to + 1, b.from).some(({ lower }) => /^(,|and)$/.test(lower));
  const index = dates.indexOf(chosen);
  for (let at = index + 1; at < dates.length && joined(dates[at - 1]!, dates[at]!); at++)
    list.push(dates[at]!);
  for (let at = index - 1; at >= 0 && joined(dates[at]!, dates[at + 1]!); at--) list.unshift(dates[at]!);
  return list.filter(
    (time, at) => list.findIndex(({ edtf }) => edtf === time.edtf) === at || time.edtf === null,
  );
}
