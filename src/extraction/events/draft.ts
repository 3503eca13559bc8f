import type { Reality } from '../status/reality.ts';
import type { Span, TimeExpression } from '../types.ts';
import type { Placing } from './places/types.ts';
import type { RoleFiller } from './parties/roles.ts';
import type { EventRule } from './rules/rule.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** One telling of an event in one sentence, before tellings of the same event are joined. */
export interface Draft {
  rule: EventRule;
  scene: Scene;
  trigger: Trigger;
  /** The trigger word or noun phrase. */
  words: Span;
  label: string;
  roles: RoleFiller[];
  time: TimeExpression | null;
  /** The date is only that of the report. */
  fromReport: boolean;
  days: number | null;
  placing: Placing | null;
  reality: Reality;
  /** "the", "this", "his": something already spoken of. */
  definite: boolean;
  /** "earlier", "previous": not the visit that the article is about. */
  earlier: boolean;
  /** "another", "a second": not the event spoken of. */
  another: boolean;
  /** "He also met …": beside what was told just before, and on the same day. */
  further: boolean;
  /** "This is the first visit": says something of an event, which may have been told before. */
  predicate: boolean;
  /** A bare "the two-day trip": tells only of something spoken of before. */
  anaphoric: boolean;
  /** Told in direct speech only. */
  quoted: boolean;
}
