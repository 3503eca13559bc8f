import { verbGroup } from '../../syntax/verbs.ts';
import type { Token } from '../../types.ts';
import { isState } from './barrier-state.ts';
import type { Draft } from '../draft.ts';
import { isOfBorder } from '../matter/matter.ts';
import { BARRIERS, WAYS } from '../rules/crossing.ts';

/** The thing opened or shut: after an active verb, before a passive one or one without an object. */
export function barrierOpens(draft: Draft): boolean {
  const { rule, scene, trigger, placing, roles } = draft;
  const { tokens, clauses } = scene;
  const { first, last, parent, link } = clauses[trigger.clause]!;
  const from = link === 'coordinate' && parent >= 0 ? clauses[parent]!.first : first;
  const { passive, before: auxiliaries, first: group } = verbGroup(tokens, trigger.head, first);
  if (isState(draft, auxiliaries) || isEpithet(tokens, trigger.head)) return false;
  const atBorder = crossesBorder(scene, placing);
  const wide = atBorder || scene.matter.border; // "the market closed", "traffic to the website was blocked" elsewhere
  // not "an airline suspended flights to Cairo"
  const betweenStates =
    roles.some(({ actor }) => actor.kind === 'state') ||
    tokens.slice(first, last + 1).some(({ lower }) => lower === 'between');
  const isBarrier = ({ lemma, lower, pos }: Token, at: number, list: Token[]) =>
    pos !== 'VERB' &&
    !isOfOtherThing(list[at + 1]) &&
    [lemma, lower.replace(/s$/, '')].some(
      (word) =>
        (wide && BARRIERS.has(word)) || (atBorder && WAYS.has(word) && (word !== 'flight' || betweenStates)),
    );
  const after = tokens.slice(trigger.head + 1, Math.min(last + 1, trigger.head + 9));
  const before = tokens.slice(Math.max(from, trigger.head - 16), trigger.head);
  const timed = scene.times.find(({ from }) => from > trigger.head && from <= trigger.head + 2); // "reopened on Sunday its border"
  const next = tokens
    .slice((timed?.to ?? trigger.head) + 1, last + 1)
    .find(({ pos, lower }) => pos !== 'ADV' && !/^(up|down|off|late|early)$/.test(lower));
  const work = after
    .slice(0, 3)
    .some(({ lemma }) => /^(activity|operation|operational|functional|service|work)$/.test(lemma)); // "resumed its work"
  const object = !work && next !== undefined && /^(DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(next.pos);
  const antecedent = link === 'relative' ? tokens.slice(Math.max(0, first - 4), first) : [];
  const subject = [...antecedent, ...before]; // "the *gate*, which Oman closed"
  const idle = work && !rule.outcome && !subject.some(isBarrier); // "halted operations at the *gate*"
  const spokenOf = /^(it|them)$/.test(next?.lower ?? '') ? tokens.slice(0, first) : []; // "reopened *its crossings* after it closed *them*"
  const words = (passive || !object) && !idle ? subject : [...spokenOf, ...after];
  const site = placing !== null && /^(site|border):/.test(placing.place);
  const named =
    site &&
    placing.toponym !== null &&
    words.some(({ start }) => start >= placing.toponym!.start && start < placing.toponym!.end);
  // "Islam Qala was shut" in a sentence on a border
  const town = atBorder && passive && tokens[group - 1]?.end === placing?.toponym?.end;
  return words.some(isBarrier) || named || town;
}

/** "Pedestrians will be *let through*": at a border, and not who may pass there or may not. */
export function letsThrough({ scene, trigger, placing, reality }: Draft): boolean {
  const { before: auxiliaries } = verbGroup(scene.tokens, trigger.head, scene.clauses[trigger.clause]!.first);
  const rule = auxiliaries.some((word) => /^(is|are)$/.test(word));
  return !rule && reality.status !== 'denied' && (crossesBorder(scene, placing) || scene.matter.border);
}

/** "imposed a *closed* military zone": of what kind it is. */
function isEpithet(tokens: Token[], head: number): boolean {
  return tokens[head - 1]?.pos === 'DET' && /^(NOUN|ADJ)$/.test(tokens[head + 1]?.pos ?? '');
}

/** Whether a sentence speaks of a border: by the word, by a place that lies on one, or by two countries. */
function crossesBorder({ tokens, toponyms, place }: Draft['scene'], placing: Draft['placing']): boolean {
  if (placing !== null && /^(site|border):/.test(placing.place)) return true;
  if (
    tokens.some(
      (token, at) =>
        (isOfBorder(token) &&
          !/^(police|guards?|patrol|security|city|cities|towns?|villages?)$/.test(
            tokens[at + 1]?.lower ?? '',
          )) ||
        token.lower === 'airspace',
    )
  )
    return true;
  const countries = new Set(toponyms.flatMap((toponym) => place(toponym.place).countries ?? []));
  return countries.size > 1;
}

/** "the border *town*", "a trade *agreement*", "its border *security* bill": the word before only says of what kind it is. */
function isOfOtherThing(next: Token | undefined): boolean {
  if (next?.pos !== 'NOUN') return false;
  const words = [next.lemma, next.lower.replace(/s$/, '')];
  return !words.some((word) => BARRIERS.has(word) || WAYS.has(word) || PARTS.has(word));
}

/** What stands for a way across a border behind its name: "border *operations*", "the crossing *point*", "export *shipments*". */
const PARTS = new Set(
  'point area operation service activity restriction curb closure facility link line shipment delivery relation exchange entry access flow booth station office complex post zone side work procedure'.split(
    ' ',
  ),
);
