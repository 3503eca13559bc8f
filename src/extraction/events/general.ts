import { verbGroup } from '../syntax/verbs.ts';
import { daysCovered } from '../temporal/calendar.ts';
import type { Draft } from './draft.ts';
import { isPassive } from './passive.ts';
import { isGoingOn, isLongFight, isRecord, isSpell, isToll, isWarOfYear } from './force/tolls.ts';

/** Whether the words speak of what is so in general, of a whole history, or of a thing by what was done to it. */
export function isGeneral(draft: Draft): boolean {
  return TESTS.some((test) => test(draft));
}

const TESTS = [
  isAsked,
  isOfSuch,
  isHistoryOfWars,
  isWhoever,
  isKnownFor,
  isEpithetOfThing,
  isOfSomethingAlong,
  isLed,
  isOfPassengers,
  isTally,
  isLasting,
  isOfFighters,
  isPast,
  isCampaign,
  isToll,
  isLongFight,
  isRecord,
  isReason,
  isSpell,
  isGoingOn,
  isWarOfYear,
  isUndertaking,
  isWhenever,
];

/** "a coalition largely *drove them out of* Iraq and Syria", without a day or town: a whole war. */
function isCampaign({ rule, time, placing, scene: { place } }: Draft): boolean {
  const wide = placing === null || /^(country|region)$/.test(place(placing.place).kind);
  return rule.object === 'fighters' && time === null && wide;
}

/** Paragraphs in which news is told in the perfect: "Gunmen *have killed* two guards". */
const LEAD = 1;

/** "Armed men *have attacked* settlers", without a day or town, further down: what has been so for long. */
function isPast({
  rule,
  time,
  placing,
  scene: { tokens, sentence, place },
  trigger: { head },
}: Draft): boolean {
  if (rule.type !== 'incident' || rule.pos !== 'VERB' || time !== null) return false;
  const before = tokens.slice(Math.max(0, head - 3), head);
  const perfect = before.some(({ lower }) => /^(has|have)$/.test(lower));
  const often = before.some(({ lower }) => /^(previously|repeatedly|often|frequently|long)$/.test(lower));
  return (
    perfect &&
    (often || sentence.paragraph > LEAD) &&
    !/^(city|site|border)$/.test(placing ? place(placing.place).kind : '')
  );
}

/** "Would India *sign* new contracts?": a question. */
function isAsked({ rule, scene: { tokens }, time }: Draft): boolean {
  return /^(talks|agreement)$/.test(rule.type) && time === null && tokens.at(-1)!.text === '?';
}

/** "supported the idea of *such a meeting*", "any attack": one of a kind, none in particular. */
function isOfSuch({ rule, scene: { tokens }, trigger: { first, head } }: Draft): boolean {
  if (rule.pos !== 'NOUN') return false;
  const opening = tokens.slice(Math.max(0, first - 1), head).map(({ lower }) => lower);
  return (
    opening.includes('such') &&
    !opening.some((word) => /^(first|last|second|third|fourth|latest)$/.test(word))
  );
}

/** "have fought *three wars* since 1947": a history. */
function isHistoryOfWars({ rule, scene: { tokens }, trigger: { head } }: Draft): boolean {
  if (rule.type !== 'incident' || tokens[head]!.lemma !== 'fight') return false;
  return tokens.slice(head + 1, head + 6).some(({ lower }) => lower === 'wars');
}

/** "householders *who injure* intruders", "fans who go to Qatar": whoever does it, whenever. */
function isWhoever({ rule, scene: { tokens }, trigger, time }: Draft): boolean {
  const head = rule.pos === 'VERB' ? trigger.head : (trigger.support ?? -1);
  if (head < 0 || head > trigger.head || time !== null) return false;
  const { lower, lemma } = tokens[head]!;
  const present = lower === lemma && !/^(hit|cut|put|shut|set|come|run|beat)$/.test(lower);
  let at = head - 1;
  while (at >= 0 && /^(ADV|CCONJ|VERB)$/.test(tokens[at]!.pos)) at--;
  return present && /^(who|that|which)$/.test(tokens[at]?.lower ?? '');
}

/** "a group *responsible for attacking* patrols": what somebody is known for. */
function isKnownFor({ rule, scene: { tokens }, trigger: { head }, time }: Draft): boolean {
  if (rule.pos !== 'VERB' || rule.type !== 'incident' || time !== null) return false;
  return (
    /^(responsible|known|notorious|infamous|blamed)$/.test(tokens[head - 2]?.lower ?? '') &&
    tokens[head - 1]?.lower === 'for'
  );
}

/** "*sending* troops into Gaza *is* a risk": what it would be like. */
function isUndertaking({ rule, scene: { tokens, clauses }, trigger: { head, clause } }: Draft): boolean {
  const { first, last } = clauses[clause]!;
  if (rule.pos !== 'VERB' || rule.type !== 'incident' || !tokens[head]!.lower.endsWith('ing')) return false;
  const opens = head === first || (head === first + 1 && /^(but|and|so|then)$/.test(tokens[first]!.lower));
  const next = tokens
    .slice(head + 1, last + 1)
    .find(({ pos, text }) => /^(AUX|VERB)$/.test(pos) || text === ',');
  return opens && next?.pos === 'AUX';
}

/** "plates that, *when hit* by a round, blow up": whenever it is so. */
function isWhenever({ rule, scene: { tokens }, trigger: { head }, time }: Draft): boolean {
  const opening = /^(when|if|once|unless)$/.test(tokens[head - 1]?.lower ?? '');
  return rule.type === 'incident' && rule.pos === 'VERB' && time === null && opening;
}

/** "a *downed* drone", "the *injured*": the participle tells which. */
function isEpithetOfThing({ rule, scene: { tokens }, trigger: { head } }: Draft): boolean {
  if (rule.pos !== 'VERB' || rule.type !== 'incident' || !/(ed|en|ung|ot)$/.test(tokens[head]!.lower))
    return false;
  if (tokens[head]!.lower === 'targeted' && tokens[head + 1]?.lower === 'against') return true; // "missiles *targeted against* Iran"
  return /^(an?|the)$/.test(tokens[head - 1]?.lower ?? '') && tokens[head + 1]?.pos !== 'ADP';
}

/** "with *the silver medal going* to Poland": it is the thing that goes. */
function isOfSomethingAlong({ rule, scene: { tokens, actors }, trigger: { head } }: Draft): boolean {
  if (rule.pos !== 'VERB' || rule.type !== 'visit' || !tokens[head]!.lower.endsWith('ing')) return false;
  let at = head - 1;
  while (at >= 0 && /^(NOUN|ADJ|DET|NUM|PROPN)$/.test(tokens[at]!.pos)) at--;
  const along = at < head - 1 && tokens[at]?.lower === 'with';
  return along && !actors.some(({ first, last }) => first > at && last < head);
}

/** "The delegation *is headed by* X": led, and going nowhere. */
function isLed(draft: Draft): boolean {
  const { rule, scene, trigger } = draft;
  const { tokens } = scene;
  if (rule.type !== 'visit' || rule.pos !== 'VERB' || tokens[trigger.head]!.lemma !== 'head') return false;
  return isPassive(draft) || tokens[trigger.head + 1]?.lower === 'by';
}

/** "ended quarantine for *arrivals*", "Chinese arrivals were tested": passengers. */
function isOfPassengers({ rule, scene: { tokens }, trigger: { head } }: Draft): boolean {
  return rule.type === 'visit' && tokens[head]!.lower === 'arrivals';
}

/** "forces *fighting* in Helmand", without a day: who they are. */
function isOfFighters({ rule, scene: { tokens }, trigger: { head }, time }: Draft): boolean {
  if (rule.type !== 'incident' || rule.pos !== 'VERB' || time !== null) return false;
  const fighting = /^(fighting|battling|operating)$/.test(tokens[head]!.lower);
  return (
    fighting &&
    tokens[head - 1]?.pos === 'NOUN' &&
    /^(in|against|for|alongside)$/.test(tokens[head + 1]?.lower ?? '')
  );
}

/** "which *has been fighting* them since 2001": a state that lasts. */
function isLasting({ rule, scene: { tokens, clauses }, trigger: { head, clause } }: Draft): boolean {
  if (rule.type !== 'incident' || rule.pos !== 'VERB' || !tokens[head]!.lower.endsWith('ing')) return false;
  const { first, last } = clauses[clause]!;
  const { before } = verbGroup(tokens, head, first);
  const length = tokens.slice(head, last + 2).some(({ lower }) => /^(since|for|years|months)$/.test(lower));
  return before.includes('been') && /^(has|have)$/.test(before[0] ?? '') && length;
}

/** "Hundreds of civilians *have been killed* in attacks *this year*": a tally of many events. */
function isTally({ rule, scene: { tokens, clauses }, trigger, time }: Draft): boolean {
  const verb = rule.pos === 'VERB' ? trigger.head : trigger.support;
  if (rule.type !== 'incident' || verb === null || time === null || daysCovered(time) < MANY_DAYS)
    return false;
  const { before } = verbGroup(tokens, verb, clauses[trigger.clause]!.first);
  return before.some((word) => /^(has|have|'ve)$/.test(word)) && time.rule !== 'since';
}

/** Days of a time that a tally is of. */
const MANY_DAYS = 28;

/** "will close its border *because of* Russian-led exercises": why something is done, and nothing told of them. */
function isReason({ rule, scene: { tokens }, trigger: { first, support } }: Draft): boolean {
  if (rule.type !== 'exercise' || rule.pos !== 'NOUN' || (support ?? 0) > first) return false;
  return /(because of|due to|owing to)( \S+){0,3}$/.test(
    tokens
      .slice(Math.max(0, first - 5), first)
      .map(({ lower }) => lower)
      .join(' '),
  );
}
