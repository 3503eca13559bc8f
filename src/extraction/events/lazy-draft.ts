import type { Reality } from '../status/reality.ts';
import type { Span, TimeExpression } from '../types.ts';
import { isAnother, isFurther, isPredicate } from './another.ts';
import { daysOf } from './days.ts';
import type { Draft } from './draft.ts';
import { EARLIER, labelOf } from './label.ts';
import { findPlacing } from './places/placing.ts';
import type { Placing } from './places/types.ts';
import { findRoles, type RoleFiller } from './parties/roles.ts';
import type { EventRule } from './rules/rule.ts';
import type { Scene } from './scene.ts';
import type { Timing } from './times/timing.ts';
import type { Trigger } from './triggers.ts';

/** A draft of which most is worked out only when it is asked for: most drafts turn out to be no event. */
export class LazyDraft implements Draft {
  readonly scene: Scene;
  readonly trigger: Trigger;
  readonly rule: EventRule;
  readonly reality: Reality;
  readonly words: Span;
  readonly time: TimeExpression | null;
  readonly fromReport: boolean;
  anaphoric = false;
  private readonly known: Partial<Draft> = {};

  constructor(scene: Scene, trigger: Trigger, { time, fromReport }: Timing, reality: Reality) {
    const { tokens } = scene;
    this.scene = scene;
    this.trigger = trigger;
    this.rule = trigger.rule;
    this.reality = reality;
    this.words = { start: tokens[trigger.first]!.start, end: tokens[trigger.head]!.end };
    const announced = isAnnounced(scene, time, fromReport, reality);
    this.time = announced ? null : time;
    this.fromReport = fromReport && !announced;
  }

  get label(): string {
    return (this.known.label ??= labelOf(this.scene, this.trigger));
  }

  get roles(): RoleFiller[] {
    return (this.known.roles ??= findRoles(this.scene, this.trigger));
  }

  get days(): number | null {
    return daysOf(this.scene, this.trigger);
  }

  get placing(): Placing | null {
    const { known } = this;
    if (known.placing === undefined) known.placing = findPlacing(this.scene, this.trigger, this.roles);
    return known.placing;
  }

  get definite(): boolean {
    return (this.known.definite ??=
      isOfSides(this.rule, this.roles) ||
      (this.rule.pos === 'NOUN' && isDefinite(this.scene, this.trigger, this.roles)));
  }

  get earlier(): boolean {
    return (this.known.earlier ??= this.rule.pos === 'NOUN' && isEarlier(this.scene, this.trigger));
  }

  get another(): boolean {
    return (this.known.another ??= isAnother(this.scene, this.trigger));
  }

  get further(): boolean {
    return (this.known.further ??= isFurther(this.scene, this.trigger));
  }

  get predicate(): boolean {
    return (this.known.predicate ??= isPredicate(this.scene, this.trigger));
  }

  get quoted(): boolean {
    return (this.known.quoted ??= isQuoted(this.scene, this.words));
  }
}

/**
 * Nothing planned takes place on the day on which it was announced, that of the report or of a heading, and nothing
 * called off on that of the report.
 */
function isAnnounced(
  { sentence, reference }: Scene,
  time: TimeExpression | null,
  fromReport: boolean,
  { status, rule }: Reality,
): boolean {
  const headed = time !== null && (time.end <= sentence.start || time.start >= sentence.end);
  const ahead = time?.first != null && reference !== null && time.first > reference;
  return (
    (status === 'planned' && (fromReport || (headed && !ahead))) || (rule === 'called off' && fromReport)
  );
}

/** "*the* attack", "*his* visit", "*Saturday's* attack" speak of one that is known. */
function isDefinite({ tokens, times }: Scene, { first, head, rule }: Trigger, roles: RoleFiller[]): boolean {
  const fresh = tokens.slice(first, head).some(({ lower }) => /^(new|fresh)$/.test(lower));
  if (rule.type === 'incident' && fresh) return false; // "launched *the new offensive*"
  return (
    roles.some(({ mention }) => mention.possessive && mention.first >= first && mention.last < head) ||
    /^(the|this|that|these|those|his|her|their|its)$/.test(tokens[first]!.lower) ||
    times.some(({ from, to }) => from === first && to < head && /^['’]s?$/.test(tokens[to + 1]?.text ?? ''))
  );
}

/** "*The two ministers* discussed trade": those who met, as was told. */
function isOfSides({ name, object }: EventRule, roles: RoleFiller[]): boolean {
  return (
    object === 'both sides' ||
    (name === 'discuss verb' && roles.some(({ mention: { via } }) => via === 'pair'))
  );
}

/** "an *earlier* visit" */
function isEarlier({ tokens }: Scene, { first, head }: Trigger): boolean {
  return tokens.slice(first, head).some(({ lower }) => EARLIER.test(lower));
}

/** Whether some words stand in direct speech; not in "the two sides *“opened a crossing”*", whose subject the report itself gives. */
function isQuoted({ sentence, tokens, actors }: Scene, words: Span): boolean {
  const speech = sentence.quotations.find(({ start, end }) => words.start >= start && words.end <= end);
  if (!speech) return false;
  const opening = tokens.findIndex(({ start }) => start >= speech.start);
  const verb = tokens.findIndex(({ start, text }) => start >= speech.start && /^\p{L}/u.test(text));
  return !(/^(VERB|AUX)$/.test(tokens[verb]?.pos ?? '') && actors.some(({ last }) => last === opening - 1));
}
