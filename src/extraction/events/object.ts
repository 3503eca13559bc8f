import { verbGroup } from '../syntax/verbs.ts';
import type { Token } from '../types.ts';
import type { Draft } from './draft.ts';
import { isTargetHit } from './force.ts';
import type { RoleFiller } from './roles.ts';
import { BARRIERS, WAYS } from './rules/crossing.ts';

/** Whether the verb's object is of the kind that its rule asks for. */
export function objectFits(draft: Draft): boolean {
  const { rule, trigger, roles, placing } = draft;
  switch (rule.object) {
    case 'place':
      return placing?.basis === 'stated' || placing?.basis === 'actors';
    case 'person':
      if (rule.name === 'call on' && isAppeal(draft)) return false;
      return roles.some(
        ({ actor, mention, role }) =>
          /^(person|office)$/.test(actor.kind) && role !== 'host' && mention.first > trigger.head,
      );
    case 'party':
      return (
        roles.some(({ mention }) => mention.first > trigger.head) ||
        (rule.name === 'meet verb' && roles.some(isSeveral)) ||
        new Set(roles.map(({ actor }) => actor.country ?? actor.name)).size > 1
      );
    case 'people':
      return (
        roles.filter(({ actor, mention }) => actor.kind === 'person' && mention.via !== 'pair').length > 1
      );
    case 'other side': {
      const people = roles.filter(({ actor }) => actor.kind === 'person');
      return people.length > 1 || new Set(roles.map(({ actor }) => actor.country)).size > 1;
    }
    case 'victim':
      return placing !== null || isTargetHit(draft) || isPassive(draft);
    case 'barrier':
      return barrierOpens(draft);
    default:
      return true;
  }
}

/** "remained closed", "has been closed for weeks", "opens at eight": how things stand, not what became of them. */
function isState({ scene, trigger, time }: Draft, auxiliaries: string[]): boolean {
  const { tokens, clauses } = scene;
  const { head, clause } = trigger;
  const { lower, lemma } = tokens[head]!;
  const words = auxiliaries.filter((word) => /^(is|are|has|have|had|been)$/.test(word)).join(' ');
  const kept = tokens.slice(Math.max(clauses[clause]!.first, head - (words ? 3 : 7)), head);
  const coming = kept.some((token) => token.lower === 'will'); // "will remain closed from Friday"
  if (!coming && kept.some((token) => /^(remain|stay|keep|continue)$/.test(token.lemma))) return true;
  if (auxiliaries.length === 0 && isAccompanied(tokens, head)) return true;
  if (!/^(open|close|shut|seal|block)$/.test(lemma)) return false;
  const hours = /^(at|from)$/.test(tokens[head + 1]?.lower ?? '') && tokens[head + 2]?.pos === 'NUM';
  if (/s$/.test(lower) && (hours || time === null)) return true;
  const lasting = /^(has|have|had) been$/.test(words) && tokens[head + 1]?.lower === 'for';
  return /^(is|are)$/.test(words) || (lasting && time === null);
}

/** "*with* all movement *halted*": a participle that tells under what circumstances. */
function isAccompanied(tokens: Token[], head: number): boolean {
  const before = tokens.slice(Math.max(0, head - 7), head);
  const start = before.findLastIndex(({ lower }) => lower === 'with');
  return (
    start >= 0 && before.slice(start + 1).every(({ pos }) => /^(DET|NOUN|PROPN|ADJ|CCONJ|ADV)$/.test(pos))
  );
}

/** Whether a sentence speaks of a border: by the word, by a place that lies on one, or by two countries. */
function crossesBorder({ tokens, toponyms, place }: Draft['scene'], placing: Draft['placing']): boolean {
  if (placing !== null && /^(site|border):/.test(placing.place)) return true;
  if (tokens.some(({ lower }) => /^(borders?|frontiers?|cross-border|crossings?|customs)$/.test(lower)))
    return true;
  const countries = new Set(toponyms.flatMap((toponym) => place(toponym.place).countries ?? []));
  return countries.size > 1;
}

/** "called on the premier *to resign*" */
function isAppeal({ scene, roles, trigger }: Draft): boolean {
  return roles.some(({ mention }) => {
    const [to, verb] = scene.tokens.slice(mention.through + 1, mention.through + 3);
    return mention.first > trigger.head && to?.lower === 'to' && verb?.pos === 'VERB';
  });
}

/** "The *leaders* of the island met" */
function isSeveral({ actor }: RoleFiller): boolean {
  const several =
    /\b(leaders|ministers|presidents|officials|commanders|negotiators|envoys|chiefs|representatives|delegations)$/;
  return actor.country !== null && several.test(actor.name);
}

/** "A serviceman *was killed*": who was hit is its subject, whether anybody knows him or not. */
function isPassive({ scene, trigger }: Draft): boolean {
  return verbGroup(scene.tokens, trigger.head, scene.clauses[trigger.clause]!.first).passive;
}

/** The thing opened or shut: after an active verb, before a passive one or one without an object. */
function barrierOpens(draft: Draft): boolean {
  const { scene, trigger, placing } = draft;
  const { tokens, clauses } = scene;
  const { first, last, parent, link } = clauses[trigger.clause]!;
  const from = link === 'coordinate' && parent >= 0 ? clauses[parent]!.first : first;
  const { passive, before: auxiliaries } = verbGroup(tokens, trigger.head, first);
  if (isState(draft, auxiliaries)) return false;
  const atBorder = crossesBorder(scene, placing);
  const isBarrier = ({ lemma, lower, pos }: Token) =>
    pos !== 'VERB' &&
    [lemma, lower.replace(/s$/, '')].some((word) => BARRIERS.has(word) || (atBorder && WAYS.has(word)));
  const after = tokens.slice(trigger.head + 1, Math.min(last + 1, trigger.head + 9));
  const before = tokens.slice(Math.max(from, trigger.head - 16), trigger.head);
  const timed = scene.times.find(({ from }) => from > trigger.head && from <= trigger.head + 2); // "reopened on Sunday its border"
  const next = tokens
    .slice((timed?.to ?? trigger.head) + 1, last + 1)
    .find(({ pos, lower }) => pos !== 'ADV' && !/^(up|down|off)$/.test(lower));
  const work = after.slice(0, 3).some(({ lemma }) => /^(activity|operation|service|work)$/.test(lemma)); // "resumed its work"
  const object = !work && next !== undefined && /^(DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(next.pos);
  const words = passive || !object ? before : after;
  const site = placing !== null && /^(site|border):/.test(placing.place);
  const named =
    site &&
    placing.toponym !== null &&
    words.some(({ start }) => start >= placing.toponym!.start && start < placing.toponym!.end);
  return words.some(isBarrier) || named;
}
