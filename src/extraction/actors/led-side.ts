import type { Token } from '../types.ts';
import type { ActorMention } from './types.ts';

const SIDE = /^(delegation|team|side|mission|contingent|flotilla)$/;

/** Tokens between a name and the delegation that its bearer leads. */
const REACH = 7;

/** "an Omani delegation *led by Ali Karimi*", "*Ali Karimi, who headed* the Omani side": he is of its country. */
export function tellLeaders(tokens: Token[], mentions: ActorMention[]): void {
  mentions.forEach((leader, at) => {
    const [actor] = leader.actors;
    if (actor!.kind !== 'person' || actor!.country !== null) return;
    const [before, after] = [mentions[at - 1], mentions[at + 1]];
    const led =
      before && isSide(tokens, before) && joins(tokens, before.last + 1, leader.first, /^(led|headed)$/);
    const leads =
      after &&
      isSide(tokens, after) &&
      joins(tokens, leader.last + 1, after.first, /^(led|headed|leads|heads|leading|heading)$/);
    actor!.country = led ? before.actors[0]!.country : leads ? after.actors[0]!.country : null;
  });
}

function isSide(tokens: Token[], { last, actors }: ActorMention): boolean {
  return actors.length === 1 && actors[0]!.country !== null && SIDE.test(tokens[last]!.lower);
}

function joins(tokens: Token[], from: number, to: number, verb: RegExp): boolean {
  return to - from <= REACH && tokens.slice(from, to).some(({ lower }) => verb.test(lower));
}
