import type { Token } from '../../types.ts';
import type { Draft } from '../draft.ts';

/** "remained closed", "has not been opened", "has been closed for weeks", "opens at eight": how things stand, not what became of them. */
export function isState({ scene, trigger, time }: Draft, auxiliaries: string[]): boolean {
  const { tokens, clauses } = scene;
  const { head, clause } = trigger;
  const { lower, lemma } = tokens[head]!;
  const words = auxiliaries.filter((word) => /^(is|are|has|have|had|been)$/.test(word)).join(' ');
  const kept = tokens.slice(Math.max(clauses[clause]!.first, head - (words ? 3 : 7)), head);
  if (/^(has|have|had)\b/.test(words) && auxiliaries.some((word) => /^(not|n[’']t|never)$/.test(word)))
    return true;
  const coming = kept.some((token) => token.lower === 'will'); // "will remain closed from Friday"
  if (!coming && kept.some((token) => /^(remain|stay|keep|continue)$/.test(token.lemma))) return true;
  if (auxiliaries.length === 0 && isAccompanied(tokens, head)) return true;
  if (!/^(open|close|shut|seal|block)$/.test(lemma)) return false;
  const hours = /^(at|from)$/.test(tokens[head + 1]?.lower ?? '') && tokens[head + 2]?.pos === 'NUM';
  if (/s$/.test(lower) && (hours || time === null)) return true;
  const lasting = /^(has|have|had) been$/.test(words) && tokens[head + 1]?.lower === 'for';
  const due = auxiliaries.includes('to'); // "is *to be* opened"
  return (/^(is|are)$/.test(words) && !due) || (lasting && time === null);
}

/** "*with* all movement *halted*": a participle that tells under what circumstances. */
function isAccompanied(tokens: Token[], head: number): boolean {
  const before = tokens.slice(Math.max(0, head - 7), head);
  const start = before.findLastIndex(({ lower }) => lower === 'with');
  if (/^(borders?|frontiers?|crossings?|boundary)$/.test(before[start - 1]?.lower ?? '')) return false; // "ordered the border with Oman closed"
  return (
    start >= 0 && before.slice(start + 1).every(({ pos }) => /^(DET|NOUN|PROPN|ADJ|CCONJ|ADV)$/.test(pos))
  );
}
