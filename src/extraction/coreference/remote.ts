import type { EventMention } from '../events/mention.ts';

/** A conversation by telephone or video: part of no visit, and no meeting. */
export function isRemote({ label }: EventMention): boolean {
  return /\b(phone|telephone|telephonic|virtual|video)\b/.test(label);
}
