import type { ActorMention, NamedActor } from '../../actors/types.ts';
import { stateOf } from '../../countries.ts';
import type { ActorRole } from '../../types.ts';
import type { Draft } from '../draft.ts';
import type { Party } from '../mention.ts';
import { isOwnName, settle } from './settle-parties.ts';

/** The parties, each once, the host country of a visit among them. */
export function partiesOf(draft: Draft): Party[] {
  const { roles, placing, scene, rule } = draft;
  const parties: Party[] = [];
  const add = ({ name, country, kind }: NamedActor, role: ActorRole, aside?: Party['aside']) => {
    if (parties.some((party) => party.name === name)) return;
    parties.push({ name, country, role, kind, ...(aside && { aside }) });
  };
  for (const { actor, role, mention } of roles)
    add(actor, role, isOnlyDescribed(rule, role, actor, mention) ? 'described' : undefined);
  if (rule.type === 'crossing' && placing) {
    const sides = scene.place(placing.place).countries ?? [];
    for (const country of sides.length === 2 ? sides : []) {
      if (!parties.some((party) => party.country === country))
        add(stateOf(country, scene.place), 'participant');
    }
  }
  const [host, ...others] = (rule.type === 'visit' && placing && scene.place(placing.place).countries) || [];
  const home = parties.some(({ role, country }) => role === 'agent' && country === host);
  if (host && others.length === 0 && !home) add(stateOf(host, scene.place), 'host');
  const struck = placing && struckCountry(draft, placing.place, parties);
  if (struck) add(stateOf(struck, scene.place), 'participant', 'ground');
  return settle(parties);
}

/** "killing *two passengers*": hit, without a name or country. Who fights or acts is a party whatever he is called. */
function isOnlyDescribed(
  { frame }: Draft['rule'],
  role: ActorRole,
  { kind, name, country }: NamedActor,
  { via }: ActorMention,
): boolean {
  const hit = /^(attack|impact|suffer)$/.test(frame) && role === 'participant';
  const unnamed = country === null && via === 'noun' && !isOwnName(name);
  return unnamed && (kind === 'people' || hit) && role !== 'agent';
}

/**
 * The country in which another one's force strikes, or of which no more is said than that rockets landed there, is a party too, if the text
 * names nobody who is hit.
 */
function struckCountry(draft: Draft, place: string, parties: Party[]): string | null {
  const { rule, placing, scene } = draft;
  if (!/^(attack|impact)$/.test(rule.frame) || placing?.basis !== 'stated') return null;
  // "120 miles east of Bahrain" is not in it
  if (scene.place(place).kind === 'country' && (placing.near || placing.distance !== null)) return null;
  const countries = scene.place(place).countries ?? [];
  const [country] = countries;
  const agents = parties.filter(({ role }) => role === 'agent');
  const known = parties.some(
    (party) => party.role !== 'agent' && (party.country ?? /^(person|group)$/.test(party.kind)),
  );
  const abroad =
    agents.length > 0
      ? agents.every((agent) => agent.country !== null && agent.country !== country)
      : scene.place(place).kind === 'country' || firedAcross(draft, country);
  return countries.length === 1 && !known && abroad && !strikesFoes(draft) ? country! : null;
}

/** "struck a *Kurdish* camp in Iraq", "bombed *rebel* positions in Syria": not the country that they hide in. */
function strikesFoes({ scene, trigger }: Draft): boolean {
  const { tokens } = scene;
  return tokens.some(
    ({ lower }, at) =>
      at > trigger.head &&
      FOES.test(lower) &&
      (at < trigger.head + 6 ||
        tokens.slice(at - 3, at).some((before) => /^(against|targeting)$/.test(before.lower))),
  );
}

const FOES =
  /^(militants?|rebels?|terrorists?|insurgents?|jihadists?|islamists?|guerrillas?|extremists?|kurdish|houthi)$/;

/** "Rockets launched from Kilis struck Azaz": they came from another country. */
function firedAcross({ scene, trigger }: Draft, country: string | undefined): boolean {
  return scene.toponyms.some(
    ({ relation, from, place }) =>
      relation === 'from' &&
      from < trigger.head &&
      scene.place(place).countries?.includes(country!) === false,
  );
}
