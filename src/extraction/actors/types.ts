import type { Span } from '../types.ts';

/**
 * `person`: a named person. `office`: somebody known by title only. `force`: armed or civil servants of a state.
 * `group`: an organisation that is no state. `people`: civilians. `state`: a country or its government.
 */
export type ActorKind = 'person' | 'office' | 'force' | 'group' | 'people' | 'state';

/** Somebody a text names, after coreference. `name` is the fullest form that the article gives. */
export interface NamedActor {
  kind: ActorKind;
  name: string;
  /** ISO 3166-1 alpha-3, or null when the text does not say. */
  country: string | null;
  /** All titles that the article gives to a person. */
  title?: string;
  /** A spokesman: tells of events and is no party. */
  speaks?: boolean;
}

/** Words that name one actor, or two ("the two countries"). */
export interface ActorMention extends Span {
  sentence: number;
  /** Indexes of the first and last token in the sentence. */
  first: number;
  last: number;
  /** Index of the last token of what is said of it right behind it: ", the governor of Van", "(BSF)". */
  through: number;
  actors: NamedActor[];
  /** The preposition that governs it ("with", "between"), shared along a list; null for subjects and objects. */
  governor: string | null;
  /** Followed by 's, or a possessive pronoun: the owner of what comes next. */
  possessive: boolean;
  /** Stands before a noun as its adjective ("Iranian exercises") and names no one by itself. */
  modifier: boolean;
  /** How the words name it. */
  via: 'name' | 'title' | 'country' | 'capital' | 'demonym' | 'noun' | 'pronoun' | 'pair';
}
