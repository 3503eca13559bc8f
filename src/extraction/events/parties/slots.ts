import type { ActorMention } from '../../actors/types.ts';
import { SAYERS } from '../../actors/titles.ts';
import { verbGroup } from '../../syntax/verbs.ts';
import { harmedBefore } from '../force/harmed-before.ts';
import { hitGround, lost, struckThings } from '../force/hit-ground.ts';
import { isPurpose, isQuarrel } from '../purpose.ts';
import type { Scene } from '../scene.ts';
import { bordersInName } from './bodies.ts';
import { isAlly, joined, speakingTo, undertaker } from './companions.ts';
import { isFiredFrom, isLater, isParticiplesOwn, isTopic, objectList } from './in-passing.ts';
import { ownersBehind } from './owners-behind.ts';
import { isMet, subjectOf, verbOf } from './subjects.ts';
import type { Trigger } from '../triggers.ts';

/** Where the parties of a trigger stand. */
export interface Slots {
  subject: ActorMention[];
  object: ActorMention[];
  /** Owners and adjectives inside the trigger's noun phrase. */
  owner: ActorMention[];
  modifier: ActorMention[];
  with: ActorMention[];
  between: ActorMention[];
  /** "at the invitation of": who hosts. */
  invited: ActorMention[];
  /** Those of a conflict that the talks are about: "talks on the war *between X and Y*". */
  quarrelling: ActorMention[];
  by: ActorMention[];
  of: ActorMention[];
  on: ActorMention[];
  /** "in a joint operation *with X*": who strikes together with the subject. */
  allies: ActorMention[];
  /** Whose weapon the subject is: "*Iranian* guns", "shells from *Syria*". */
  armed: ActorMention[];
  passive: boolean;
}

/** Sorts the actors of a trigger's clause by where they stand to it. */
export function findSlots(scene: Scene, trigger: Trigger): Slots {
  const { actors, clauses, clauseOf } = scene;
  const { first: from } = clauses[trigger.clause]!;
  const noun = trigger.rule.pos === 'NOUN';
  const verb = noun ? trigger.support : trigger.head;
  // "the pact, *which Iran and Oman signed*": the clause whose verb tells of the noun
  const told = verb === null ? trigger.clause : clauseOf[verb]!;
  const to = Math.max(clauses[trigger.clause]!.last, clauses[told]!.last);
  const group = verb === null ? null : verbGroup(scene.tokens, verb, from);
  const inside = actors.filter(
    (mention) =>
      mention.first >= from &&
      mention.last <= to &&
      (clauseOf[mention.first] === trigger.clause || clauseOf[mention.first] === told) &&
      !speaks(scene, mention),
  );
  const inPhrase = noun
    ? inside.filter(
        ({ first, last }) => first >= trigger.first && last < trigger.head && !isParticiplesOwn(scene, last),
      )
    : [];
  const free = inside.filter((mention) => !inPhrase.includes(mention) && !isPurpose(scene, trigger, mention));
  const after = free.filter(({ first }) => first > trigger.head);
  const governed = free.filter(({ governor, modifier }) => governor !== null && !modifier);
  const governedAfter = governed.filter(({ first }) => first > trigger.head);
  const between = [...governedBy(governed, BETWEEN), ...accused(scene, trigger)];
  const quarrelling = between.filter((mention) => isQuarrel(scene, trigger, mention));
  const doneTo = group && !group.passive ? harmedBefore(scene, trigger, actors) : null;
  const passive = doneTo !== null || (group?.passive ?? false);
  const objectStart = noun ? (leftDead(scene, trigger) ?? Number.POSITIVE_INFINITY) : trigger.head;
  return {
    subject:
      trigger.rule.object === 'fallen'
        ? governedBy(governedAfter, FALLEN_TO)
        : (doneTo ?? [
            ...subjectIn(scene, trigger, told, group?.first ?? null).filter(
              (mention) => !speaks(scene, mention),
            ),
            ...joined(scene, trigger, free),
            ...speakingTo(scene, trigger, free),
            ...undertaker(scene, trigger),
          ]),
    object: objectList(
      scene,
      trigger,
      after.filter((mention) => mention.first > objectStart && isObject(scene, mention, trigger)),
    ),
    owner: inPhrase.filter(({ possessive }) => possessive),
    modifier: [
      ...inPhrase.filter(
        (mention) => !mention.possessive && !isTopic(scene, trigger, mention, inPhrase.length === 1),
      ),
      ...bordersInName(scene, trigger),
    ],
    with: [
      ...governedBy(governed, WITH).filter(
        (mention) =>
          (noun || mention.first > trigger.head || mention.first < (group?.first ?? 0)) &&
          !isLater(scene, mention),
      ),
      ...reached(trigger, governedAfter),
      ...after.filter((mention) => isMet(scene, mention)),
    ],
    between: between.filter((mention) => !quarrelling.includes(mention)),
    quarrelling,
    invited: governedBy(governed, INVITED),
    by: governedBy(governedAfter, BY).filter((mention) =>
      noun ? isDoneBy(scene, trigger, mention) : passive && !isBehindCause(scene, trigger, mention),
    ),
    of: noun ? ownersBehind(scene, trigger, after) : [],
    on: [
      ...governedBy(governedAfter, ON),
      ...(group?.passive ? struckThings(scene, group.first, free) : []),
      ...hitGround(scene, trigger, free),
      ...lost(scene, trigger, governedAfter),
    ],
    allies: governedBy(governed, ALLIED).filter((mention) => isAlly(scene, mention)),
    armed: inside.filter(
      ({ first, last, modifier, possessive, governor }) =>
        last < (group?.first ?? 0) &&
        !isParticiplesOwn(scene, last) &&
        (modifier || possessive || (governor === 'from' && isFiredFrom(scene, first))),
    ),
    passive,
  };
}

/** "clashes *left* eighty Indian soldiers dead": the verb whose object was harmed. */
function leftDead({ tokens, clauses }: Scene, { rule, head, clause }: Trigger): number | null {
  if (rule.type !== 'incident' || rule.frame !== 'joint') return null;
  const words = tokens.slice(0, clauses[clause]!.last + 1);
  const left = words.findIndex(({ lower }, at) => at > head && lower === 'left');
  const dead = words.findIndex(({ lower }, at) => at > left && /^(dead|wounded|injured)$/.test(lower));
  return left < 0 || dead < 0 ? null : left;
}

const WITH = new Set(['with', 'alongside', 'including', 'involving', 'comprising', 'versus']);
/** "joint operation *with* X", "*alongside* X" */
const ALLIED = new Set(['with', 'alongside']);
const BETWEEN = new Set(['between', 'among']);
const INVITED = new Set(['invited by']);
const BY = new Set(['by']);
/** "fell *to rebels*": who takes it. */
const FALLEN_TO = new Set(['to']);
const ON = new Set(['on', 'against', 'at', 'upon', 'into']);

function governedBy(mentions: ActorMention[], prepositions: Set<string>): ActorMention[] {
  return mentions.filter(({ governor }) => governor !== null && prepositions.has(governor));
}

const REACH = 8;

/** "a phone call *from* the premier" */
function reached({ rule, head }: Trigger, governed: ActorMention[]): ActorMention[] {
  const words = rule.otherSide?.split(' ') ?? [];
  return governed.filter(({ governor, first }) => words.includes(governor!) && first <= head + REACH);
}

/** "military *spokesman* X": who only tells of it. */
function speaks({ tokens }: Scene, { first, last, actors }: ActorMention): boolean {
  if (actors.every((actor) => actor.speaks)) return true;
  for (let at = first; at <= last; at++) if (SAYERS.has(tokens[at]!.lower)) return true;
  return false;
}

/** "a visit by X", "the talks were attended by X"; not "upon arrival the minister was received by X". */
function isDoneBy({ tokens }: Scene, { head, support, rule }: Trigger, { first }: ActorMention): boolean {
  if (isOfOtherDeed(tokens, head, first)) return false;
  if (rule.frame !== 'traveller') return true;
  return !tokens.slice(head + 1, first).some(({ pos }, at) => pos === 'VERB' && head + 1 + at !== support);
}

/** "was shut after a row over a bunker built *by the Taliban*": the doer of something else. */
function isBehindCause({ tokens }: Scene, { head }: Trigger, { first }: ActorMention): boolean {
  return (
    isOfOtherDeed(tokens, head, first) ||
    tokens.slice(head + 1, first).some(({ lower }) => /^(after|following|amid|over|because)$/.test(lower))
  );
}

/** "killed by an airstrike *ordered* by the president": of something that was only said, written or approved. */
function isOfOtherDeed(tokens: Scene['tokens'], head: number, by: number): boolean {
  return tokens.slice(head + 1, by).some(({ lower }) => OTHER_DEED.test(lower));
}

const OTHER_DEED =
  /^(ordered|given|delivered|approved|described|published|written|released|considered|regarded|called)$/;

/** The subject of the trigger's clause, or of the one whose verb tells of it: there only what stands in it, "a pact that *Iran* signed". */
function subjectIn(scene: Scene, trigger: Trigger, told: number, verb: number | null): ActorMention[] {
  if (told === trigger.clause || verb === null)
    return subjectOf(scene, trigger.clause, subjectEnd(scene, trigger, verb));
  const inside = scene.actors.some(
    ({ first, last }) => scene.clauseOf[first] === told && first > trigger.head && last < verb,
  );
  return inside ? subjectOf(scene, told, verb) : [];
}

/** Where the subject must end: at the verb; for a noun that opens the sentence ("In a call with X, Y urged") at its verb. */
function subjectEnd(scene: Scene, { rule, first, clause }: Trigger, verb: number | null): number {
  if (verb !== null) return verb;
  const shares = rule.pos === 'NOUN' && (rule.frame === 'joint' || rule.frame === 'traveller');
  return shares ? Math.max(first, verbOf(scene, clause)) : first;
}

/** A bare noun phrase after the verb, or one behind the rule's preposition; of a thing attacked its country or people. */
function isObject(scene: Scene, mention: ActorMention, { rule, head }: Trigger): boolean {
  const { tokens } = scene;
  const { governor, possessive, modifier, first } = mention;
  const behind = (rule.followedBy?.split(' ') ?? []).filter((word) => word !== 'by');
  const hit = rule.frame === 'attack' || rule.frame === 'impact';
  const reached = governor === null || behind.includes(governor) || (hit && governor === 'of');
  const between = tokens.slice(head + 1, first);
  // "attacked a post near the *Afghan* border" does not hit Afghans
  const direct = !between.some(
    ({ pos, lower }) => (pos === 'ADP' && lower !== 'of' && !behind.includes(lower)) || BESIDE.test(lower),
  );
  const named = hit ? direct && !isParticiplesOwn(scene, mention.last) : !possessive && !modifier;
  return reached && named && first <= head + 16;
}

const BESIDE = /^(bordering|adjoining|facing|overlooking|neighbou?ring)$/;

/** Who accuses whom "of provoking a clash" is at odds with him. */
function accused({ tokens, actors, clauseOf }: Scene, { rule, clause, first }: Trigger): ActorMention[] {
  if (rule.type !== 'incident' || rule.frame !== 'joint') return [];
  const verb = tokens.findIndex(
    ({ lemma, pos }, at) => at < first && pos === 'VERB' && /^(accuse|blame)$/.test(lemma),
  );
  const sides = actors.filter(
    (mention) => clauseOf[mention.first] === clause && mention.last < first && mention.governor === null,
  );
  return verb < 0 || sides.length < 2
    ? []
    : sides.filter(({ possessive, modifier }) => !possessive && !modifier);
}
