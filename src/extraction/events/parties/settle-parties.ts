import { COLLECTIVES } from '../../actors/collectives.ts';
import type { Party } from '../mention.ts';

/** The parties of an event without those that say nothing beside the others. */
export function settle(parties: Party[]): Party[] {
  const standing = parties.filter(({ aside }) => aside === undefined);
  const hit = parties.filter(
    ({ role, kind, aside }) => role !== 'agent' && (aside === undefined || kind === 'group'),
  );
  return parties.filter((party) => {
    if (party.aside === 'described') return !standing.some(isTold);
    if (party.aside === 'ground') return !hit.some((other) => other.kind === 'group' || isTold(other));
    return !standing.some((other) => stands(other, party) || isNameOf(other, party));
  });
}

/** Whether a country or name tells who it is. */
function isTold({ name, country, kind }: Party): boolean {
  return country !== null || kind === 'person' || kind === 'office' || isOwnName(name);
}

/** "Hamas", "the Mahdi Army", "Kurdish fighters": a body or people is named, not only described as "Rebel fighters" are. */
export function isOwnName(name: string): boolean {
  const single = /^\p{Lu}\S*$/u.test(name) && !COLLECTIVES.has(name.toLowerCase());
  return single || /\s\p{Lu}/u.test(name) || PEOPLES.test(name);
}

const PEOPLES = /^(kurdish|baloch|baluch|pashtun|tuareg|druze|arab|houthi)\b/i;

/** "*Israeli soldiers* raided …; *Israel* had …": the force stands for its state; who hosts is named beside his guards. */
function stands(force: Party, state: Party): boolean {
  return (
    state.kind === 'state' &&
    state.role !== 'host' &&
    force.kind === 'force' &&
    force.role !== 'host' &&
    force.country !== null &&
    force.country === state.country
  );
}

/** "an Indonesian navy ship, *KRI Bung Tomo*": the one by name. */
function isNameOf(named: Party, described: Party): boolean {
  const same = named.country !== null && named.country === described.country && named.role === described.role;
  const endsInName = ({ name }: Party) => /(^|\s)\p{Lu}\S*$/u.test(name);
  return (
    same &&
    named.kind === 'force' &&
    described.kind === 'force' &&
    endsInName(named) &&
    !endsInName(described)
  );
}
