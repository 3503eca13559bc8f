import type { ActorMention } from '../../actors/types.ts';
import type { Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';

/** "a group of *Iranians* abducted by rebels", "spoke of *58 Pakistanis* killed": who stands before a participle without "were"; null where it is none. */
export function harmedBefore(
  { tokens }: Scene,
  { rule, head }: Trigger,
  actors: ActorMention[],
): ActorMention[] | null {
  if (rule.type !== 'incident' || rule.pos === 'NOUN') return null;
  const before = actors.filter(({ through }) => through === head - 1);
  const isSpokenOf = before.some(({ governor }) => governor === 'of') && tokens[head]!.lower.endsWith('ed');
  if (isSpokenOf) return before;
  if (tokens[head + 1]?.lower !== 'by') return null;
  const doer = actors.some(({ governor, first }) => governor === 'by' && first > head && first <= head + 6);
  return doer && /[dnt]$/.test(tokens[head]!.lower) ? before : null;
}
