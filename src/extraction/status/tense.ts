import type { Scene } from '../events/scene.ts';
import type { Trigger } from '../events/triggers.ts';
import { verbGroup } from '../syntax/verbs.ts';
import { isOnlyAsked } from './called-off.ts';
import type { Cue } from './cues.ts';
import { gerundCue, verbCue } from './find-cue.ts';
import { OCCURRENCE } from './governing-verb.ts';
import { infinitive } from './infinitive.ts';
import type { Reality } from './reality.ts';
import { isSpokenOf } from './topics.ts';
import type { Token } from '../types.ts';

/** What tense, mood, negation and governing verbs say of an event, whose date is after the report or not. */
export function tenseOf(scene: Scene, verb: number, trigger: Trigger, future: boolean): Reality | null {
  const { tokens, clauses } = scene;
  const { first, link } = clauses[scene.clauseOf[verb]!]!;
  const lets = letting(tokens, verb);
  if (lets >= first) {
    const allowed = tenseOf(scene, lets, trigger, future);
    return allowed?.status === 'denied' ? { status: 'unreal', rule: 'kept from it' } : allowed;
  }
  const shared = sharedWith(tokens, verb, first);
  if (shared >= 0) return tenseOf(scene, shared, trigger, future);
  const group = verbGroup(tokens, verb, first);
  const words = group.before.join(' ');
  if (verb > trigger.head && leadsElsewhere(scene, verb)) return null;
  const own =
    verb === trigger.head || trigger.support === verb ? ownCue(scene, verb, trigger) : verbCue(tokens, verb);
  if (isKeptFrom(tokens, verb)) return { status: 'unreal', rule: 'kept from it' };
  const cue = own ?? gerundCue(tokens, verb);
  if (cue?.name === 'called off' && own === null && isOnlyAsked(scene, verb - 1))
    return { status: 'unreal', rule: 'wished' }; // "urged them to postpone travelling"
  const condition =
    /^should$/i.test(tokens[0]!.lower) ||
    tokens.slice(first, verb).some(({ lower }) => /^(if|unless|whether|without|why)$/.test(lower));
  if (condition) return { status: 'unreal', rule: 'condition' };
  if (cue && !isSetting(scene, verb, trigger)) return { status: cue.effect, rule: cue.name };
  if (verb < trigger.head && isSpokenOf(tokens[verb]!, trigger.rule.type))
    return { status: 'unreal', rule: 'subject of talks' };
  if (/\b(not|n't|never)\b/.test(words) && !/\bnot only\b/.test(words))
    return isOfNoOneTime(words, trigger)
      ? { status: 'unreal', rule: 'negated' }
      : { status: 'denied', rule: 'negated' };
  if (hasNoSubject(tokens, group.first, verb, trigger)) return { status: 'unreal', rule: 'denied, by “no”' };
  if (/\b(will|shall|'ll|wo)\b/.test(words)) return { status: 'planned', rule: 'future tense' };
  if (/\bwould\b/.test(words))
    return { status: link === 'reported' || link === 'main' ? 'planned' : 'unreal', rule: 'would' };
  if (/\b(could|should|may|might|can|must|ca)\b/.test(words))
    return { status: 'unreal', rule: 'possibility' };
  if (words === 'be') return subjunctive(tokens, group.first);
  if (isBeforePlanned(scene, verb)) return { status: 'planned', rule: 'with what is planned' };
  if (group.infinitive && isAttempt(scene, group.first, trigger))
    return { status: 'happened', rule: 'attempt' };
  if (group.infinitive) return infinitive(scene, group.first, words);
  if (/^(is|are) (being )?$/.test(`${words} `) && tokens[verb]!.lower.endsWith('ing')) {
    const there = /^(visit|tour)$/.test(tokens[verb]!.lemma) && !future;
    return trigger.rule.type === 'visit' && trigger.rule.pos === 'VERB' && !there
      ? { status: 'planned', rule: 'present progressive' }
      : { status: 'happened', rule: 'tense' };
  }
  return { status: 'happened', rule: 'tense' };
}

/** "*No* American forces have conducted strikes": what nobody did; but "no group has claimed the attack" tells of one. */
function hasNoSubject(tokens: Token[], group: number, verb: number, { head, support }: Trigger): boolean {
  const done = support === verb && /^(conduct|carry|launch|mount|hold|sign|stage)$/.test(tokens[verb]!.lemma);
  if (verb !== head && !done) return false;
  let at = group - 1;
  while (at >= 0 && /^(NOUN|PROPN|ADJ)$/.test(tokens[at]!.pos)) at--;
  return tokens[at]?.lower === 'no';
}

/** "is to meet X *before leaving* for Mashhad", "will sail home *after visiting* Muscat": as that is planned. */
function isBeforePlanned({ tokens }: Scene, verb: number): boolean {
  if (!/^(before|after)$/.test(tokens[verb - 1]?.lower ?? '') || !tokens[verb]!.lower.endsWith('ing'))
    return false;
  const main = tokens.findLastIndex(({ pos }, at) => at < verb && pos === 'VERB');
  if (main < 0) return false;
  const { before, infinitive } = verbGroup(tokens, main, 0);
  const due = infinitive && /^(schedule|plan|expect|due|set|slate)$/.test(tokens[main - 2]?.lemma ?? '');
  return due || before.some((word) => /^(will|shall|to)$/.test(word));
}

/** "would never *let* the rebels take the town": the verb on which a bare infinitive hangs; -1 if none does. */
function letting(tokens: Token[], verb: number): number {
  if (tokens[verb]!.lower !== tokens[verb]!.lemma) return -1;
  for (let at = verb - 1; at >= Math.max(0, verb - 5); at--) {
    if (tokens[at]!.lemma === 'let') return at;
    if (!/^(DET|ADJ|NOUN|PROPN|PRON)$/.test(tokens[at]!.pos)) return -1;
  }
  return -1;
}

/** "able to cripple *or destroy* a ship", "is to arrive on Thursday *and visit* Seoul": the verb whose auxiliary or "to" it shares; -1 if none. */
function sharedWith(tokens: Token[], verb: number, first: number): number {
  const isBase = ({ lower, lemma }: Token) => lower === lemma;
  if (!/^(or|and)$/.test(tokens[verb - 1]?.lower ?? '') || !isBase(tokens[verb]!)) return -1;
  const other = tokens.findLastIndex(({ pos }, at) => at < verb && pos === 'VERB');
  if (other < 0 || !isBase(tokens[other]!)) return -1;
  const { before, infinitive } = verbGroup(tokens, other, Math.min(first, other - 6));
  return infinitive || before.some((word) => MODAL.test(word)) ? other : -1;
}

const MODAL = /^(will|would|shall|should|could|can|may|might|must)$/;

/** "*has not* carried out an attack since", "*would not* shell the port": force of which nobody said that it was used. */
function isOfNoOneTime(words: string, { rule }: Trigger): boolean {
  const agreed = rule.type === 'agreement' && rule.pos === 'VERB' && /\b(has|have|had)\b/.test(words);
  if (agreed) return true; // "had not agreed to take part"
  return rule.type === 'incident' && /\b(has|have|will|would|does|do)\b/.test(words);
}

/** "demanded that the gate *be opened*" asks for it, "ordered that it *be closed*" settles it. */
function subjunctive(tokens: Token[], before: number): Reality {
  const settled = tokens
    .slice(0, before)
    .some(({ lemma }) => /^(order|decide|agree|decree|instruct)$/.test(lemma));
  return settled ? { status: 'planned', rule: 'ordered' } : { status: 'unreal', rule: 'wished' };
}

/** "gunmen *tried to storm* a post": force was used, whether it succeeded or not. */
function isAttempt({ tokens }: Scene, to: number, { rule }: Trigger): boolean {
  return rule.frame === 'attack' && /^(tried|attempted)$/.test(tokens[to - 1]?.lower ?? '');
}

/** "barred him *from visiting* Taiwan", "not to stop her *from going*": whether it came to it, the words do not say. */
function isKeptFrom(tokens: Token[], verb: number): boolean {
  if (tokens[verb - 1]?.lower !== 'from' || !tokens[verb]!.lower.endsWith('ing')) return false;
  return tokens.slice(Math.max(0, verb - 9), verb).some(({ lemma }) => KEEPS.test(lemma));
}

const KEEPS = /^(stop|prevent|bar|ban|deter|block|discourage|dissuade|prohibit|keep|refrain)$/;

/** Of the trigger's own verb only what undoes it or sets its day counts: "agreed a ceasefire" is no plan. */
function ownCue({ tokens, times }: Scene, verb: number, { rule, head }: Trigger): Cue | null {
  const cue = verbCue(tokens, verb);
  const lemma = tokens[verb]!.lemma;
  const counts = cue && (cue.name === 'called off' || /^(plan|schedule|expect)$/.test(lemma));
  const shut = /^(closure|closing|shutdown|sealing|suspension)$/.test(tokens[head]!.lemma);
  const atOnce = shut && !times.some(({ from }) => from > head); // "on Sunday announced the closure of the gate"
  const foretold = lemma === 'announce' && rule.type !== 'agreement' && !atOnce;
  return counts || foretold ? cue : null;
}

/** "agreed *at a meeting* to open": where something was decided took place. */
function isSetting({ tokens }: Scene, verb: number, { rule, first, head }: Trigger): boolean {
  const settled = /^(agree|decide|pledge|vow|announce)$/.test(tokens[verb]!.lemma) && verb < head;
  const setting = /^(at|during|after|in|following)$/.test(tokens[first - 1]?.lower ?? '');
  return settled && setting && rule.pos === 'NOUN' && /^(talks|visit)$/.test(rule.type);
}

/** "The trip is scheduled to *include* meetings" plans the meetings, not the trip. */
function leadsElsewhere({ tokens }: Scene, verb: number): boolean {
  const to = tokens.slice(verb + 1, verb + 3).findIndex(({ lower }) => lower === 'to');
  if (to < 0) return false;
  const next = tokens.slice(verb + 2 + to, verb + 5 + to).find(({ pos }) => pos === 'VERB');
  return next !== undefined && !OCCURRENCE.test(next.lemma);
}
