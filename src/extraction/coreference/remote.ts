import type { Draft } from '../events/draft.ts';
import type { EventMention } from '../events/mention.ts';
import { isRemote as isByTelephone } from '../events/places/placing.ts';

/** A conversation by telephone or video: part of no visit, and no meeting. */
export function isRemote({ label }: EventMention): boolean {
  return /\b(phone|telephone|telephonic|virtual|video)\b/.test(label);
}

/** A telling of such a conversation: "a *phone* call", "spoke over the *phone*". */
export function isRemoteDraft({ scene, trigger }: Draft): boolean {
  return isByTelephone(scene, trigger);
}
