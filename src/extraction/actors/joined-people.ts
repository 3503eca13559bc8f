import type { Token } from '../types.ts';
import type { ActorMention, NamedActor } from './types.ts';

/** "*Prime Minister A and President B* agreed": two people joined by "and", neither governed by a preposition. */
export function joinedPeople(tokens: Token[], mentions: ActorMention[]): NamedActor[] {
  for (let at = mentions.length - 1; at > 0; at--) {
    const [first, second] = [mentions[at - 1]!, mentions[at]!];
    const joined = tokens[second.first - 1]?.lower === 'and' && first.through === second.first - 2;
    if (joined && isPerson(first) && isPerson(second)) return [first.actors[0]!, second.actors[0]!];
  }
  return [];
}

/** The first two people whom a sentence names, as those who meet; nobody when it names fewer. */
export function firstTwoPeople(mentions: ActorMention[]): NamedActor[] {
  const people = new Set(mentions.filter(isPerson).map(({ actors }) => actors[0]!));
  return people.size < 2 ? [] : [...people].slice(0, 2);
}

function isPerson({ actors, possessive }: ActorMention): boolean {
  return (
    actors.length === 1 && !possessive && /^(person|office)$/.test(actors[0]!.kind) && !actors[0]!.speaks
  );
}
