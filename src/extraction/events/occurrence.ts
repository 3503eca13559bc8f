import type { Draft } from './draft.ts';
import { HONORIFICS, OFFICES } from '../actors/titles.ts';
import { verbGroup } from '../syntax/verbs.ts';
import type { Token } from '../types.ts';
import { BARRIERS } from './rules/crossing.ts';
import { isHarmless, isViolent, WEAPONS } from './violence.ts';

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
  if (quoted && !isSpecific(draft)) return false;
  if (draft.earlier && rule.type === 'visit' && draft.time === null && draft.placing === null) return false;
  if (isRetelling(draft)) return false;
  if (rule.pos === 'NOUN' && trigger.support === null && !standsAlone(draft)) return false;
  if (rule.pos === 'NOUN' && isPluralHabit(draft)) return false;
  return FITS[rule.frame](draft) && objectFits(draft);
}

/** "the attack", "during the meeting", without a day or place of its own: something told before. */
function isRetelling({ rule, definite, time, placing, trigger, reality, roles }: Draft): boolean {
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
  return rule.pos === 'NOUN' && definite && possible;
}

/** "It had been shut": the subject is what was spoken of. */
function isSpokenOf({ tokens, clauses }: Draft['scene'], { clause, head }: Draft['trigger']): boolean {
  return tokens.slice(clauses[clause]!.first, head).some(({ lower }) => lower === 'it' || lower === 'which');
}

/** Direct speech tells of an event only with a day or place, and parties. */
function isSpecific({ time, placing, roles }: Draft): boolean {
  return roles.length > 0 && (time !== null || placing?.basis === 'stated');
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

/** "attacks", "exercises" without number, day and telling verb. */
function isPluralHabit({ scene, trigger, time }: Draft): boolean {
  const head = scene.tokens[trigger.head]!;
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

const FITS: Record<Draft['rule']['frame'], (draft: Draft) => boolean> = {
  traveller: ({ roles, placing, time, definite, rule }) =>
    (roles.some(({ actor }) => /^(person|office|force|state)$/.test(actor.kind)) &&
      (placing !== null || time !== null || definite)) ||
    (definite && rule.pos === 'NOUN' && placing !== null),
  reception: ({ roles }) =>
    roles.some(({ role, actor }) => role === 'agent' && /^(person|office)$/.test(actor.kind)),
  joint: ({ roles, time, definite, placing, rule, ...rest }) =>
    (rule.type === 'incident' || rule.type === 'exercise' || isPublic({ roles, ...rest })) &&
    (rule.type === 'exercise'
      ? isOfForces({ roles, rule, ...rest }) && (roles.length > 0 || placing !== null)
      : rule.type === 'incident'
        ? (roles.length > 0 || placing !== null) && !isHarmless(rest.scene.tokens)
        : roles.length > 0 ||
          (definite && time !== null) ||
          (time !== null && (placing !== null || rule.type === 'agreement'))),
  attack: isForce,
  impact: (draft) => subjectIsWeapon(draft) && (draft.placing !== null || draft.roles.length > 0),
  suffer: isForce,
  closure: ({ placing, time, roles }) => time !== null || placing !== null || roles.length > 0,
};

/** Somebody acts for a state or body: no private contract, no film star's meeting. Nobody named at all may be. */
function isPublic({ roles, scene }: Pick<Draft, 'roles' | 'scene'>): boolean {
  const titled = ({ mention }: Draft['roles'][number]) =>
    scene.tokens
      .slice(mention.first, mention.last + 1)
      .some(({ lower }) => OFFICES.has(lower) || HONORIFICS.has(lower));
  return (
    roles.length === 0 ||
    roles.some(
      (filler) =>
        filler.actor.country !== null || !/^(person|people)$/.test(filler.actor.kind) || titled(filler),
    )
  );
}

/** Somebody uses force: a party that can, or words that speak of it, and none of accident, nature or play. */
function isForce({ roles, placing, time, scene }: Draft): boolean {
  if (roles.length === 0 && placing === null && time === null) return false;
  const armed = roles.some(({ actor, role }) => role === 'agent' && /^(force|group)$/.test(actor.kind));
  return (armed || isViolent(scene.tokens)) && !isHarmless(scene.tokens);
}

/** "Two *mortar shells* landed": a weapon stands before the verb. */
function subjectIsWeapon({ scene, trigger }: Draft): boolean {
  const { first } = scene.clauses[trigger.clause]!;
  const before = scene.tokens.slice(Math.max(first, trigger.head - 10), trigger.head);
  return before.some(({ lemma, lower }) => WEAPONS.has(lemma) || WEAPONS.has(lower.replace(/s$/, '')));
}

/** An exercise of forces: by its own words, or because a force or state holds it. */
function isOfForces({
  rule,
  roles,
  trigger,
  scene,
}: Pick<Draft, 'rule' | 'roles' | 'trigger' | 'scene'>): boolean {
  if (!rule.orForce || roles.some(({ actor }) => /^(force|state)$/.test(actor.kind))) return true;
  const about = new Set(rule.about!.split(' '));
  return scene.tokens
    .slice(trigger.first, trigger.head + 8)
    .some(({ lemma, lower }) => about.has(lemma) || about.has(lower));
}

/** Whether the verb's object is of the kind that its rule asks for. */
function objectFits(draft: Draft): boolean {
  const { rule, trigger, roles, placing } = draft;
  switch (rule.object) {
    case 'place':
      return placing?.basis === 'stated' || placing?.basis === 'actors';
    case 'person':
      return roles.some(
        ({ actor, mention, role }) =>
          /^(person|office)$/.test(actor.kind) && role !== 'host' && mention.first > trigger.head,
      );
    case 'party':
      return (
        roles.some(({ mention }) => mention.first > trigger.head) ||
        new Set(roles.map(({ actor }) => actor.country ?? actor.name)).size > 1
      );
    case 'other side': {
      const people = roles.filter(({ actor }) => actor.kind === 'person');
      return people.length > 1 || new Set(roles.map(({ actor }) => actor.country)).size > 1;
    }
    case 'victim':
      return roles.length > 0 || placing !== null;
    case 'barrier':
      return barrierOpens(draft);
    default:
      return true;
  }
}

/** The thing opened or shut: after an active verb, before a passive one or one without an object. */
function barrierOpens({ scene, trigger, placing }: Draft): boolean {
  const { tokens, clauses } = scene;
  const { first, last, parent, link } = clauses[trigger.clause]!;
  const from = link === 'coordinate' && parent >= 0 ? clauses[parent]!.first : first;
  const { passive } = verbGroup(tokens, trigger.head, first);
  const isBarrier = ({ lemma, lower, pos }: Token) =>
    pos !== 'VERB' && (BARRIERS.has(lemma) || BARRIERS.has(lower.replace(/s$/, '')));
  const after = tokens.slice(trigger.head + 1, Math.min(last + 1, trigger.head + 9));
  const before = tokens.slice(Math.max(from, trigger.head - 16), trigger.head);
  const next = after.find(({ pos, lower }) => pos !== 'ADV' && lower !== 'up');
  const object = next !== undefined && /^(DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(next.pos);
  const words = passive || !object ? before : after;
  const site = placing !== null && /^(site|border):/.test(placing.place);
  const named =
    site &&
    placing.toponym !== null &&
    words.some(({ start }) => start >= placing.toponym!.start && start < placing.toponym!.end);
  return words.some(isBarrier) || named;
}
