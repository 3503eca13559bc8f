import type { Party } from '../events/mention.ts';
import { nobodyInBoth, sameParty, sharedParties } from './compatible.ts';

/** How many countries have somebody in both: a minister stands for his state. */
export function sharedCountries(a: Party[], b: Party[]): number {
  const countries = (parties: Party[]) => new Set(parties.flatMap(({ country }) => country ?? []));
  const own = countries(a);
  return [...countries(b)].filter((country) => own.has(country)).length;
}

/** All parties of two talks are of known countries, and only one country is in both: others met. */
export function otherStates(a: Party[], b: Party[]): boolean {
  const known = (parties: Party[]) =>
    parties.every(({ country }) => country !== null) &&
    new Set(parties.map(({ country }) => country)).size > 1;
  return known(a) && known(b) && sharedCountries(a, b) < 2;
}

/** "The leaders of India and China met. *A and B* …": people of no told country after the states that they act for. */
export function areNamed(states: Party[], people: Party[]): boolean {
  const countries = new Set(states.flatMap(({ country }) => country ?? []));
  return (
    countries.size > 1 &&
    people.length > 1 &&
    states.every(({ kind }) => kind !== 'person') &&
    people.every(({ kind, country }) => kind === 'person' && (country === null || countries.has(country))) &&
    people.some(({ country }) => country === null)
  );
}

/** On one side, a country's or that of the people who were met, both name persons, and no one in both: two talks. */
export function differentSides(a: Party[], b: Party[]): boolean {
  const apart = (on: (party: Party) => boolean) => {
    const people = (parties: Party[]) => parties.filter((party) => party.kind === 'person' && on(party));
    return nobodyInBoth(people(a), people(b));
  };
  const countries = new Set(a.flatMap(({ country }) => country ?? []));
  return (
    apart(({ role }) => role === 'counterpart') ||
    [...countries].some((code) => apart(({ country }) => country === code))
  );
}

/** The parties that act, or travel. */
export function agents(parties: Party[]): Party[] {
  return parties.filter(({ role }) => role === 'agent');
}

/** Whether somebody travels in both, or one names only an office. */
export function sameTraveller(a: Party[], b: Party[]): boolean {
  const [first, second] = [agents(a), agents(b)];
  const bare = (parties: Party[]) =>
    parties.some(({ kind, country }) => kind === 'office' && country === null);
  const unnamed = (bare(first) && second.length > 0) || (bare(second) && first.length > 0);
  return unnamed || sharedParties(first, second) > 0;
}

/** One side tells only of a body or an office, "its delegation", "a patrol ship", of the other's country or of none. */
export function unnamedTraveller(a: Party[], b: Party[]): boolean {
  const [first, second] = [agents(a), agents(b)];
  const unnamed = [first, second].some(
    (parties) => parties.length > 0 && parties.every(({ kind }) => kind !== 'person'),
  );
  const match = (one: Party) =>
    second.some(({ country }) => country === null || one.country === null || country === one.country);
  return unnamed && first.some(match);
}

/** Both tell of states or of groups by name, and none is in both. */
export function areStrangers(a: Party[], b: Party[]): boolean {
  const named = (parties: Party[]) =>
    parties.filter(
      ({ kind, country, name }) => country !== null || (kind === 'group' && /^\p{Lu}/u.test(name)),
    );
  return nobodyInBoth(named(a), named(b));
}

/** Both name who acted, and nobody in both. */
export function otherAgents(a: Party[], b: Party[]): boolean {
  return nobodyInBoth(agents(a), agents(b));
}

/** The forces of one state, then those of another: a strike and its answer are two. */
export function strikesBack(a: Party[], b: Party[]): boolean {
  const striking = (parties: Party[]) =>
    parties.flatMap(({ role, kind, country }) =>
      role !== 'participant' && /^(state|force)$/.test(kind) && country ? [country] : [],
    );
  const [first, second] = [striking(a), striking(b)];
  return first.length > 0 && second.length > 0 && !first.some((country) => second.includes(country));
}

/** Whether the new telling is of a meeting with somebody whom the known one does not name; "his counterpart" is not the president met later. */
export function meetsOthers(known: Party[], mention: Party[]): boolean {
  return mention.some(
    (party) =>
      party.kind === 'person' &&
      party.role === 'counterpart' &&
      !known.some((other) => other.kind !== 'office' && sameParty(other, party)),
  );
}

/** The new telling names two persons or more, the known one others: states may meet through several people. */
export function otherPeople(known: Party[], mention: Party[]): boolean {
  const people = (parties: Party[]) => parties.filter(({ kind }) => kind === 'person');
  return people(mention).length > 1 && nobodyInBoth(people(known), people(mention));
}

/** Whether the new telling names a person whom the known one does not have, while it has others. */
export function namesOthers(known: Party[], mention: Party[]): boolean {
  const people = (parties: Party[]) => parties.filter(({ kind }) => kind === 'person');
  const fresh = people(mention).filter((person) => !people(known).some((other) => sameParty(person, other)));
  return fresh.length > 0 && people(known).length > people(mention).length - fresh.length;
}
