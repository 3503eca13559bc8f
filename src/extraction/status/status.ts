import type { Scene } from '../events/scene.ts';
import type { Trigger } from '../events/triggers.ts';
import type { TimeExpression } from '../types.ts';
import { calledOff } from './called-off.ts';
import type { Cue } from './cues.ts';
import { findCue } from './find-cue.ts';
import { PAPER } from './infinitive.ts';
import { governingVerb } from './governing-verb.ts';
import type { Reality } from './reality.ts';
import { tenseOf } from './tense.ts';

/** Tokens round a trigger within which an adverb speaks of it. */
const CUE_REACH = 7;

/** Words of "According to unconfirmed reports by residents". */
const ATTRIBUTION = 6;

/** Whether an event happened, is planned, claimed or denied, or is no event at all. */
export function readStatus(scene: Scene, trigger: Trigger, time: TimeExpression | null): Reality {
  const cue =
    calledOff(scene, trigger) ??
    (time !== null && isHeld(scene, trigger) ? null : phraseCue(scene, trigger)) ??
    clauseCue(scene, trigger) ??
    reportCue(scene, trigger);
  if (cue) return { status: isAbsent(cue, trigger) ? 'unreal' : cue.effect, rule: cue.name };
  if (isContent(scene, trigger)) return { status: 'unreal', rule: 'content of a paper' };
  if (isAhead(scene, trigger)) return { status: 'planned', rule: 'ahead of it' };
  const verb = governingVerb(scene, trigger);
  const future = time?.first != null && scene.reference !== null && time.first > scene.reference;
  const tense = verb === null ? null : tenseOf(scene, verb, trigger, future);
  if (future && (tense === null || tense.status === 'happened'))
    return { status: 'planned', rule: 'dated after the report' };
  if (trigger.rule.ahead && tense?.status === 'happened') return { status: 'planned', rule: 'awaited' };
  return tense ?? { status: null, rule: 'a noun without tense' };
}

/** "*No attacks* were reported": of force that was not used there is nothing to tell. */
function isAbsent({ name }: Cue, { rule }: Trigger): boolean {
  return rule.type === 'incident' && name === 'denied, by “no”';
}

/** "landed in Muscat *ahead of* talks" */
function isAhead({ tokens }: Scene, { rule, first }: Trigger): boolean {
  return rule.pos === 'NOUN' && tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === 'ahead';
}

/** "signed an agreement *on reopening* the border", "a protocol *for the opening* of a gate" */
function isContent({ tokens }: Scene, { rule, first }: Trigger): boolean {
  const link = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
  const paper = tokens[link - 1];
  return (
    /^(crossing|exercise)$/.test(rule.type) &&
    /^(on|for|about)$/.test(tokens[link]?.lower ?? '') &&
    paper?.pos === 'NOUN' &&
    PAPER.test(paper.lemma)
  );
}

function phraseCue({ tokens }: Scene, { rule, first, head }: Trigger): Cue | null {
  if (rule.pos === 'VERB') return null;
  const phrase = tokens.slice(first, head);
  return findCue('phrase', (words) => phrase.some(({ lower }) => words.has(lower)));
}

/** "A *regular* meeting *was held* from 12 to 18 December": one of them. */
function isHeld({ tokens }: Scene, { rule, first, head, support }: Trigger): boolean {
  if (rule.type !== 'talks' || support === null || tokens[head]!.lower !== tokens[head]!.lemma) return false;
  return (
    tokens.slice(first, head).some(({ lower }) => /^(regular|routine|periodic)$/.test(lower)) &&
    /^(hold|take|begin|conclude|convene|open|end)$/.test(tokens[support]!.lemma)
  );
}

function clauseCue(
  { tokens, clauses, clauseOf, times }: Scene,
  { clause, first: start, head }: Trigger,
): Cue | null {
  const { first, last } = clauses[clause]!;
  if (times.some(({ kind, from }) => kind === 'set' && clauseOf[from] === clause && !isRate(tokens, from)))
    return findCue('clause', (words) => words.has('routinely'));
  const near = tokens.slice(Math.max(first, start - CUE_REACH), Math.min(last, head + CUE_REACH) + 1);
  return findCue('clause', (words) => near.some(({ lower }) => words.has(lower)));
}

/** "millions of dollars *a year*": how much, and not how often. */
function isRate(tokens: Scene['tokens'], from: number): boolean {
  const per = tokens[from - 1]?.lower === 'per' ? from - 1 : from; // "barrels *per* day"
  const before = tokens[per - 1];
  return /^(an?|per)$/.test(tokens[per]!.lower) && before?.pos === 'NOUN' && !/^times?$/.test(before.lower);
}

/** A cue in the clause that reports this one ("denied that …"), or right before a participle ("denied holding talks"). */
function reportCue(scene: Scene, { clause, head, first }: Trigger): Cue | null {
  const { tokens, clauses } = scene;
  let at = clause;
  while (at >= 0) {
    const { link, parent, first: start } = clauses[at]!;
    if (link === 'reported' && parent >= 0) {
      const before = tokens.slice(Math.max(clauses[parent]!.first, start - 4), start);
      const found = findCue('report', (words) => before.some(({ lemma }) => words.has(lemma)));
      if (found) return found;
    }
    at = parent;
  }
  const opening = tokens[0]!.lower === 'according' ? tokens.slice(1, ATTRIBUTION) : [];
  const attributed = findCue('report', (words) => opening.some(({ lemma }) => words.has(lemma)));
  if (attributed) return attributed;
  const own = tokens.slice(Math.max(clauses[clause]!.first, first - 5), head);
  return findCue('report', (words) => own.some(({ lemma, pos }) => pos !== 'ADJ' && words.has(lemma)));
}
