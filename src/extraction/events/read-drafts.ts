import { readStatus } from '../status/status.ts';
import type { Draft } from './draft.ts';
import { LazyDraft } from './lazy-draft.ts';
import { isAnaphor, isOccurrence } from './occurrence.ts';
import type { EventRule } from './rules/rule.ts';
import type { Scene } from './scene.ts';
import { findTimings } from './times/timing.ts';
import { findTriggers } from './triggers.ts';

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
      const draft = new LazyDraft(scene, trigger, timing, reality);
      draft.anaphoric = !isOccurrence(draft);
      if (draft.anaphoric && !isAnaphor(draft)) continue;
      claimed.set(head, rule);
      drafts.push(draft);
    }
  }
  return drafts.filter(
    (draft) =>
      !drafts.some((whole) => (draft.anaphoric || !whole.anaphoric) && isPartOf(scene, draft, whole)),
  );
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
