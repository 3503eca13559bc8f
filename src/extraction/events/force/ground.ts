import type { Draft } from '../draft.ts';
import { isPassive } from '../passive.ts';
import { isByFighters, isFighter, SUBJECT } from './by-fighters.ts';

/** Tokens from the verb to the ground that it takes: "took control of most of the northern province of *Badakhshan*". */
const REACH = 12;

/** "Rebels *entered the town of Masisi*", "the town *was taken* by rebels": fighters come onto ground, and do not flee there. */
export function isGroundTaken(draft: Draft): boolean {
  if (!isByFighters(draft) || isFlight(draft)) return false;
  return isPassive(draft) ? isGroundBefore(draft) : isGroundBehind(draft);
}

/** "*Bunagana* fell to M23 rebels": a place or post falls, and to fighters. */
export function isFallen(draft: Draft): boolean {
  return isGroundBefore(draft) && draft.roles.some(isFighter);
}

/** "Iraq *occupied Kuwait*": a state takes the land of another. */
export function isLandTaken(draft: Draft): boolean {
  const { scene, placing, roles, time } = draft;
  const land = placing === null ? null : scene.place(placing.place);
  const state = roles.find(({ actor, role }) => role === 'agent' && actor.kind === 'state');
  if (!land || !state || time === null || !/^(country|province|region|city)$/.test(land.kind)) return false;
  return land.countries?.includes(state.actor.country ?? '') !== true && isGroundBehind(draft);
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
function isGroundBehind({ scene, trigger: { head, clause }, rule }: Draft): boolean {
  const { tokens, toponyms, clauses, place } = scene;
  const links = rule.followedBy?.split(' ') ?? [];
  let linked = links.length === 0;
  const end = Math.min(clauses[clause]!.last, head + REACH);
  for (let at = head + 1; at <= end; at++) {
    const { pos, lower } = tokens[at]!;
    const name = toponyms.find(({ from, role }) => from === at && role !== 'embedded');
    const link = !linked && links.includes(lower);
    linked ||= link;
    const named = name ? name.role !== 'demonym' && place(name.place).kind !== 'sea' : isOtherName(scene, at);
    if (linked && (named || GROUND.test(lower))) return true;
    if (
      link ||
      pos === 'ADV' ||
      /^(of|over|back)$/.test(lower) || // "took control *over* the towns"
      lower === '-' ||
      tokens[at - 1]!.text === '-' ||
      (pos === 'ADP' && links.includes(lower))
    )
      continue;
    if (pos === 'NOUN' && linked && isModifier(tokens, at)) continue;
    if (linked && /^(their|his)$/.test(lower)) return false; // "moved into *their* new barracks"
    if (rule.about && !linked) continue; // "sent *its tanks* into Georgia"
    if (!/^(DET|ADJ|PROPN|PRON)$/.test(pos) && !(pos === 'NUM' && linked)) return false;
  }
  return false;
}

/** "Rebels took *Masnaa*": a name that is of no place known, nor of a person, body or day. */
function isOtherName({ tokens, actors, times }: Draft['scene'], at: number): boolean {
  const { pos, text } = tokens[at]!;
  const known =
    actors.some(({ first, through }) => first <= at && through >= at) ||
    times.some(({ from, to }) => from <= at && to >= at);
  return pos === 'PROPN' && /^\p{Lu}/u.test(text) && !known;
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
  /^(posts?|outposts?|checkpoints?|checkposts?|bases?|airbases?|camps?|villages?|towns?|cit(y|ies)|capital|compounds?|prison|mosque|church|station|headquarters|barracks|positions?|airport|airfield|port|crossings?|embassy|consulate|bridges?|refinery|oilfields?|dam|airspace|territory|soil|waters|border|frontier|line|enclave|zone|stronghold|bastion|islands?|districts?|provinces?|areas?|neighbou?rhoods?|suburbs?|outskirts|hills?|heights?|valley|building|palace|parliament|hospital|university|school)$/;

/** "*The town* was taken by rebels" */
function isGroundBefore({ scene, trigger: { head, clause } }: Draft): boolean {
  const { tokens, toponyms, clauses } = scene;
  const start = Math.max(clauses[clause]!.first, head - SUBJECT);
  const named = toponyms.some(
    ({ from, to, role }) => from >= start && to < head && /^(literal|metonym)$/.test(role),
  );
  const before = tokens.slice(start, head);
  return named || before.some(({ lower }, at) => GROUND.test(lower) || isOtherName(scene, start + at));
}
