import { isBeside, isOpen } from '../events/beside.ts';
import type { Draft } from '../events/draft.ts';
import type { EventMention } from '../events/mention.ts';

/**
 * What a telling of a known event adds to it. "Those at *the meeting* praised the talks in Geneva", "*On Friday* he
 * praised the visit": where the noun alone speaks of what is known, a day or place across a verb is of something else.
 */
export function own(draft: Draft, mention: EventMention): EventMention {
  const { definite, rule, trigger, predicate } = draft;
  // "It was the fourth attack *this year*": the time over which they are counted
  if (predicate && /^\d{4}(-\d\d)?$/.test(mention.date?.edtf ?? '')) return { ...mention, date: null };
  if (!definite || rule.pos !== 'NOUN' || trigger.support !== null) return mention;
  const place = isBeside(draft) ? mention.place : null;
  return isTimed(draft) ? { ...mention, place } : { ...mention, place, date: null };
}

/** "at the meeting *last week*", "*Monday's* attack" */
function isTimed({ time, words, scene }: Draft): boolean {
  if (!time || (time.start < words.end && time.end > words.start)) return true;
  return time.start >= words.end
    ? isOpen(scene, words.end, time.start)
    : isOpen(scene, time.end, words.start);
}
