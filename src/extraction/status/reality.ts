import type { CueEffect } from './cues.ts';

/** What the words say of an event's reality. Null: a noun that says nothing ("after the visit"). */
export interface Reality {
  status: CueEffect | 'happened' | null;
  /** Name of the cue or tense that decided. */
  rule: string;
}
