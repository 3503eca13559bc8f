import { verbGroup } from '../syntax/verbs.ts';
import type { Draft } from './draft.ts';
import { CIVIL } from './law-and-labour.ts';
import { FIGHTERS } from './violence.ts';

/** Tokens from the verb to the ground that it takes: "took control of most of the northern province of *Badakhshan*". */
const REACH = 12;
/** Tokens before a verb among which its subject stands. */
const SUBJECT = 12;

/** "Rebels *entered the town of Masisi*", "the town *was taken* by rebels": fighters come onto ground, and do not flee there. */
export function isGroundTaken(draft: Draft): boolean {
  const { scene, trigger } = draft;
  if (!isByFighters(draft) || isFlight(draft)) return false;
  const passive = verbGroup(scene.tokens, trigger.head, scene.clauses[trigger.clause]!.first).passive;
  return passive ? isGroundBefore(draft) : isGroundBehind(draft);
}

/** "*Bunagana* fell to M23 rebels": a place or post falls, and to fighters. */
export function isFallen(draft: Draft): boolean {
  return isGroundBefore(draft) && draft.roles.some(isFighter);
}

/** "pushed *the rebels* out of the town": it is fighters who are driven out. */
export function areFightersHit({
  scene: { tokens, clauses },
  trigger: { head, clause },
  roles,
}: Draft): boolean {
  const { first } = clauses[clause]!;
  const passive = verbGroup(tokens, head, first).passive;
  const near = passive
    ? tokens.slice(Math.max(first, head - SUBJECT), head)
    : tokens.slice(head + 1, head + 7);
  const hit = roles.some((role) => role.role === 'participant' && isFighter(role));
  return hit || near.some(({ lower }) => FIGHTERS.has(lower));
}

/** Whether fighters act: by who they are, or by the words before the verb ("*tanks* rolled into Goma"). */
function isByFighters({
  scene: { tokens, clauses },
  trigger: { head, clause },
  roles,
  rule,
}: Draft): boolean {
  const agents = roles.filter(({ role }) => role === 'agent');
  if (agents.some(isFighter)) return true;
  if (rule.about && agents.some(({ actor }) => actor.kind === 'state')) return true; // "*Eritrea* sent troops into Djibouti"
  return tokens
    .slice(Math.max(clauses[clause]!.first, head - SUBJECT), head)
    .some(({ lower }) => FIGHTERS.has(lower) || ARMS.test(lower));
}

/** Vehicles of war: they are what comes. */
const ARMS =
  /^(tanks?|jets?|warplanes?|drones?|helicopters?|gunships?|bulldozers|bombers|gunboats?|warships?|columns?)$/;

function isFighter({ actor: { kind, name } }: Draft['roles'][number]): boolean {
  return kind === 'group' || (kind === 'force' && !CIVIL.test(name));
}

/** "crossed into Tajikistan *to escape* the Taliban" */
function isFlight({ scene: { tokens }, trigger: { head } }: Draft): boolean {
  return tokens
    .slice(head + 1, head + 20)
    .some(
      ({ lower, lemma }, at, after) =>
        /^(escape|escaping|refuge|shelter|asylum|safety|fleeing)$/.test(lower) ||
        (lemma === 'flee' && after[at - 1]?.lower === 'to'),
    );
}

/** A place or post right behind the verb, or behind its preposition, with nothing but parts and kinds of ground between. */
function isGroundBehind({
  scene: { tokens, toponyms, clauses, place },
  trigger: { head, clause },
  rule,
}: Draft): boolean {
  const links = rule.followedBy?.split(' ') ?? [];
  let linked = links.length === 0;
  const end = Math.min(clauses[clause]!.last, head + REACH);
  for (let at = head + 1; at <= end; at++) {
    const { pos, lower } = tokens[at]!;
    const name = toponyms.find(({ from, role }) => from === at && role !== 'embedded');
    const link = !linked && links.includes(lower);
    linked ||= link;
    if (
      linked &&
      ((name && name.role !== 'demonym' && place(name.place).kind !== 'sea') || GROUND.test(lower))
    )
      return true;
    if (link || pos === 'ADV' || lower === 'of' || (pos === 'ADP' && links.includes(lower))) continue;
    if (pos === 'NOUN' && linked && isModifier(tokens, at)) continue;
    if (rule.about && !linked) continue; // "sent *its tanks* into Georgia"
    if (!/^(DET|ADJ|PROPN|PRON)$/.test(pos) && !(pos === 'NUM' && linked)) return false;
  }
  return false;
}

/** "a *mining* town", "*parts* of the north" */
function isModifier(tokens: Draft['scene']['tokens'], at: number): boolean {
  const next = tokens[at + 1];
  return PARTS.test(tokens[at]!.lower) || /^(NOUN|PROPN)$/.test(next?.pos ?? '') || next?.text === '-';
}

const PARTS =
  /^(parts?|most|much|half|swathes?|stretch(es)?|quarters?|centre|center|heart|edges?|rest|east|west|north|south)$/;

/** What can be held or entered, built on or not. */
const GROUND =
  /^(posts?|outposts?|checkpoints?|checkposts?|bases?|airbases?|camps?|villages?|towns?|cit(y|ies)|capital|compounds?|prison|mosque|church|station|headquarters|barracks|positions?|airport|airfield|port|crossings?|embassy|consulate|bridges?|refinery|oilfields?|dam|airspace|territory|soil|waters|border|frontier|line|enclave|islands?|districts?|provinces?|areas?|neighbou?rhoods?|suburbs?|outskirts|hills?|heights?|valley|building|palace|parliament|hospital|university|school)$/;

/** "*The town* was taken by rebels" */
function isGroundBefore({ scene: { tokens, toponyms, clauses }, trigger: { head, clause } }: Draft): boolean {
  const start = Math.max(clauses[clause]!.first, head - SUBJECT);
  const named = toponyms.some(
    ({ from, to, role }) => from >= start && to < head && /^(literal|metonym)$/.test(role),
  );
  return named || tokens.slice(start, head).some(({ lower }) => GROUND.test(lower));
}
