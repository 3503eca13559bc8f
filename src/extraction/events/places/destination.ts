import type { Toponym } from '../../types.ts';
import type { Located, Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import { isOwner } from './owner.ts';
import { placeOfCountry, type Placing } from './types.ts';

/** Tokens after a verb of movement within which its goal stands. */
const REACH = 8;

/** Where a traveller goes: the object of "visit", "to X" after the trigger, "in X", "his X visit", "to X" before it. */
export function findDestination(scene: Scene, trigger: Trigger): Located<Toponym> | null {
  const { clauses, clauseOf, tokens } = scene;
  const { last: end, parent, link } = clauses[trigger.clause]!;
  const verb = trigger.rule.pos === 'VERB';
  const towards = trigger.rule.followedBy?.includes('for') ? /^(to|for|into)$/ : /^(to|into)$/;
  const names = scene.toponyms.filter(
    ({ role }) => role !== 'demonym' && role !== 'embedded' && role !== 'dateline',
  );
  if (trigger.rule.origin)
    return names.find(({ from, relation }) => relation === 'from' && from > trigger.head) ?? null;
  const after = names.filter(
    ({ from, relation }) =>
      from > trigger.head && from <= end && relation !== 'from' && (!verb || from <= trigger.head + REACH),
  );
  const to = after.find(
    ({ from, relation }) =>
      towards.test(tokens[from - 1]?.lower ?? '') || (relation === 'to' && tokens[from - 1]?.lower !== 'for'),
  );
  const object = after.find(
    ({ from, to: last }) => verb && from <= trigger.head + 3 && !isOwner(scene, last),
  );
  const inside = after.find(
    ({ relation, to: last }) => /^(in|near)$/.test(relation) && !isOwner(scene, last),
  );
  const inPhrase = names.findLast(
    ({ from, to: last }) => !verb && from >= trigger.first && last < trigger.head && !isOwner(scene, last),
  );
  const shared = link === 'participle' || link === 'coordinate' ? parent : trigger.clause;
  const before = names.find(
    ({ from, relation }) =>
      relation === 'to' &&
      from < trigger.head &&
      (clauseOf[from] === trigger.clause || clauseOf[from] === shared),
  );
  const staying = names.find(
    ({ from, relation }) => relation === 'in' && from < trigger.head && clauseOf[from] === trigger.clause,
  );
  return (verb ? (object ?? to) : to) ?? inside ?? inPhrase ?? (verb ? null : (before ?? staying ?? null));
}

/** A destination named through an actor: "his trip to the neighbouring country". */
export function namedDestination(scene: Scene, trigger: Trigger): Placing | null {
  const mention = scene.actors.find(
    ({ first, governor, via }) => first > trigger.head && governor === 'to' && via === 'pair',
  );
  const [actor, ...others] = mention?.actors ?? [];
  if (!actor?.country || others.length > 0) return null;
  return placeOfCountry(actor.country, `${actor.name} is the country meant`);
}
