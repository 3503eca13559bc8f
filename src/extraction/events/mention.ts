import type { ActorKind } from '../actors/types.ts';
import type { Actor, DateBasis, EventSource, EventType, PlaceBasis, Status } from '../types.ts';

/** A party of an event, with what tells persons from states when events are compared. */
export interface Party extends Actor {
  kind: ActorKind;
  /**
   * Stands only while nobody else does: people who are hit and only described ("two passengers"), or the state on whose
   * ground others were hit.
   */
  aside?: 'described' | 'ground';
}

/** When an event took place, as one article has it. */
export interface MentionDate {
  /** EDTF; null for a weekday that cannot be resolved. */
  edtf: string | null;
  first: string | null;
  last: string | null;
  basis: DateBasis;
  /** The text's own words. */
  text: string;
  /** 1 (Monday) to 7 for a weekday that the article alone leaves open. */
  weekday: number | null;
}

/** Where it took place, as one article has it. */
export interface MentionPlace {
  id: string;
  basis: PlaceBasis;
  /** Metres off the place's point, if the words say so; `near` without a figure. */
  distance: number | null;
  near: boolean;
}

/**
 * What one article says of one event: a line of the filter's output and the unit of the merge. Plain data, the same
 * in every process.
 */
export interface EventMention {
  article: string;
  /** ISO date of the article; null when it has none. */
  reported: string | null;
  type: EventType;
  /** The event in the text's own words, without owner and article: "joint border security exercise". */
  label: string;
  /** What became of a crossing ("opened"), for titles. */
  outcome: string | null;
  /** Null when only nouns tell of it; it then counts as happened. */
  status: Status | null;
  date: MentionDate | null;
  /** Length of a visit in days, if told; `phase` says which end of it `date` is. */
  days: number | null;
  phase: 'start' | 'end' | null;
  place: MentionPlace | null;
  actors: Party[];
  sources: EventSource[];
}
