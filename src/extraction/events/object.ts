import { SENT_BODY } from '../actors/sent-bodies.ts';
import { barrierOpens, letsThrough } from './crossings/barrier.ts';
import type { Draft } from './draft.ts';
import { isTargetHit, subjectIsWeapon } from './force/force.ts';
import { areFightersHit } from './force/by-fighters.ts';
import { isFallen, isGroundTaken, isLandTaken } from './force/ground.ts';
import { isMissionHit } from './force/mission-hit.ts';
import { isPassive } from './passive.ts';
import { actsForState } from './public.ts';
import type { RoleFiller } from './parties/roles.ts';

/** Whether the verb's object is of the kind that its rule asks for. */
export function objectFits(draft: Draft): boolean {
  const { rule, trigger, roles, placing } = draft;
  switch (rule.object) {
    case 'place':
      return placing?.basis === 'stated' || placing?.basis === 'actors';
    case 'place abroad':
      return placing?.basis === 'stated' && isAbroad(draft);
    case 'person':
      if (rule.demands && isDemand(draft)) return false;
      return roles.some(
        ({ actor, mention, role }) =>
          (/^(person|office)$/.test(actor.kind) || actor.name.endsWith('counterparts')) &&
          role !== 'host' &&
          (mention.first > trigger.head || (rule.frame === 'reception' && isPassive(draft))),
      );
    case 'guest':
      return roles.some((filler) => isGuest(filler, draft.scene.tokens));
    case 'guest there':
      return roles.some((filler) => isGuest(filler, draft.scene.tokens)) && placing?.basis === 'stated';
    case 'party':
      if (isAward(draft) || isResisted(draft)) return false;
      return (
        roles.some(({ mention }) => mention.first > trigger.head) ||
        (rule.orSeveral && roles.some((filler) => isSeveral(filler, draft.scene.tokens))) ||
        new Set(roles.map(({ actor }) => actor.country ?? actor.name)).size > 1
      );
    case 'people':
      return (
        roles.filter(({ actor }) => actor.kind === 'person').length > 1 ||
        roles.filter(({ actor: { name, country } }) => country !== null && isSeveralPeople(name)).length > 1
      );
    case 'both sides':
      return (
        draft.reality.status === 'happened' &&
        roles.some((filler) => areBothSides(filler, draft.scene.tokens))
      );
    case 'other side':
      if (rule.name === 'discuss verb' && isPassive(draft)) return false; // "should be discussed by the council"
      return (
        hasOtherSide(roles) ||
        (rule.orSeveral === true && roles.some((filler) => isSeveral(filler, draft.scene.tokens)))
      );
    case 'several hosted':
      return roles.some(({ actor, role }) => role === 'counterpart' && isSeveralPeople(actor.name));
    case 'official':
      return roles.some(
        ({ actor, mention }) =>
          /^(person|office)$/.test(actor.kind) && mention.first > trigger.head && actsForState(actor),
      );
    case 'person reached':
      return roles.some(
        ({ actor, mention }) => /^(person|office)$/.test(actor.kind) && isReached(draft, mention),
      );
    case 'victim':
      return placing !== null || isTargetHit(draft) || isPassive(draft);
    case 'weapon':
      return isPassive(draft) && subjectIsWeapon(draft);
    case 'ground':
      return isGroundTaken(draft);
    case 'land':
      return isLandTaken(draft);
    case 'fallen':
      return isFallen(draft);
    case 'fighters':
      return areFightersHit(draft);
    case 'doer':
      return roles.some(isDoer);
    case 'codename':
      return roles.some(isDoer) && hasCodename(draft);
    case 'mission':
      return isMissionHit(draft);
    case 'barrier':
      return barrierOpens(draft);
    case 'crossers':
      return letsThrough(draft);
    default:
      return true;
  }
}

/** "was *conferred* with an order": given, not met. */
function isAward(draft: Draft): boolean {
  return draft.scene.tokens[draft.trigger.head]!.lemma === 'confer' && isPassive(draft);
}

/** "The troops *were met by* fighters with grenades": held up, and not talked with. */
function isResisted(draft: Draft): boolean {
  const armed = draft.roles.some(
    ({ actor, role }) => role === 'counterpart' && /^(group|people)$/.test(actor.kind),
  );
  return draft.rule.name === 'meet verb' && isPassive(draft) && armed;
}

/** A state or armed party that acts: "*the rebels* launched an offensive". */
function isDoer({ actor, role }: RoleFiller): boolean {
  return role === 'agent' && /^(state|force|group)$/.test(actor.kind);
}

/** "Operation *Olive Branch*", "an operation *codenamed* …" */
function hasCodename({ scene: { tokens }, trigger: { head } }: Draft): boolean {
  const [next, word] = tokens.slice(head + 1, head + 3);
  const named = tokens[head]!.text.startsWith('O') || /^["“‘']$/.test(next?.text ?? '');
  return (
    (named && (next?.pos === 'PROPN' || /^\p{Lu}/u.test(word?.text ?? ''))) ||
    /^(codenamed|code-named|dubbed|called|named)$/.test(next?.lower ?? '')
  );
}

/** "attended the funeral *in Muscat*": of another country than that of who did. */
function isAbroad({ roles, placing, scene }: Draft): boolean {
  const { countries = [] } = scene.place(placing!.place);
  return (
    countries.length > 0 &&
    roles.every(({ actor: { country } }) => country !== null && !countries.includes(country))
  );
}

/** Somebody who comes: a person, or a delegation or fleet. */
function isGuest({ actor, role, mention }: RoleFiller, tokens: Draft['scene']['tokens']): boolean {
  if (role !== 'agent') return false;
  const sent = SENT_BODY.test(actor.name) || SENT_BODY.test(tokens[mention.first]!.lower); // "*a delegation* of the Taliban"
  return sent || /^(person|office)$/.test(actor.kind);
}

/** "*The two sides* discussed trade", "they exchanged views": those who sit together; not "the two countries". */
function areBothSides(
  { mention: { actors, via, last } }: RoleFiller,
  tokens: Draft['scene']['tokens'],
): boolean {
  const meant = via === 'pair' || /^(they|both)$/.test(tokens[last]!.lower);
  return meant && actors.length > 1 && !LANDS.test(tokens[last]!.lower);
}

const LANDS = /^(countries|nations|states|neighbou?rs|koreas|governments|capitals|foes|rivals|allies)$/;

/** Two people, or people of two countries. */
function hasOtherSide(roles: RoleFiller[]): boolean {
  const people = roles.filter(({ actor }) => actor.kind === 'person');
  return people.length > 1 || new Set(roles.map(({ actor }) => actor.country)).size > 1;
}

/** "called on the premier *to resign*" */
function isDemand({ scene, roles, trigger }: Draft): boolean {
  return roles.some(({ mention }) => {
    const [to, verb] = scene.tokens.slice(mention.through + 1, mention.through + 3);
    return mention.first > trigger.head && to?.lower === 'to' && verb?.pos === 'VERB';
  });
}

/** "The *leaders* of the island met" */
function isSeveral({ actor, mention }: RoleFiller, tokens: Draft['scene']['tokens']): boolean {
  if (!isSeveralPeople(actor.name)) return false;
  const behind = tokens.slice(mention.last + 1, mention.last + 7);
  const ofMany =
    /^(of|from)$/.test(behind[0]?.lower ?? '') &&
    behind.some(({ lower }) => /^(states|countries|nations)$/.test(lower));
  return actor.country !== null || ofMany; // "ministers *of the Gulf states*"
}

function isSeveralPeople(name: string): boolean {
  return /\b(leaders|ministers|presidents|officials|commanders|negotiators|envoys|diplomats|delegates|generals|chiefs|representatives|delegations)$/i.test(
    name,
  );
}

/** "called *his counterpart* on Sunday"; not "called the premier a liar", "called the envoy to protest". */
function isReached({ scene: { tokens }, trigger: { head } }: Draft, mention: RoleFiller['mention']): boolean {
  const { first, last, through, via } = mention;
  const next = tokens[through + 1];
  const direct = tokens.slice(head + 1, first).every(({ pos }) => /^(DET|PRON)$/.test(pos));
  const posted = tokens
    .slice(first, last + 1)
    .some(({ lower }) => /^(envoy|ambassador|d['’]affaires)$/.test(lower));
  const named =
    next !== undefined &&
    (!/^(ADP|PART|CCONJ)$/.test(next.pos) ? !/^[.,]$/.test(next.text) : /^(as|for)$/.test(next.lower));
  return first > head && via !== 'pronoun' && direct && !posted && !named;
}
