import { daysCovered } from '../temporal/calendar.ts';
import type { Draft } from './draft.ts';
import {
  isForce,
  isHeldBySides,
  isMutualForce,
  isNamed,
  isOfForces,
  isSuch,
  isTargetHit,
  subjectIsWeapon,
} from './force/force.ts';
import { isNamedBarrier } from './crossings/barrier-name.ts';
import { isBeside } from './beside.ts';
import { isGeneral } from './general.ts';
import { objectFits } from './object.ts';
import { isOneSided } from './one-sided.ts';
import { isOtherMatter } from './other-matters.ts';
import { isOnErrand, isPublic } from './public.ts';
import { isArmed } from './force/violence.ts';
import { isAtHome } from './matter/home.ts';
import { isElsewhere } from './matter/matter.ts';

/** Whether a telling is of one event, and not of a habit, a wish, a paper's content or something of another kind. */
export function isOccurrence(draft: Draft): boolean {
  const { rule, trigger, reality, quoted } = draft;
  if (
    rule.type === 'incident' &&
    reality.status === 'planned' &&
    !/^(planned|future tense|claimed)/.test(reality.rule)
  )
    return false;
  if (rule.anaphoric) return false;
  if ((isElsewhere(draft.scene) && !isKnownCrossing(draft)) || isAtHome(draft)) return false;
  if (quoted && !isSpecific(draft)) return false;
  if (draft.earlier && rule.type === 'visit' && draft.time === null && draft.placing === null) return false;
  if (isRetelling(draft) || isOtherMatter(draft) || isGeneral(draft) || isOneSided(draft)) return false;
  if (rule.pos === 'NOUN' && trigger.support === null && !standsAlone(draft)) return false;
  if (rule.pos === 'NOUN' && isPluralHabit(draft)) return false;
  return FITS[rule.frame](draft) && objectFits(draft);
}

/** "The Khunjerab Pass was closed for the winter": a way across a border is meant whatever the article is about. */
function isKnownCrossing({ rule, placing, scene }: Draft): boolean {
  return rule.type === 'crossing' && !scene.matter.topic && /^(site|border):/.test(placing?.place ?? '');
}

/** "the attack", "during the meeting", without a day or place of its own: something told before. */
function isRetelling(draft: Draft): boolean {
  const { rule, definite, time, fromReport, trigger, reality, scene } = draft;
  const cause = trigger.support === null ? '' : scene.tokens[trigger.support]!.lemma;
  const caused = /^(lead|prompt|force|cause|trigger|result|order|announce|notify)$/.test(cause);
  // "leading to the closure of the gate", and not "plans that lead to the closure"
  if (rule.type === 'crossing' && caused)
    return trigger.support! > trigger.head || isInGeneral(scene.tokens[trigger.support!]!);
  if (rule.pos === 'VERB' || !definite || (time !== null && !fromReport)) return false;
  if (rule.type === 'incident' && isOfSome(draft)) return false;
  const met = draft.roles.some(({ actor, role }) => actor.kind === 'person' && role === 'counterpart');
  const placed = draft.placing?.basis === 'stated' && (trigger.support !== null || isBeside(draft));
  if (met || placed) return false;
  return trigger.support === null || reality.status === 'happened';
}

/** "*lead* to", "to *cause*": of no one time. */
function isInGeneral({ lower, lemma }: Draft['scene']['tokens'][number]): boolean {
  return lower === lemma && /^(lead|prompt|force|cause|trigger|result)$/.test(lemma);
}

/** "The detention *of two* citizens": somebody not spoken of before is harmed. */
function isOfSome({ scene: { tokens }, trigger: { head, support } }: Draft): boolean {
  const [of, some] = tokens.slice(head + 1, head + 3);
  const outcome = support !== null && /^(lead|cause|result|end)$/.test(tokens[support]!.lemma); // "led to the killing of ten"
  return !outcome && of?.lower === 'of' && (some?.pos === 'NUM' || /^an?$/.test(some?.lower ?? ''));
}

/** "The two-day trip": no event by itself, but it can add to one told before. */
export function isAnaphor(draft: Draft): boolean {
  const { rule, definite, roles, reality, quoted, earlier, scene, trigger, time } = draft;
  const dateless = rule.type === 'incident' && rule.alone === 'with date' && time === null; // "since the invasion"
  if (rule.pos === 'NOUN' && (dateless || !objectFits(draft))) return false;
  if (rule.anaphoric) return roles.length > 0 && reality.status === 'happened';
  if (rule.object === 'barrier')
    return (
      isSpokenOf(scene, trigger) &&
      (time !== null || scene.tokens[trigger.head - 1]?.lower === 'since') &&
      reality.status === 'happened'
    ); // "it has *since reopened*"
  const possible = !quoted && !earlier && reality.rule !== 'ahead of it';
  const again = rule.type !== 'crossing' || time !== null; // "the closure" adds nothing without a day
  return rule.pos === 'NOUN' && definite && possible && again;
}

/** "It had been shut": the subject is what was spoken of. */
function isSpokenOf({ tokens, clauses }: Draft['scene'], { clause, head }: Draft['trigger']): boolean {
  return tokens.slice(clauses[clause]!.first, head).some(({ lower }) => lower === 'it' || lower === 'which');
}

/** Direct speech tells of an event only with parties, and a day or place or names on both sides; of a crossing with a day. */
function isSpecific({ rule, time, placing, roles }: Draft): boolean {
  if (rule.type === 'crossing' && time !== null) return true;
  const named = (side: string) => roles.some(({ actor, role }) => actor.kind === 'person' && role === side);
  const both = named('agent') && named('counterpart');
  return roles.length > 0 && (time !== null || placing?.basis === 'stated' || both);
}

function standsAlone(draft: Draft): boolean {
  const { rule, time, roles, placing, definite } = draft;
  if (rule.alone === 'with date') return datedBeside(draft);
  if (rule.alone === 'with party')
    return (
      roles.length > 0 ||
      (definite && (time !== null || placing !== null)) ||
      (placing?.basis === 'stated' && isBeside(draft) && datedBeside(draft) && !isOfSince(draft)) // "two blasts in Aleppo last week"
    );
  return false;
}

/** Whether the date stands in the noun phrase or right behind it: "the 2019 drill", "the closure of X on Monday". */
function datedBeside({ time, words, scene }: Draft): boolean {
  if (!time) return false;
  const between = scene.tokens.filter(({ start, end }) => start >= words.end && end <= time.start);
  const behind = time.start >= words.end && !between.some(({ pos }) => pos === 'VERB');
  const others = between.some(({ text }) => text === ',');
  return (time.start >= words.start && time.end <= words.end) || (behind && !others);
}

/** "the deadliest attack in Iran *since* 1979": the date is not its own. */
function isOfSince({ time, words, scene }: Draft): boolean {
  return scene.tokens.some(
    ({ start, lower }) =>
      start >= words.end && start < time!.start && /^(since|after|before|until)$/.test(lower),
  );
}

/** "Six memoranda *were signed*": a paper, whoever signed it. */
function isSigned({ rule, scene, trigger }: Draft): boolean {
  if (rule.type !== 'agreement' || trigger.support === null) return false;
  return /^(sign|ink|initial)$/.test(scene.tokens[trigger.support]!.lemma);
}

const MANY = /^(several|different|many|numerous|dozens|scores|hundreds|rounds|various|countless|multiple)$/;

/** "attacks", "exercises" without number, day and telling verb. */
function isPluralHabit(draft: Draft): boolean {
  const { scene, trigger, time, fromReport } = draft;
  const head = scene.tokens[trigger.head]!;
  const before = scene.tokens.slice(Math.max(0, trigger.first - 2), trigger.head);
  const counted = scene.tokens.slice(trigger.first, trigger.head);
  const many =
    before.some(({ lower }) => MANY.test(lower)) ||
    counted.some(({ lower }) => /^(?!(?:19|20)\d\d$)\d[\d,]+$/.test(lower));
  if (many && !isSigned(draft) && head.lower !== head.lemma && (time === null || daysCovered(time) > 31))
    return true;
  const plural =
    head.lower.endsWith('s') &&
    head.lower !== head.lemma &&
    !/^(talks|drills|war games|games|exercises|manoeuvres|maneuvers|negotiations|discussions|consultations|clashes|battles|skirmishes)$/.test(
      head.lower,
    );
  return (
    plural &&
    (time === null || fromReport) &&
    trigger.support === null &&
    !scene.tokens.slice(trigger.first, trigger.head).some(({ pos }) => pos === 'NUM')
  );
}

/** Who goes somewhere: of a state only the noun is used (“the Iranian visit”). */
const TRAVELS = { NOUN: /^(person|office|force|state)$/, VERB: /^(person|office|force)$/ };

/** Those whom a body of states sends: "UN *inspectors*" */
const SENT_BY_BODY =
  /^(inspectors|observers|monitors|investigators|officials|envoys|diplomats|representatives|experts|mission|delegation|team)$/;

/** "an Iranian drone that was heading for Erbil" */
const UNMANNED = /\b(drones?|missiles?|rockets?|rounds?)$/i;

const FITS: Record<Draft['rule']['frame'], (draft: Draft) => boolean> = {
  traveller: ({ roles, placing, time, definite, rule, scene: { tokens } }) =>
    (roles.some(
      ({ actor, mention }) =>
        (TRAVELS[rule.pos].test(actor.kind) || SENT_BY_BODY.test(tokens[mention.last]?.lower ?? '')) &&
        !UNMANNED.test(actor.name) &&
        isOnErrand(actor, tokens),
    ) &&
      (placing !== null || time !== null || definite)) ||
    (definite && rule.pos === 'NOUN' && placing !== null),
  reception: ({ roles, scene: { tokens } }) =>
    roles.some(
      ({ role, actor }) => role === 'agent' && TRAVELS.VERB.test(actor.kind) && isOnErrand(actor, tokens),
    ),
  sending: ({ roles }) => roles.length > 0,
  joint: (draft) => {
    const { roles, time, definite, rule } = draft;
    if (rule.type === 'incident') return isMutualForce(draft);
    if (rule.type === 'exercise')
      return (
        isOfForces(draft) &&
        (roles.length > 0 ||
          draft.placing !== null ||
          (time !== null && (isSuch(draft) || isHeldBySides(draft) || isNamed(draft.scene, draft.trigger))))
      );
    if (!isPublic(draft)) return false;
    if (roles.length > 0) return true;
    const placed = rule.type === 'agreement' || draft.placing !== null;
    return (time !== null && (definite || placed)) || isSigned(draft);
  },
  attack: isForce,
  impact: (draft) => subjectIsWeapon(draft) && (draft.placing !== null || draft.roles.length > 0),
  suffer: (draft) => isForce(draft) && (isTargetHit(draft) || isArmed(draft.scene.tokens)),
  closure: (draft) =>
    draft.time !== null || draft.roles.length > 0 || draft.placing !== null || isNamedBarrier(draft),
};
