import type { ActorMention, NamedActor } from '../actors/types.ts';
import { verbGroup } from '../syntax/verbs.ts';
import type { ActorRole } from '../types.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** Somebody in a role, with the words that name them. */
export interface RoleFiller {
  actor: NamedActor;
  role: ActorRole;
  mention: ActorMention;
}

/** Where the parties of a trigger stand. */
interface Slots {
  subject: ActorMention[];
  object: ActorMention[];
  /** Owners and adjectives inside the trigger's noun phrase. */
  owner: ActorMention[];
  modifier: ActorMention[];
  with: ActorMention[];
  between: ActorMention[];
  by: ActorMention[];
  of: ActorMention[];
  on: ActorMention[];
  passive: boolean;
}

/** The parties of a trigger, from the words around it in its clause. */
export function findRoles(scene: Scene, trigger: Trigger): RoleFiller[] {
  const slots = findSlots(scene, trigger);
  const fill = (role: ActorRole, ...groups: ActorMention[][]): RoleFiller[] =>
    groups.flatMap((group) =>
      group.flatMap((mention) => mention.actors.map((actor) => ({ actor, role, mention }))),
    );
  const first = (...groups: ActorMention[][]) => groups.find((group) => group.length > 0) ?? [];
  switch (trigger.rule.frame) {
    case 'traveller':
      return (
        trigger.rule.pos === 'NOUN'
          ? fill('agent', first(slots.owner, slots.by, slots.of, slots.subject, slots.modifier))
          : fill('agent', slots.passive ? slots.by : slots.subject)
      ).filter(({ mention }) => mention.via !== 'pair'); // "the two sides" travel nowhere
    case 'reception':
      return [
        ...fill('agent', slots.passive ? slots.subject : slots.object),
        ...fill('host', slots.passive ? slots.by : slots.subject),
      ];
    case 'attack':
      return trigger.rule.pos === 'NOUN'
        ? [
            ...fill(
              'agent',
              first(slots.owner, slots.by, slots.modifier, trigger.support === null ? [] : slots.subject),
            ),
            ...fill('participant', slots.on, slots.of),
          ]
        : slots.passive
          ? [...fill('agent', slots.by), ...fill('participant', slots.subject)]
          : [...fill('agent', slots.subject), ...fill('participant', slots.object, slots.on)];
    case 'closure':
      return [
        ...fill('agent', slots.passive || slots.by.length > 0 ? slots.by : first(slots.owner, slots.subject)),
        ...fill('participant', slots.with, slots.between),
      ];
    case 'impact':
      return fill('participant', slots.object, slots.on);
    case 'suffer':
      return fill('participant', slots.subject);
    case 'joint':
      return jointRoles(slots, fill);
  }
}

function jointRoles(
  slots: Slots,
  fill: (role: ActorRole, ...groups: ActorMention[][]) => RoleFiller[],
): RoleFiller[] {
  if (slots.between.length > 0) return fill('participant', slots.between);
  const own = [slots.owner, slots.subject, slots.by, slots.modifier];
  const other = [slots.with, slots.object];
  if (other.every((group) => group.length === 0)) return fill('participant', ...own, slots.of);
  return [...fill('agent', ...own), ...fill('counterpart', ...other)];
}

function findSlots(scene: Scene, trigger: Trigger): Slots {
  const { actors, clauses, clauseOf } = scene;
  const { first: from, last: to } = clauses[trigger.clause]!;
  const noun = trigger.rule.pos === 'NOUN';
  const verb = noun ? trigger.support : trigger.head;
  const group = verb === null ? null : verbGroup(scene.tokens, verb, from);
  const inside = actors.filter(
    ({ first, last }) => first >= from && last <= to && clauseOf[first] === trigger.clause,
  );
  const inPhrase = noun
    ? inside.filter(({ first, last }) => first >= trigger.first && last < trigger.head)
    : [];
  const free = inside.filter((mention) => !inPhrase.includes(mention));
  const after = free.filter(({ first }) => first > trigger.head);
  const governed = (...prepositions: string[]) =>
    free.filter(
      ({ governor, modifier }) => governor !== null && !modifier && prepositions.includes(governor),
    );
  const governedAfter = (...prepositions: string[]) =>
    governed(...prepositions).filter(({ first }) => first > trigger.head);
  const objectStart = noun ? Number.POSITIVE_INFINITY : trigger.head;
  return {
    subject: subjectOf(scene, trigger.clause, subjectEnd(scene, trigger, group?.first ?? null)),
    object: after.filter((mention) => mention.first > objectStart && isObject(mention, trigger)),
    owner: inPhrase.filter(({ possessive }) => possessive),
    modifier: inPhrase.filter(({ possessive }) => !possessive),
    with: governed('with', 'alongside', 'including', 'versus').filter(
      ({ first }) => noun || first > trigger.head || first < (group?.first ?? 0),
    ),
    between: governed('between', 'among'),
    by: governedAfter('by'),
    of: noun ? after.filter(({ governor, first }) => governor === 'of' && first <= trigger.head + 4) : [],
    on: governedAfter('on', 'against', 'at', 'upon', 'into'),
    passive: group?.passive ?? false,
  };
}

/** Where the subject must end: at the verb; for a noun that opens the sentence ("In a call with X, Y urged") at its verb. */
function subjectEnd(scene: Scene, { rule, first, clause }: Trigger, verb: number | null): number {
  if (verb !== null) return verb;
  const shares = rule.pos === 'NOUN' && (rule.frame === 'joint' || rule.frame === 'traveller');
  return shares ? Math.max(first, verbOf(scene, clause)) : first;
}

/** A bare noun phrase after the verb, or one behind the rule's preposition; of a thing attacked its country. */
function isObject(mention: ActorMention, { rule, head }: Trigger): boolean {
  const { governor, possessive, modifier, first } = mention;
  const reached = governor === null || (rule.followedBy?.split(' ').includes(governor) ?? false);
  const owner = rule.frame === 'attack' || rule.frame === 'impact';
  return reached && (owner || (!possessive && !modifier)) && first <= head + 16;
}

/** The subject of a clause: its first free mention before the verb and what is listed with it, or its parent's. */
export function subjectOf(scene: Scene, clause: number, before: number): ActorMention[] {
  const { first, link, parent } = scene.clauses[clause]!;
  const free = scene.actors.filter(
    (mention) =>
      mention.first >= first &&
      mention.last < before &&
      scene.clauseOf[mention.first] === clause &&
      !mention.modifier &&
      (mention.governor === null || mention.governor === 'between' || opensClause(mention, first, link)),
  );
  const candidates = free.filter(({ possessive }) => !possessive);
  if (candidates.length > 0) return listFrom(scene, candidates);
  if (link === 'relative') {
    const antecedent = scene.actors.findLast((mention) => mention.last < first && mention.last >= first - 4);
    return antecedent ? [antecedent] : [];
  }
  const inherits = link === 'participle' || link === 'coordinate';
  if (!inherits) return [];
  if (parent < 0) return subjectOfNext(scene, clause);
  const shared = subjectOf(scene, parent, verbOf(scene, parent));
  return shared.length > 0 ? shared : ownersOf(scene, parent);
}

/** "Heading a delegation, *the general* met": a clause that opens the sentence has the subject of the next. */
function subjectOfNext(scene: Scene, clause: number): ActorMention[] {
  const next = scene.clauses.findIndex(
    ({ link, first }, index) => index > clause && link === 'main' && first > 0,
  );
  return next < 0 ? [] : subjectOf(scene, next, verbOf(scene, next));
}

/** "after *guards* exchanged fire": the conjunction governs the clause, not its subject. */
function opensClause(mention: ActorMention, first: number, link: string): boolean {
  return link === 'subordinate' && mention.first <= first + 3;
}

/** "General Bagheri's visit marks …, following earlier trips": the owner of the subject. */
function ownersOf(scene: Scene, clause: number): ActorMention[] {
  const { first, last } = scene.clauses[clause]!;
  const verb = verbOf(scene, clause);
  const owner = scene.actors.find(
    (mention) => mention.possessive && mention.first >= first && mention.last < Math.min(verb, last),
  );
  return owner ? [owner] : [];
}

/** Index of the first verb of a clause; past its end if it has none. */
function verbOf({ tokens, clauses, clauseOf }: Scene, clause: number): number {
  const { first, last } = clauses[clause]!;
  for (let at = first; at <= last; at++)
    if (clauseOf[at] === clause && /^(VERB|AUX)$/.test(tokens[at]!.pos)) return at;
  return last + 1;
}

/** The first mention and those joined to it by commas and "and". */
function listFrom({ tokens }: Scene, mentions: ActorMention[]): ActorMention[] {
  const list = [mentions[0]!];
  for (const mention of mentions.slice(1)) {
    const gap = tokens.slice(list.at(-1)!.last + 1, mention.first);
    if (
      !gap.every(
        (token) =>
          /^(,|and|or|as|well|along|with|-|–)$/.test(token.lower) || /^(DET|ADJ|NOUN|NUM)$/.test(token.pos),
      )
    )
      break;
    if (!gap.some((token) => /^(,|and|-|–)$/.test(token.lower))) break;
    list.push(mention);
  }
  return list;
}
