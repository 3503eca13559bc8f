import { readStatus } from '../status/status.ts';
import type { TimeExpression, Token } from '../types.ts';
import type { Draft } from './draft.ts';
import { isAnaphor, isOccurrence } from './occurrence.ts';
import { findPlacing } from './places/placing.ts';
import { findRoles } from './roles.ts';
import type { EventRule } from './rules/rule.ts';
import type { Scene } from './scene.ts';
import { findTimings } from './timing.ts';
import { findTriggers, type Trigger } from './triggers.ts';

const EARLIER = /^(earlier|previous|prior|former|last|past)$/;
const ORDINAL = /^(first|second|third|fourth|fifth|historic|recent)$/;
/** Words of an undertaking that a title shows. */
const UNDERTAKING = 8;
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * The tellings of events in one sentence, in order; of several rules for one word the first that fits. Headings tell
 * nothing that the body does not.
 */
export function readDrafts(scene: Scene): Draft[] {
  if (scene.sentence.heading) return [];
  const claimed = new Map<number, EventRule>();
  const drafts: Draft[] = [];
  const triggers = findTriggers(scene);
  for (const trigger of triggers) {
    const { head, rule } = trigger;
    if ((claimed.get(head) ?? rule) !== rule) continue;
    for (const { time, fromReport } of findTimings(scene, trigger, triggers)) {
      const draft = draftOf(scene, trigger, time, fromReport);
      const fits = isOccurrence(draft);
      if (!fits && !isAnaphor(draft)) continue;
      claimed.set(head, rule);
      drafts.push({ ...draft, anaphoric: !fits });
    }
  }
  return drafts.filter((draft) => !drafts.some((whole) => isPartOf(scene, draft, whole)));
}

/** "a session of the 23rd *meeting*", "a framework agreement for a peace *deal*": the second noun tells nothing new. */
function isPartOf({ tokens }: Scene, { rule, trigger }: Draft, whole: Draft): boolean {
  if (whole.rule.type !== rule.type || whole.trigger.head >= trigger.first) return false;
  const between = tokens.slice(whole.trigger.head + 1, trigger.first);
  return between.length > 0 && between.every(({ lower, pos }) => /^(of|for)$/.test(lower) || pos === 'DET');
}

function draftOf(scene: Scene, trigger: Trigger, time: TimeExpression | null, fromReport: boolean): Draft {
  const { tokens, sentence } = scene;
  const { first, head, rule } = trigger;
  const opening = tokens[first]!.lower;
  const roles = findRoles(scene, trigger);
  const words = { start: tokens[first]!.start, end: tokens[head]!.end };
  const reality = readStatus(scene, trigger, time);
  // Nothing planned takes place on the day on which it was announced, unless the words say so.
  const announced = fromReport && reality.status === 'planned';
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
      rule.pos === 'NOUN' && (owned || /^(the|this|that|these|those|his|her|their|its)$/.test(opening)),
    earlier: rule.pos === 'NOUN' && tokens.slice(first, head).some(({ lower }) => EARLIER.test(lower)),
    another: isAnother(scene, trigger),
    predicate: isPredicate(scene, trigger),
    anaphoric: false,
    quoted: sentence.quotations.some(({ start, end }) => words.start >= start && words.end <= end),
  };
}

/** The noun phrase without article, owner and countries: "joint border security exercise". */
function labelOf(scene: Scene, trigger: Trigger): string {
  const { tokens, actors } = scene;
  const { first, head, rule } = trigger;
  if (rule.anaphoric || rule.name === 'incident noun') return '';
  if (rule.name === 'agree to' || rule.name === 'agree that') return undertaking(scene, trigger);
  if (rule.pos === 'VERB') return tokens[head]!.lemma;
  const owner = actors.filter((mention) => mention.first >= first && mention.last < head).at(-1);
  let from = owner ? owner.last + 1 : first;
  while (
    from < head &&
    !isCompound(tokens, from) &&
    (/^(DET|PART|PUNCT|PRON|NUM)$/.test(tokens[from]!.pos) ||
      EARLIER.test(tokens[from]!.lower) ||
      ORDINAL.test(tokens[from]!.lower))
  )
    from++;
  const start = tokens[from]!.start;
  return tokens
    .slice(from, head + 1)
    .map((token, at, list) => (at > 0 && list[at - 1]!.end < token.start ? ' ' : '') + token.text)
    .join('')
    .slice(0, Math.max(0, tokens[head]!.end - start));
}

/** "*nine*-point agreement"; a length ("two-day visit") is shown by the dates. */
function isCompound(tokens: Token[], at: number): boolean {
  return (
    tokens[at]!.pos === 'NUM' && tokens[at + 1]?.text === '-' && !/^days?$/.test(tokens[at + 2]?.lower ?? '')
  );
}

/** "agree to share information": what was agreed, in as many words as a title bears. */
function undertaking({ tokens, clauses, times }: Scene, { head, clause }: Trigger): string {
  const last = tokens[head + 1]?.lower === 'that' ? tokens.length - 1 : clauses[clause]!.last;
  const words = tokens
    .slice(head + 1, Math.min(last, head + UNDERTAKING) + 1)
    .filter((_, at) => !times.some(({ from, to }) => head + 1 + at >= from - 1 && head + 1 + at <= to));
  const end = words.findIndex(({ text }) => /^[,.;:]$/.test(text));
  return ['agree', ...words.slice(0, end < 0 ? words.length : end).map(({ text }) => text)].join(' ');
}

/** "This is *the first visit* of a head of state" */
function isPredicate({ tokens }: Scene, { rule, first }: Trigger): boolean {
  if (rule.pos !== 'NOUN') return false;
  const verb = tokens[first - 1];
  const subject = tokens[first - 2]?.pos === 'AUX' ? tokens[first - 3] : tokens[first - 2];
  return (
    verb !== undefined && /^(be|mark|represent|constitute)$/.test(verb.lemma) && subject?.lower !== 'there'
  );
}

/** "*another* attack", "came a day *after* guards were killed", "a *second* ceasefire", "In a *separate* incident, shells fell" */
function isAnother({ tokens, clauses }: Scene, { rule, first, head, clause }: Trigger): boolean {
  const { first: start, link } = clauses[clause]!;
  const apart =
    link === 'subordinate' && /^(hours?|days?|weeks?|months?|years?)$/.test(tokens[start - 1]?.lower ?? '');
  if (apart && rule.type !== 'crossing' && tokens[start]!.lower === 'after') return true;
  return tokens.slice(start, head).some(({ lower }, index) => {
    const at = start + index;
    if (/^(separately|elsewhere)$/.test(lower)) return true;
    const own = rule.pos === 'NOUN' && at >= first;
    const marked =
      /^(another|separate)$/.test(lower) ||
      (/^(second|third|fourth|similar)$/.test(lower) && tokens[at - 1]?.lower === 'a');
    return marked && (own || OCCASION.test(tokens[at + 1]?.lower ?? ''));
  });
}

const OCCASION = /^(incidents?|attacks?|operations?|raids?|clash(es)?|cases?|occasion|meeting|development)$/;

/** Length in days of "a two-day visit", "a visit of three days". */
function daysOf({ tokens, clauses }: Scene, { first, head, rule, clause }: Trigger): number | null {
  if (rule.type !== 'visit') return null;
  const from = rule.pos === 'NOUN' ? first : head;
  const to = rule.pos === 'NOUN' ? head : Math.min(clauses[clause]!.last, head + 14);
  for (let at = from; at <= to; at++) {
    if (!/^days?$/.test(tokens[at]!.lower)) continue;
    const word = (tokens[at - 1]?.text === '-' ? tokens[at - 2] : tokens[at - 1])?.lower ?? '';
    const number = /^\d{1,2}$/.test(word) ? Number(word) : NUMBERS.indexOf(word) + 1;
    if (number > 0) return number;
  }
  return null;
}
