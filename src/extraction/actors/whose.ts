import type { Document, Place, Token, Toponym } from '../types.ts';
import { groupBySentence } from '../spans.ts';
import { nameHome } from './home-officials.ts';
import { countriesByMention, mainPair } from './countries-named.ts';
import { isOfBody, isStranger, isWorldFamous } from './strangers.ts';
import type { ActorMention, NamedActor } from './types.ts';

/**
 * Gives heads and ministers whose country no words tell the one that follows from whom they meet: "The Omani sultan
 * received *Prime Minister Karim*" in an article on Oman and Iraq, "Ali Karimi met *President Juma* on a visit to Kenya".
 */
export function tellWhose(
  { sentences }: Document,
  mentions: ActorMention[],
  toponyms: Toponym[],
  place: (id: string) => Place,
): void {
  if (!mentions.some(isStranger)) return;
  const named = toponyms.filter(({ role }) => role !== 'dateline');
  const countries = countriesByMention(named, place);
  const pair = mainPair(countries);
  nameHome(toponyms, mentions, countries, place);
  const bySentence = groupBySentence(sentences, named);
  const hosts = new Map<NamedActor, string>();
  groupBySentence(sentences, mentions).forEach((here, index) => {
    const { tokens } = sentences[index]!;
    const people = here.filter(isPerson);
    const guest = people[0]?.actors[0];
    const host = guest?.country ? visited(tokens, bySentence[index]!, guest.country, place) : null;
    if (guest && host) hosts.set(guest, host);
    const met = metBy(tokens, people);
    if (!met) return;
    const [own, other] = met;
    const inSentence = countriesByMention(bySentence[index]!, place).map(([country]) => country);
    const alone = people.every(({ actors }) => met.includes(actors[0]!));
    other.country = hosts.get(own) ?? facing(alone ? inSentence : [], own, other) ?? facing(pair, own, other);
  });
}

function isPerson({ actors }: ActorMention): boolean {
  return actors.length === 1 && /^(person|office)$/.test(actors[0]!.kind);
}

/** The other of two countries. */
function facing(countries: string[], own: NamedActor, other: NamedActor): string | null {
  const others = countries.filter((country) => country !== own.country);
  return others.length === 1 && countries.length <= 2 && !isWorldFamous(other) ? others[0]! : null;
}

/** Who meets, of the first two people in a sentence: the one whose country is told, and a head or minister whose country is not. */
function metBy(tokens: Token[], people: ActorMention[]): [NamedActor, NamedActor] | null {
  const names = [...new Set(people.map(({ actors }) => actors[0]!))].slice(0, 2);
  const two = people.filter(({ actors }) => names.includes(actors[0]!));
  const own = two.find(({ actors }) => actors[0]!.country !== null);
  const other = two.find(isStranger);
  if (!own || !other || isOfBody(tokens, other)) return null;
  const [first, second] = [own, other].sort((a, b) => a.first - b.first) as [ActorMention, ActorMention];
  const between = tokens.slice(first.last + 1, second.first);
  return between.some(tellsOfMeeting) ? [own.actors[0]!, other.actors[0]!] : null;
}

/** A word by which one person has to do with another, between the two names. */
function tellsOfMeeting({ lemma, lower }: Token): boolean {
  return (
    lower === 'met' ||
    /^(meet|meeting|talk|talks|receive|welcome|host|call|conversation|conversations)$/.test(lemma)
  );
}

/** "on a visit to *India*": the country to which somebody of another country has come. */
function visited(
  tokens: Token[],
  toponyms: Toponym[],
  own: string,
  place: (id: string) => Place,
): string | null {
  if (!tokens.some(({ lemma }) => /^(visit|trip|tour|arrive|arrival|travel|fly)$/.test(lemma))) return null;
  const abroad = toponyms
    .filter(({ role, relation }) => role === 'literal' && relation !== 'from')
    .flatMap(({ place: id }) => place(id).countries ?? [])
    .filter((country) => country !== own);
  return new Set(abroad).size === 1 ? abroad[0]! : null;
}
