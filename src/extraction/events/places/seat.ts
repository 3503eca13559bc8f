import type { RoleFiller } from '../parties/roles.ts';
import type { Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import { placeOfCountry, type Placing } from './types.ts';

/** Tokens behind the verb within which whose seat it is must be told. */
const REACH = 9;
/** Where a force or office of a state has its seat. */
const SEAT =
  /^(headquarters|command|base|bases|school|academy|college|centre|center|ministry|staff|fleet|barracks|unit|units)$/;

/** "visited *the headquarters of the Iranian Navy*": in that force's country, for somebody of another. */
export function seatVisited(scene: Scene, { rule, head }: Trigger, roles: RoleFiller[]): Placing | null {
  if (rule.pos !== 'VERB') return null;
  const { tokens, actors } = scene;
  const owner = actors.find(
    ({ first, actors: [actor] }) =>
      first > head && first <= head + REACH && actor?.kind === 'force' && actor.country !== null,
  );
  const country = owner?.actors[0]!.country;
  if (!owner || !country || roles.every(({ actor }) => actor.country === country)) return null;
  const seat = tokens.slice(head + 1, owner.first).some(({ lower }) => SEAT.test(lower));
  return seat ? placeOfCountry(country, `the seat of ${owner.actors[0]!.name}`) : null;
}

const LAND = /^(city|town|port|village|province|region|capital|island)$/;

/** "arrived in *the Russian port city*": a place without a name, in the country that its adjective tells. */
export function landReached(
  { tokens, toponyms, place, clauseOf }: Scene,
  { rule, head, clause }: Trigger,
): Placing | null {
  if (rule.pos !== 'VERB') return null;
  const land = toponyms.find(
    ({ from, to, role }) =>
      role === 'demonym' &&
      from > head &&
      from <= head + REACH &&
      clauseOf[from] === clause &&
      /^(to|in|at|the|a|an)$/.test(tokens[from - 1]!.lower) &&
      tokens.slice(to + 1, to + 4).some(({ lower }) => LAND.test(lower)),
  );
  const [country, ...others] = land ? (place(land.place).countries ?? []) : [];
  return country && others.length === 0
    ? placeOfCountry(country, 'the country in which the town lies')
    : null;
}
