import type { Token } from '../types.ts';
import { INSTITUTION_WORDS } from './institutions.ts';
import { isKnownPerson } from './known-people.ts';
import type { ActorMention, NamedActor } from './types.ts';

const STATE_OFFICE =
  /\b(president|prime minister|minister|chancellor|king|queen|sultan|emir|crown prince|army chief|chief of (army )?staff)\b/;

/** A minister or head of state without a country; not one of a body ("*World Bank* President X"). */
export function isStranger({ actors: [actor] }: ActorMention): boolean {
  const { kind, country, title = '', speaks } = actor!;
  return kind === 'person' && country === null && !speaks && STATE_OFFICE.test(title);
}

/** "*European Commission* President X", "*FIFA* President X": of no state. */
export function isOfBody(tokens: Token[], { first, last }: ActorMention): boolean {
  return tokens
    .slice(first, last + 1)
    .some(({ text, lower }) => INSTITUTION_WORDS.has(lower) || /^(?!PM|FM|US|UK)\p{Lu}{2,}$/u.test(text));
}

/** "*President Trump*": whom all the world knows by the surname may be of a country that no words tell. */
export function isWorldFamous({ name }: NamedActor): boolean {
  return isKnownPerson(name.split(' ').at(-1)!);
}
