import type { Clause } from '../../syntax/clause.ts';
import type { TimeExpression } from '../../types.ts';
import type { Located, Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import { belongs } from './belongs.ts';

/** A date in the clause that a trigger's continues, or in one that continues it; `choose` takes one of several. */
export function related(
  scene: Scene,
  trigger: Trigger,
  others: Trigger[],
  dates: Located<TimeExpression>[],
  choose: (times: Located<TimeExpression>[]) => Located<TimeExpression> | undefined,
): Located<TimeExpression> | undefined {
  const { clauses } = scene;
  const own = clauses[trigger.clause]!;
  const { link, parent } = own;
  const together = isSimultaneous(scene, own);
  const continues =
    (/^(participle|coordinate|main|relative)$/.test(link) && !hasSince(scene, own, trigger.head)) || together;
  const follows =
    parent >= 0 && !together && (precedes(scene, own.first) || precedes(scene, clauses[parent]!.first));
  const chain = continues && parent >= 0 && !follows ? [parent, ...before(scene, parent)] : [];
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
    const found = choose(dates.filter((time) => belongs(scene, time, clause)));
    if (found) return found;
  }
  if (trigger.rule.type !== 'incident') return undefined;
  for (const clause of [...closing(scene, trigger, others), ...upshot(scene, trigger, others)]) {
    const found = choose(dates.filter((time) => belongs(scene, time, clause)));
    if (found) return { ...found, basis: 'inferred' };
  }
  return undefined;
}

/** "was handed over on Saturday by Oman, *which has* mediated talks": told as of now. */
function hasSince({ tokens }: Scene, { link, first }: Clause, head: number): boolean {
  return link === 'relative' && tokens.slice(first, head).some(({ lower }) => /^(has|have)$/.test(lower));
}

/** "killed a man *who tried to cross the river on Sunday*": the clause at the end, if it tells of nothing else. */
function closing({ tokens, clauses }: Scene, { clause }: Trigger, others: Trigger[]): number[] {
  return clauses.flatMap(({ link, parent, first }, index) => {
    const defining = link === 'relative' && /^(who|that)$/.test(tokens[first]!.lower);
    const last = clauses.slice(index + 1).every((next) => next.link === 'attribution');
    const bare = !others.some((other) => other.clause === index);
    return defining && last && bare && parent === clause ? index : [];
  });
}

/** The clauses that a second verb goes on from: "came *on Monday* but turned back", "*in 2015*, when he came and met". */
function before(scene: Scene, index: number): number[] {
  const clause = scene.clauses[index]!;
  const goesOn = clause.link === 'coordinate' || isSimultaneous(scene, clause);
  return goesOn && clause.parent >= 0 ? [clause.parent, ...before(scene, clause.parent)] : [];
}

/** "was shut on Friday *after* guards exchanged fire", "clashed with them *after* they entered on Saturday" */
function upshot(scene: Scene, { clause }: Trigger, others: Trigger[]): number[] {
  const isAfter = ({ link, first }: Clause) =>
    link === 'subordinate' && scene.tokens[first]!.lower === 'after' && !isLater(scene, first);
  // "shut after a man crossed over *and shot* a guard"
  const cause = [clause, ...before(scene, clause)].find((index) => isAfter(scene.clauses[index]!));
  const parent = cause === undefined ? -1 : scene.clauses[cause]!.parent;
  const shut = others.some(
    (other) => other.clause === parent && /^(crossing|incident)$/.test(other.rule.type),
  );
  if (parent >= 0 && shut) return [parent];
  return scene.clauses.flatMap((child, index) =>
    child.parent === clause && isAfter(child) && !others.some((other) => other.clause === index) ? index : [],
  );
}

/** "two *weeks after* it": of another day; "shut for a *week after* it" is not. */
function isLater({ tokens }: Scene, after: number): boolean {
  if (!/^(days?|weeks?|months?|years?)$/.test(tokens[after - 1]?.lower ?? '')) return false;
  return !tokens.slice(Math.max(0, after - 5), after - 1).some(({ lower }) => lower === 'for');
}

/** "*as* forces exchanged fire", "*when* shells hit the town", "*hours after* he left": told of the same day. */
function isSimultaneous({ tokens }: Scene, { link, first }: Clause): boolean {
  if (link !== 'subordinate') return false;
  const [before, opening] = [tokens[first - 1]?.lower ?? '', tokens[first]!.lower];
  return /^(as|when|while)$/.test(opening) || (/^(after|before)$/.test(opening) && SOON.test(before));
}

const SOON = /^(hours|minutes|moments|shortly|soon|immediately|right)$/;

/** "the meeting *that was due to take place on 5 March*", "a drill *dubbed Indra on Sunday*" */
function setsDay({ tokens }: Scene, first: number, last: number): boolean {
  return tokens
    .slice(first, last + 1)
    .some(({ lower }) =>
      /^(due|scheduled|set|planned|slated|held|began|took|take|begin|start|run|last|continue|dubbed|named|codenamed|called|titled|claimed|killed|left|wounded|injured)$/.test(
        lower,
      ),
    );
}

/** Whether a clause opens with "following", "after" and tells of something else in time. */
export function precedes({ tokens }: Scene, first: number): boolean {
  return tokens
    .slice(first, first + 2)
    .some(({ lower }) => /^(following|after|before|since|preceding|succeeding|until)$/.test(lower));
}
