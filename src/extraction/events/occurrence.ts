import { parseIso } from '../temporal/calendar.ts';
import type { TimeExpression } from '../types.ts';
import { nounPhraseStart } from '../syntax/noun-phrase.ts';
import type { Draft } from './draft.ts';
import { isForce, isMutualForce, isOfForces, isPublic, isTargetHit, subjectIsWeapon } from './force.ts';
import { objectFits } from './object.ts';
import { isArmed } from './violence.ts';
import { isPlay } from './sport.ts';

/** Whether a telling is of one event, and not of a habit, a wish, a paper's content or something of another kind. */
export function isOccurrence(draft: Draft): boolean {
  const { rule, trigger, reality, quoted } = draft;
  if (
    rule.type === 'incident' &&
    reality.status === 'planned' &&
    !/^(planned|future tense|claimed)/.test(reality.rule)
  )
    return false;
  if (rule.anaphoric || reality.status === 'unreal' || reality.status === 'general') return false;
  if (rule.type !== 'incident' && isPlay(draft.scene)) return false;
  if (isErrand(draft)) return false;
  if (quoted && !isSpecific(draft)) return false;
  if (draft.earlier && rule.type === 'visit' && draft.time === null && draft.placing === null) return false;
  if (NO_OCCURRENCE.some((test) => test(draft))) return false;
  if (rule.pos === 'NOUN' && trigger.support === null && !standsAlone(draft)) return false;
  if (rule.pos === 'NOUN' && isPluralHabit(draft)) return false;
  return FITS[rule.frame](draft) && objectFits(draft);
}

/** "Druzhba *is* an annual exercise", "the drill *includes* …": what an exercise is like, not that it is held. */
function isDescribed({ rule, scene, trigger, definite }: Draft): boolean {
  if (rule.type !== 'exercise' || trigger.support === null) return false;
  const { tokens } = scene;
  if (tokens[trigger.support]!.lemma !== 'be')
    return definite && CONTENT.test(tokens[trigger.support]!.lemma);
  const next = tokens.slice(trigger.support + 1, trigger.support + 4);
  return !next.some(({ lower }) => /^(underway|under|ongoing|on|over|set|due|to|going)$/.test(lower));
}

const CONTENT = /^(include|involve|feature|simulate|continue)$/;

const REPEATED =
  /^((numerous|several|many|countless|multiple|various) (times|occasions)|(sporadic|regular|daily|routine|weekly) basis)$/;

/** "The fishermen *who were arrested* are in jail": it says which, not what happened. */
function isRestrictive({ rule, scene, trigger, time, placing }: Draft): boolean {
  const { tokens, clauses, clauseOf, times } = scene;
  const { link, first } = clauses[trigger.clause]!;
  if (rule.type !== 'incident' || rule.pos === 'NOUN' || link !== 'relative') return false;
  if (!/^(who|that)$/.test(tokens[first]!.lower) || placing?.basis === 'stated') return false;
  const dated = times.some(
    ({ start, from }) =>
      start === time?.start &&
      clauseOf[from] === trigger.clause &&
      !tokens.slice(trigger.head + 1, from).some(({ pos }) => /^(AUX|VERB)$/.test(pos)),
  );
  const antecedent = tokens[nounPhraseStart(tokens, first - 1)]!.lower;
  return !dated && /^(the|those|these)$/.test(antecedent);
}

/** "aimed at *ending* fighting": a paper or plea against it tells of none. */
function isStopped({ rule, scene, trigger }: Draft): boolean {
  const before = scene.tokens[trigger.first - 1];
  const named = rule.pos === 'NOUN' || /ing$/.test(scene.tokens[trigger.head]!.lower);
  return rule.type === 'incident' && named && before !== undefined && ENDS.test(before.lemma);
}

const ENDS =
  /^(end|stop|halt|cease|prevent|avert|quell|curb|counter|avoid|calm|defuse|investigate|condemn|practice|practise|rehearse)$/;

/** "has shelled the town *numerous times*", "*on a sporadic basis*", "18 were held *so far* this year" */
function isRepeated({ rule, scene, trigger }: Draft): boolean {
  const { tokens, clauseOf } = scene;
  return tokens.some(({ lower }, at) => {
    if (clauseOf[at] !== trigger.clause) return false;
    const before = tokens[at - 1]?.lower;
    return (
      (lower === 'far' && before === 'so') || (rule.pos === 'VERB' && REPEATED.test(`${before} ${lower}`))
    );
  });
}

/** "arrived on Sunday *for talks* on trade": what a journey is for, with nobody named whom it is to be with. */
function isErrand({ rule, trigger, scene, roles }: Draft): boolean {
  const errand =
    rule.type === 'talks' && rule.pos === 'NOUN' && scene.tokens[trigger.first - 1]?.lower === 'for';
  const met = roles.some(({ role, actor }) => role === 'counterpart' && actor.kind !== 'state');
  return errand && !met && roles.filter(({ role }) => role === 'participant').length < 2;
}

/** "the attack", "during the meeting", without a day or place of its own: something told before. */
function isRetelling({ rule, definite, time, placing, trigger, reality, roles, scene }: Draft): boolean {
  const cause = trigger.support === null ? '' : scene.tokens[trigger.support]!.lemma;
  const caused = /^(lead|prompt|force|cause|trigger|result|order|announce|notify)$/.test(cause);
  if (rule.type === 'crossing' && caused) return trigger.support! > trigger.head; // "leading to the closure of the gate"
  const met = roles.some(({ actor, role }) => actor.kind === 'person' && role === 'counterpart');
  const bare = rule.pos === 'NOUN' && definite && time === null && placing?.basis !== 'stated' && !met;
  return bare && (trigger.support === null || reality.status === 'happened');
}

/** "The two-day trip": no event by itself, but it can add to one told before. */
export function isAnaphor({
  rule,
  definite,
  roles,
  reality,
  quoted,
  earlier,
  scene,
  trigger,
  time,
}: Draft): boolean {
  if (rule.anaphoric) return roles.length > 0 && reality.status === 'happened';
  if (rule.object === 'barrier')
    return isSpokenOf(scene, trigger) && time !== null && reality.status === 'happened';
  const possible = reality.status !== 'unreal' && reality.status !== 'general' && !quoted && !earlier;
  const again = rule.type !== 'crossing' || time !== null; // "the closure" adds nothing without a day
  return rule.pos === 'NOUN' && definite && possible && again;
}

/** "It had been shut": the subject is what was spoken of. */
function isSpokenOf({ tokens, clauses }: Draft['scene'], { clause, head }: Draft['trigger']): boolean {
  return tokens.slice(clauses[clause]!.first, head).some(({ lower }) => lower === 'it' || lower === 'which');
}

/** Direct speech tells of an event only with parties, and a day or place or names on both sides. */
function isSpecific({ time, placing, roles }: Draft): boolean {
  const named = (side: string) => roles.some(({ actor, role }) => actor.kind === 'person' && role === side);
  const both = named('agent') && named('counterpart');
  return roles.length > 0 && (time !== null || placing?.basis === 'stated' || both);
}

function standsAlone(draft: Draft): boolean {
  const { rule, time, roles, placing, definite } = draft;
  if (rule.alone === 'with date') return datedBeside(draft);
  if (rule.alone === 'with party')
    return roles.length > 0 || (definite && (time !== null || placing !== null));
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

const MANY = /^(several|many|numerous|dozens|scores|hundreds|rounds|various|countless|multiple)$/;

/** Days that a date covers. */
function lasts({ first, last }: TimeExpression): number {
  return first && last ? parseIso(last)! - parseIso(first)! + 1 : Number.POSITIVE_INFINITY;
}

/** "attacks", "exercises" without number, day and telling verb. */
function isPluralHabit({ scene, trigger, time }: Draft): boolean {
  const head = scene.tokens[trigger.head]!;
  const before = scene.tokens.slice(Math.max(0, trigger.first - 2), trigger.head);
  const counted = scene.tokens.slice(trigger.first, trigger.head);
  const many =
    before.some(({ lower }) => MANY.test(lower)) ||
    counted.some(({ lower }) => /^(?!(?:19|20)\d\d$)\d[\d,]+$/.test(lower));
  if (many && head.lower !== head.lemma && (time === null || lasts(time) > 31)) return true;
  const plural =
    head.lower.endsWith('s') &&
    head.lower !== head.lemma &&
    !/^(talks|drills|war games|games|exercises|manoeuvres|maneuvers|negotiations|discussions|consultations|clashes)$/.test(
      head.lower,
    );
  return (
    plural &&
    time === null &&
    trigger.support === null &&
    !scene.tokens.slice(trigger.first, trigger.head).some(({ pos }) => pos === 'NUM')
  );
}

/** Ways of speaking of an event without telling that it took place. */
const NO_OCCURRENCE = [isRetelling, isRepeated, isRestrictive, isStopped, isDescribed];

const FITS: Record<Draft['rule']['frame'], (draft: Draft) => boolean> = {
  traveller: ({ roles, placing, time, definite, rule }) =>
    (roles.some(({ actor }) => /^(person|office|force|state)$/.test(actor.kind)) &&
      (placing !== null || time !== null || definite)) ||
    (definite && rule.pos === 'NOUN' && placing !== null),
  reception: ({ roles }) =>
    roles.some(({ role, actor }) => role === 'agent' && /^(person|office)$/.test(actor.kind)),
  joint: (draft) => {
    const { roles, time, definite, placing, rule } = draft;
    if (rule.type === 'incident') return isMutualForce(draft);
    if (rule.type === 'exercise') return isOfForces(draft) && (roles.length > 0 || placing !== null);
    const placed = placing !== null || rule.type === 'agreement';
    return isPublic(draft) && (roles.length > 0 || (time !== null && (definite || placed)));
  },
  attack: isForce,
  impact: (draft) => subjectIsWeapon(draft) && (draft.placing !== null || draft.roles.length > 0),
  suffer: (draft) => isForce(draft) && (isTargetHit(draft) || isArmed(draft.scene.tokens)),
  closure: ({ placing, time, roles }) => time !== null || placing !== null || roles.length > 0,
};
