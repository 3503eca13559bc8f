import type { Draft } from '../events/draft.ts';
import type { EventMention } from '../events/mention.ts';
import type { EventSource } from '../types.ts';

/** Tellings of one event, in the order of the text. */
export interface Chain {
  drafts: Draft[];
  mention: EventMention;
  /** The sentences of all tellings; they become the mention's own when all are known. */
  sources: EventSource[];
}
