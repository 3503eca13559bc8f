import { verbGroup } from '../syntax/verbs.ts';
import type { Token } from '../types.ts';
import type { Draft } from './draft.ts';
import { BARRIERS } from './rules/crossing.ts';

/** Whether the verb's object is of the kind that its rule asks for. */
export function objectFits(draft: Draft): boolean {
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
