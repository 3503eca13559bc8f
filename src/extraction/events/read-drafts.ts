import type { Reality } from '../status/reality.ts';
import { readStatus } from '../status/status.ts';
import { isAnother, isFurther, isPredicate } from './another.ts';
import { daysOf } from './days.ts';
import type { Draft } from './draft.ts';
import { EARLIER, labelOf } from './label.ts';
import { isAnaphor, isOccurrence } from './occurrence.ts';
import { findPlacing } from './places/placing.ts';
import { findRoles } from './roles.ts';
import type { EventRule } from './rules/rule.ts';
import type { Scene } from './scene.ts';
import { findTimings, type Timing } from './times/timing.ts';
import { findTriggers, type Trigger } from './triggers.ts';

/**
 * The tellings of events in one sentence, in order; of several rules for one word the first that fits. Headings tell
 * nothing that the body does not.
 */
export function readDrafts(scene: Scene): Draft[] {
  if (scene.sentence.heading || isFilePhoto(scene)) return [];
  const claimed = new Map<number, EventRule>();
  const drafts: Draft[] = [];
  const triggers = findTriggers(scene);
  for (const trigger of triggers) {
    const { head, rule } = trigger;
    if ((claimed.get(head) ?? rule) !== rule) continue;
    for (const timing of findTimings(scene, trigger, triggers)) {
      const reality = readStatus(scene, trigger, timing.time);
      if (reality.status === 'unreal' || reality.status === 'general') continue;
      const draft = draftOf(scene, trigger, timing, reality);
      const fits = isOccurrence(draft);
      if (!fits && !isAnaphor(draft)) continue;
      claimed.set(head, rule);
      drafts.push({ ...draft, anaphoric: !fits });
    }
  }
  return drafts.filter((draft) => !drafts.some((whole) => isPartOf(scene, draft, whole)));
}

/** "This *file photo* shows the general during a meeting": of another time than the report. */
function isFilePhoto({ tokens }: Scene): boolean {
  return tokens.some(
    ({ lower }, at) =>
      lower === 'file' && /^(photo|photograph|picture|image|footage)$/.test(tokens[at + 1]?.lower ?? ''),
  );
}

/** "a session of the 23rd *meeting*", "a framework agreement for a peace *deal*": the second noun tells nothing new. */
function isPartOf({ tokens }: Scene, { rule, trigger }: Draft, whole: Draft): boolean {
  if (whole.rule.type !== rule.type || whole.trigger.head >= trigger.first) return false;
  const between = tokens.slice(whole.trigger.head + 1, trigger.first);
  return between.length > 0 && between.every(({ lower, pos }) => /^(of|for)$/.test(lower) || pos === 'DET');
}

function draftOf(scene: Scene, trigger: Trigger, { time, fromReport }: Timing, reality: Reality): Draft {
  const { tokens, sentence } = scene;
  const { first, head, rule } = trigger;
  const opening = tokens[first]!.lower;
  const roles = findRoles(scene, trigger);
  const words = { start: tokens[first]!.start, end: tokens[head]!.end };
  // Nothing planned takes place on the day on which it was announced, that of the report or of a heading.
  const headed = time !== null && (time.end <= sentence.start || time.start >= sentence.end);
  const ahead = time?.first != null && scene.reference !== null && time.first > scene.reference;
  const announced =
    (reality.status === 'planned' && (fromReport || (headed && !ahead))) ||
    (reality.rule === 'called off' && fromReport);
  const owned = roles.some(
    ({ mention }) => mention.possessive && mention.first >= first && mention.last < head,
  );
  return {
    rule,
    scene,
    trigger,
    words,
    label: labelOf(scene, trigger),
    roles,
    time: announced ? null : time,
    fromReport: fromReport && !announced,
    days: daysOf(scene, trigger),
    placing: findPlacing(scene, trigger, roles),
    reality,
    definite:
      rule.pos === 'NOUN' &&
      (owned || /^(the|this|that|these|those|his|her|their|its)$/.test(opening) || isDated(scene, trigger)),
    earlier: rule.pos === 'NOUN' && tokens.slice(first, head).some(({ lower }) => EARLIER.test(lower)),
    another: isAnother(scene, trigger),
    further: isFurther(scene, trigger),
    predicate: isPredicate(scene, trigger),
    anaphoric: false,
    quoted: sentence.quotations.some(({ start, end }) => words.start >= start && words.end <= end),
  };
}

/** "*Saturday's* attack" speaks of one that is known. */
function isDated({ tokens, times }: Scene, { first, head }: Trigger): boolean {
  return times.some(
    ({ from, to }) => from === first && to < head && /^['’]s?$/.test(tokens[to + 1]?.text ?? ''),
  );
}
