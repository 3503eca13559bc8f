import type { ActorMention, NamedActor } from '../../actors/types.ts';
import type { ActorRole } from '../../types.ts';
import type { Scene } from '../scene.ts';
import { closedBorders } from '../crossings/closed-borders.ts';
import { isTour } from '../places/destination.ts';
import { findSlots, type Slots } from './slots.ts';
import type { Trigger } from '../triggers.ts';

/** Somebody in a role, with the words that name them. */
export interface RoleFiller {
  actor: NamedActor;
  role: ActorRole;
  mention: ActorMention;
}

/** The parties of a trigger, from the words around it in its clause. */
export function findRoles(scene: Scene, trigger: Trigger): RoleFiller[] {
  const slots = findSlots(scene, trigger);
  switch (trigger.rule.frame) {
    case 'traveller':
      return [
        ...(trigger.rule.pos === 'NOUN'
          ? fill(
              'agent',
              first(
                slots.owner,
                slots.by,
                isTour(scene, trigger) ? [] : slots.of,
                slots.subject,
                slots.modifier,
              ),
            )
          : fill('agent', slots.passive && !trigger.rule.copula ? slots.by : slots.subject)
        ).filter(({ mention }) => mention.via !== 'pair'), // "the two sides" travel nowhere
        ...fill('host', slots.invited, missionsVisited(scene, trigger)).filter(
          ({ actor }) => actor.country !== null,
        ),
      ];
    case 'reception':
      return [
        ...fill('agent', slots.passive ? slots.subject : slots.object),
        ...fill('host', slots.passive ? slots.by : slots.subject),
      ];
    case 'sending':
      return fill('agent', sent(slots));
    case 'attack':
      return trigger.rule.pos === 'NOUN'
        ? [
            ...fill(
              'agent',
              first(slots.owner, slots.by, slots.modifier, isDone(scene, trigger) ? slots.subject : []),
              slots.allies,
            ),
            ...fill(
              'participant',
              slots.on,
              slots.of,
              isStruckBy(scene, trigger, slots) ? slots.subject : [],
            ),
          ]
        : slots.passive
          ? [...fill('agent', slots.by), ...fill('participant', first(slots.subject, slots.on))]
          : [
              ...fill('agent', first(slots.subject, slots.armed), slots.allies),
              ...fill('participant', slots.object, slots.on),
            ];
    case 'closure':
      return [
        ...fill('agent', slots.passive || slots.by.length > 0 ? slots.by : first(slots.owner, slots.subject)),
        ...fill('participant', slots.with, slots.between),
        ...closedBorders(scene, trigger),
      ];
    case 'impact':
      return [
        ...fill('agent', first(slots.armed, slots.subject.filter(isSomebodys))), // "a *Ukrainian drone* hit a depot"
        ...fill('participant', slots.object, slots.on),
      ];
    case 'suffer':
      return fill('participant', first(slots.subject, slots.armed)); // "*Armenian* positions came under fire"
    case 'joint':
      return jointRoles(slots);
  }
}

/** "visited the *Chinese embassy*": its state is the host. */
function missionsVisited({ tokens, actors, clauseOf }: Scene, { head, clause }: Trigger): ActorMention[] {
  return actors.filter(
    ({ first, last }) =>
      clauseOf[first] === clause &&
      first > head &&
      first <= head + 8 &&
      [tokens[last], tokens[last + 1]].some((noun) => /^(embassy|consulate)$/.test(noun?.lower ?? '')),
  );
}

/** Everybody whom some mentions name, in a role. */
function fill(role: ActorRole, ...groups: ActorMention[][]): RoleFiller[] {
  const fillers: RoleFiller[] = [];
  for (const group of groups)
    for (const mention of group) for (const actor of mention.actors) fillers.push({ actor, role, mention });
  return fillers;
}

/** Not "four *mortar rounds* struck": whose they are is told. */
function isSomebodys({ actors }: ActorMention): boolean {
  return actors.some(({ country, kind }) => country !== null || kind === 'group');
}

/** "Qatar sent *its foreign minister*": who goes, and whose errand it is if his country is not told; a mere "team" is its state's. */
function sent({ subject, object }: Slots): ActorMention[] {
  const envoys = object.filter(({ actors }) =>
    actors.some(({ kind }) => /^(person|office|force)$/.test(kind)),
  );
  const known = envoys.filter(({ actors }) => actors.some(({ country }) => country !== null));
  if (known.length > 0) return known;
  const named = envoys.filter(({ actors }) => actors.some(({ kind }) => kind !== 'force'));
  const states = subject.filter(({ actors }) => actors.some(({ kind }) => kind === 'state'));
  return named.length > 0 ? [...named, ...states] : subject;
}

/** The first of some groups that has anybody in it. */
function first(...groups: ActorMention[][]): ActorMention[] {
  return groups.find((group) => group.length > 0) ?? [];
}

/** "*Lebanon* was rocked by two attacks" */
function isStruckBy({ tokens }: Scene, { support, first }: Trigger, { passive }: Slots): boolean {
  const struck = support !== null && /^(rock|hit|strike|shake|target)$/.test(tokens[support]!.lemma);
  return passive && struck && tokens[first - 1]?.lower === 'by';
}

/** Verbs whose subject makes an attack; that of "follow" or "kill" does not. */
const DOING =
  /^(carry|launch|begin|start|lead|resume|conduct|mount|stage|orchestrate|claim|commit|perpetrate|unleash|wage|make|repel|foil|open)$/;

function isDone({ tokens }: Scene, { support, first }: Trigger): boolean {
  if (support === null || support >= first) return false; // "an attack that *claimed* ten lives"
  return DOING.test(tokens[support]!.lemma);
}

function jointRoles(slots: Slots): RoleFiller[] {
  if (slots.between.length > 0) return fill('participant', slots.between);
  // "was received *by* the president"
  if (slots.passive && slots.by.length > 0 && slots.subject.length > 0)
    return [...fill('agent', slots.subject), ...fill('counterpart', slots.by, slots.with)];
  const own = [slots.owner, slots.subject, slots.by, slots.modifier];
  const other = [slots.with, slots.object];
  if (own.every((group) => group.length === 0)) other.push(slots.quarrelling);
  if (other.every((group) => group.length === 0)) return fill('participant', ...own, slots.of);
  return [...fill('agent', ...own), ...fill('counterpart', ...other)];
}
