import type { Draft } from '../events/draft.ts';
import type { EventMention } from '../events/mention.ts';

/** Tellings of one event, in the order of the text. */
export interface Chain {
  drafts: Draft[];
  mention: EventMention;
}
