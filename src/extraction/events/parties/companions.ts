import type { ActorMention } from '../../actors/types.ts';
import type { Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import { subjectOf, verbOf } from './subjects.ts';

/** "*Zambia* will reopen the post after talks with officials": who does what follows the talks held them. */
export function undertaker(scene: Scene, { rule, clause, first: at }: Trigger): ActorMention[] {
  const { first, link, parent } = scene.clauses[clause]!;
  if (rule.pos !== 'NOUN' || rule.frame !== 'joint' || link !== 'subordinate' || parent < 0) return [];
  const opening = /^(after|following|during)$/.test(scene.tokens[first]!.lower);
  const bare = !scene.tokens.slice(first, at).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return opening && bare ? subjectOf(scene, parent, verbOf(scene, parent)) : [];
}

/** "A joined *B* during meetings with C": both take part. */
export function joined({ tokens }: Scene, { rule, first }: Trigger, free: ActorMention[]): ActorMention[] {
  if (rule.pos !== 'NOUN' || rule.frame !== 'joint') return [];
  const verb = tokens.findLastIndex(
    ({ lemma, pos }, at) => at < first && pos === 'VERB' && /^(join|accompany)$/.test(lemma),
  );
  if (verb < 0) return [];
  return free.filter((mention) => mention.first > verb && mention.last < first && mention.governor === null);
}

/** "*Oman's minister* told X at a meeting": who speaks to somebody there. */
export function speakingTo(
  scene: Scene,
  { rule, first, support, clause }: Trigger,
  free: ActorMention[],
): ActorMention[] {
  const { tokens, clauseOf } = scene;
  const held = /^(at|in|during|after)$/.test(tokens[first - 1]?.lower ?? '');
  if (rule.type !== 'talks' || rule.pos !== 'NOUN' || support !== null || !held) return [];
  const verb = tokens.findIndex(
    ({ lower, lemma, pos }, at) =>
      at < first && clauseOf[at] === clause && pos === 'VERB' && (lower === 'told' || ADDRESSING.test(lemma)),
  );
  const addressed = free.some(
    (mention) => mention.first > verb && mention.last < first && mention.governor === null,
  );
  return verb >= 0 && addressed ? subjectOf(scene, clause, verb) : [];
}

const ADDRESSING = /^(tell|inform|assure|brief|warn|thank|remind|ask|urge)$/;

/** "in a joint *operation with X*", "*together with X*", "*alongside X*": who takes part with whoever strikes. */
export function isAlly({ tokens }: Scene, { first, governor }: ActorMention): boolean {
  if (governor === 'alongside') return true;
  let at = first - 1;
  while (at > 0 && tokens[at]!.lower !== 'with') at--;
  return /^(operation|raid|offensive|together|jointly|coordination|conjunction|cooperation|collaboration|along)$/.test(
    tokens[at - 1]?.lower ?? '',
  );
}
