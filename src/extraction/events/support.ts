import { nounPhraseStart } from '../syntax/noun-phrase.ts';
import type { Token } from '../types.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** The nearest verb of the clause (or of the clause it belongs to) that supports the noun. */
export function supportVerb(
  { tokens, clauses, clauseOf }: Scene,
  verbs: Set<string>,
  { first: phrase, head }: Pick<Trigger, 'first' | 'head'>,
  clause: number,
): number | null {
  if (verbs.size === 0) return null;
  const { first, last } = clauses[clause]!;
  const described = clauses.findIndex(
    ({ link, parent, first: start }) =>
      link === 'relative' && parent === clause && start > head && start <= head + 6,
  );
  const end = described < 0 ? last : Math.max(last, clauses[described]!.last);
  let best: number | null = null;
  for (let at = first; at <= end; at++) {
    const token = tokens[at]!;
    const own = clauseOf[at] === clause || (clauseOf[at] === described && best === null);
    if (!/^(VERB|AUX)$/.test(token.pos) || !verbs.has(token.lemma) || !own) continue;
    if (at >= phrase && at < head && tokens[phrase - 1]?.lower === 'for') continue; // "called for *continued* talks"
    if (at > head && (isPurposeOf(tokens, at) || tokens[at - 1]!.text === '-')) continue; // "a new era of deal-*signing*"
    if (token.lemma === 'take' && !isTakenPlace(tokens, at)) continue;
    if (
      token.lemma === 'be' &&
      at < head &&
      /^(in|at|of)$/.test(tokens[phrase - (tokens[phrase - 1]?.pos === 'DET' ? 2 : 1)]?.lower ?? '')
    )
      continue; // "*was* negotiator in the Muscat talks"
    if (token.lower === 'following') continue; // "*Following* these rows a clash occurred"
    if (token.lower === 'including' || (isDescription(token) && at !== head + 1)) continue;
    if (at > head && isOfMain(tokens, first, head, at)) continue;
    if (token.pos === 'AUX' && /^(VERB|AUX)$/.test(nextContent(tokens, at)?.pos ?? '')) continue;
    const open = best === null || isDescription(tokens[best]!) || isSetBefore(tokens, best);
    if (open || Math.abs(at - head) < Math.abs(best! - head)) best = at;
  }
  return best;
}

/** "*took place*", "*take part* in"; not "the wounded were *taken* to a hospital". */
function isTakenPlace(tokens: Token[], at: number): boolean {
  return tokens
    .slice(at + 1, at + 4)
    .some(({ lower }) => /^(place|part|effect|force|hold|responsibility|credit)$/.test(lower));
}

/** "a meeting in Quetta *to open* two crossings": what is to be done, and not to the noun. */
function isPurposeOf(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at - 1]?.lower === 'to' &&
    tokens[at]!.pos === 'VERB' &&
    /^(DET|NUM|ADJ|NOUN|PRON)$/.test(next?.pos ?? '')
  );
}

/** "At a meeting with the envoy, the minister urged sides *to hold* a vote": a verb behind the phrase that opens the clause. */
function isOfMain(tokens: Token[], first: number, head: number, at: number): boolean {
  const noun = nounPhraseStart(tokens, head, first);
  if (!/^(at|in|during|after|following|upon|before)$/.test(tokens[noun - 1]?.lower ?? '')) return false;
  return tokens[at - 1]!.text !== ',' && tokens.slice(head + 1, at).some(({ text }) => text === ',');
}

/** "an exercise *involving* two thousand men": it supports the noun only where no other verb does. */
function isDescription({ lower }: Token): boolean {
  return /^(involving|featuring)$/.test(lower);
}

/** "the summit, *planned* for July, was held": as told before it took place. */
function isSetBefore(tokens: Token[], at: number): boolean {
  const passive = tokens.slice(Math.max(0, at - 3), at).some(({ pos }) => pos === 'AUX');
  return /^(planned|scheduled|slated)$/.test(tokens[at]!.lower) && !passive;
}

function nextContent(tokens: Token[], at: number): Token | undefined {
  return tokens.slice(at + 1, at + 4).find((token) => !/^(ADV|PART|DET|ADJ)$/.test(token.pos));
}
