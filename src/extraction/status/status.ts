import type { Scene } from '../events/scene.ts';
import type { Trigger } from '../events/triggers.ts';
import { verbGroup } from '../syntax/verbs.ts';
import type { EventType, TimeExpression, Token } from '../types.ts';
import { cues, type Cue, type CueEffect, type CueScope } from './cues.ts';

/** What the words say of an event's reality. Null: a noun that says nothing ("after the visit"). */
export interface Reality {
  status: CueEffect | 'happened' | null;
  /** Name of the cue or tense that decided. */
  rule: string;
}

const lists = new Map<CueScope, { cue: Cue; words: Set<string> }[]>();
for (const cue of cues) {
  lists.set(cue.scope, [...(lists.get(cue.scope) ?? []), { cue, words: new Set(cue.words.split(' ')) }]);
}

/** Whether an event happened, is planned, claimed or denied, or is no event at all. */
export function readStatus(scene: Scene, trigger: Trigger, time: TimeExpression | null): Reality {
  const cue =
    calledOff(scene, trigger) ??
    phraseCue(scene, trigger) ??
    clauseCue(scene, trigger) ??
    reportCue(scene, trigger);
  if (cue) return { status: cue.effect, rule: cue.name };
  const verb = governingVerb(scene, trigger);
  const tense = verb === null ? null : tenseOf(scene, verb, trigger);
  const future = time?.first != null && scene.reference !== null && time.first > scene.reference;
  if (future && (tense === null || tense.status === 'happened'))
    return { status: 'planned', rule: 'dated after the report' };
  return tense ?? { status: null, rule: 'a noun without tense' };
}

function match(scope: CueScope, test: (words: Set<string>) => boolean): Cue | null {
  return lists.get(scope)!.find(({ words }) => test(words))?.cue ?? null;
}

/** "The visit, which had been set for Tuesday, was postponed", "was to arrive on Tuesday but it was postponed". */
function calledOff(scene: Scene, { rule, head, clause }: Trigger): Cue | null {
  const { tokens, clauses, clauseOf } = scene;
  for (let at = 0; at < tokens.length; at++) {
    const spokenOf = /^(it|which|this|visit|trip|meeting)$/.test(tokens[at - 2]?.lower ?? '');
    if (rule.pos === 'VERB' && (at < head || clauseOf[at] === clause || !spokenOf)) continue;
    const near = clauseOf[at] === clause || clauses[clauseOf[at]!]!.parent === clause;
    if (!near || tokens[at]!.pos !== 'VERB') continue;
    const cue = verbCue(tokens, at);
    if (cue?.name !== 'called off' || Math.abs(at - head) > 20) continue;
    return isOnlyAsked(scene, at) ? WISHED : cue;
  }
  return null;
}

const WISHED = cues.find(({ name }) => name === 'wished')!;

/** "*urged* pilgrims *to postpone* their visit" */
function isOnlyAsked(scene: Scene, verb: number): boolean {
  const { tokens, clauses, clauseOf } = scene;
  const group = verbGroup(tokens, verb, clauses[clauseOf[verb]!]!.first);
  return group.infinitive && infinitive(scene, group.first, group.before.join(' ')).status === 'unreal';
}

function phraseCue({ tokens }: Scene, { rule, first, head }: Trigger): Cue | null {
  if (rule.pos === 'VERB') return null;
  const phrase = tokens.slice(first, head);
  return match('phrase', (words) => phrase.some(({ lower }) => words.has(lower)));
}

function clauseCue(
  { tokens, clauses, clauseOf, times }: Scene,
  { clause, first: start, head }: Trigger,
): Cue | null {
  const { first, last } = clauses[clause]!;
  if (times.some(({ kind, from }) => kind === 'set' && clauseOf[from] === clause))
    return match('clause', (words) => words.has('routinely'));
  const near = tokens.slice(Math.max(first, start - CUE_REACH), Math.min(last, head + CUE_REACH) + 1);
  return match('clause', (words) => near.some(({ lower }) => words.has(lower)));
}

/** A cue in the clause that reports this one ("denied that …"), or right before a participle ("denied holding talks"). */
function reportCue(scene: Scene, { clause, head, first }: Trigger): Cue | null {
  const { tokens, clauses } = scene;
  let at = clause;
  while (at >= 0) {
    const { link, parent, first: start } = clauses[at]!;
    if (link === 'reported' && parent >= 0) {
      const before = tokens.slice(Math.max(clauses[parent]!.first, start - 4), start);
      const found = match('report', (words) => before.some(({ lemma }) => words.has(lemma)));
      if (found) return found;
    }
    at = parent;
  }
  const own = tokens.slice(Math.max(clauses[clause]!.first, first - 5), head);
  return match('report', (words) => own.some(({ lemma, pos }) => pos !== 'ADJ' && words.has(lemma)));
}

/** The verb whose tense decides: the trigger, its supporting verb, or the verb that it is the subject or object of. */
function governingVerb(scene: Scene, trigger: Trigger): number | null {
  if (trigger.rule.pos === 'VERB') return trigger.head;
  if (trigger.support !== null) return trigger.support;
  const { tokens, clauses } = scene;
  const { first, last } = clauses[trigger.clause]!;
  for (let at = trigger.first - 1; at >= Math.max(first, trigger.first - 8); at--) {
    if (tokens[at]!.pos === 'VERB' && adjacent(scene, at, trigger.first)) return at;
  }
  const purpose = purposeVerb(scene, trigger);
  if (purpose !== null) return purpose;
  for (let at = trigger.head + 1; at <= Math.min(last, trigger.head + 12); at++) {
    if (tokens[at]!.pos === 'VERB') return OCCURRENCE.test(tokens[at]!.lemma) ? at : null;
  }
  return null;
}

/** "to *prevent* smuggling and infiltration": the verb of a wish that reaches over a list to the trigger. */
function purposeVerb({ tokens, clauses }: Scene, { clause, first }: Trigger): number | null {
  for (let at = first - 1; at >= Math.max(clauses[clause]!.first, first - 10); at--) {
    if (tokens[at]!.pos !== 'VERB') continue;
    return verbCue(tokens, at)?.name === 'wished' ? at : null;
  }
  return null;
}

/** Tokens round a trigger within which an adverb speaks of it. */
const CUE_REACH = 7;
const OCCURRENCE =
  /^(take|hold|begin|start|open|occur|happen|kick|sign|postpone|cancel|shelve|schedule|plan|set|commence|convene|end|conclude|finish)$/;

/** Only the object's own noun phrase and a preposition stand between the verb and the trigger. */
function adjacent({ tokens }: Scene, verb: number, first: number): boolean {
  return tokens
    .slice(verb + 1, first)
    .every(({ pos, text }) => /^(ADP|DET|ADJ|NUM|ADV)$/.test(pos) || text === 'to');
}

/** What tense, mood, negation and governing verbs say. */
function tenseOf(scene: Scene, verb: number, trigger: Trigger): Reality | null {
  const { tokens, clauses } = scene;
  const { first, link } = clauses[scene.clauseOf[verb]!]!;
  const group = verbGroup(tokens, verb, first);
  const words = group.before.join(' ');
  if (verb > trigger.head && leadsElsewhere(scene, verb)) return null;
  const own =
    verb === trigger.head || trigger.support === verb
      ? ownCue(tokens, verb, trigger.rule.type)
      : verbCue(tokens, verb);
  if (own) return { status: own.effect, rule: own.name };
  const condition =
    /^should$/i.test(tokens[0]!.lower) ||
    tokens.slice(first, verb).some(({ lower }) => /^(if|unless|whether|without|why)$/.test(lower));
  if (condition) return { status: 'unreal', rule: 'condition' };
  if (/\b(not|n't|never)\b/.test(words) && !/\bnot only\b/.test(words))
    return { status: 'denied', rule: 'negated' };
  if (/\b(will|shall|'ll|wo)\b/.test(words)) return { status: 'planned', rule: 'future tense' };
  if (/\bwould\b/.test(words))
    return { status: link === 'reported' || link === 'main' ? 'planned' : 'unreal', rule: 'would' };
  if (/\b(could|should|may|might|can|must|ca)\b/.test(words))
    return { status: 'unreal', rule: 'possibility' };
  if (group.infinitive) return infinitive(scene, group.first, words);
  if (/^(is|are) (being )?$/.test(`${words} `) && tokens[verb]!.lower.endsWith('ing')) {
    return trigger.rule.type === 'visit' && trigger.rule.pos === 'VERB'
      ? { status: 'planned', rule: 'present progressive' }
      : { status: 'happened', rule: 'tense' };
  }
  return { status: 'happened', rule: 'tense' };
}

/** A cue at `index`, alone or with its particle: "put off". */
function verbCue(tokens: Token[], index: number): Cue | null {
  const { lemma, lower } = tokens[index]!;
  const phrasal = `${lemma}_${tokens[index + 1]?.lower}`;
  return match('verb', (list) => list.has(phrasal) || list.has(lemma) || list.has(lower));
}

/** Of the trigger's own verb only what undoes it or sets its day counts: "agreed a ceasefire" is no plan. */
function ownCue(tokens: Token[], verb: number, type: EventType): Cue | null {
  const cue = verbCue(tokens, verb);
  const lemma = tokens[verb]!.lemma;
  const counts = cue && (cue.name === 'called off' || /^(plan|schedule|expect)$/.test(lemma));
  const foretold = lemma === 'announce' && type !== 'agreement';
  return counts || foretold ? cue : null;
}

/** "The trip is scheduled to *include* meetings" plans the meetings, not the trip. */
function leadsElsewhere({ tokens }: Scene, verb: number): boolean {
  const to = tokens.slice(verb + 1, verb + 3).findIndex(({ lower }) => lower === 'to');
  if (to < 0) return false;
  const next = tokens.slice(verb + 2 + to, verb + 5 + to).find(({ pos }) => pos === 'VERB');
  return next !== undefined && !OCCURRENCE.test(next.lemma);
}

/** "*discussed* on Monday plans to sign a treaty" */
function isTopic(tokens: Token[], noun: number): boolean {
  const verb = tokens.slice(Math.max(0, noun - 8), noun).findLast(({ pos }) => pos === 'VERB');
  return verb !== undefined && /^(discuss|review|explore|weigh|debate|consider|examine)$/.test(verb.lemma);
}

/** "an *agreement* to reopen the crossing" */
const PAPER = /^(agreement|accord|deal|memorandum|mou|pact|protocol|treaty)$/;

/** Verbs whose infinitive takes place: "began to shell", "forced them to close". */
const LETS_HAPPEN =
  /^(begin|start|continue|manage|help|assist|resume|cause|force|prompt|lead|compel|oblige|drive)$/;

/** "scheduled *to visit*" by the word before; a bare "to" after other verbs tells the purpose: planned. */
function infinitive({ tokens, clauses, clauseOf }: Scene, to: number, words: string): Reality {
  if (/\b(is|are|was|were) to\b/.test(words)) return { status: 'planned', rule: '“is to”' };
  const perfect = /\bto have\b/.test(words); // "is said to have attacked"
  const from = clauses[clauseOf[to]!]!.first;
  for (let at = to - 1; at >= Math.max(from, to - 14); at--) {
    const token = tokens[at]!;
    const cue = verbCue(tokens, at);
    if (cue && token.pos === 'NOUN' && isTopic(tokens, at))
      return { status: 'unreal', rule: 'subject of talks' };
    if (cue) return { status: cue.effect, rule: cue.name };
    if (perfect && token.pos === 'VERB') {
      const told = /^(report|say|believe|think|allege|suspect|claim|understand)$/.test(token.lemma);
      return { status: told ? 'claimed' : 'happened', rule: 'perfect infinitive' };
    }
    const beside = tokens.slice(at + 1, to).every(({ pos }) => /^(ADP|DET|PROPN|NUM)$/.test(pos));
    if (token.pos === 'NOUN' && PAPER.test(token.lemma) && beside)
      return { status: 'unreal', rule: 'content of a paper' };
    if (token.lower === 'going') return { status: 'planned', rule: 'going to' };
    if (LETS_HAPPEN.test(token.lemma)) {
      const future = verbGroup(tokens, at, from).before.some((word) => /^(will|would|shall)$/.test(word));
      return future ? { status: 'planned', rule: 'purpose' } : { status: 'happened', rule: 'tense' };
    }
    if (token.pos === 'VERB') break;
  }
  return { status: 'planned', rule: 'purpose' };
}
