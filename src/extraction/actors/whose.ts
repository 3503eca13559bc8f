import type { Document, Place, Token, Toponym } from '../types.ts';
import { groupBySentence } from '../spans.ts';
import { INSTITUTION_WORDS } from './institutions.ts';
import { isKnownPerson } from './known-people.ts';
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
  const strangers = mentions.some((mention) => isStranger(mention));
  if (!strangers) return;
  const named = toponyms.filter(({ role }) => role !== 'dateline');
  const pair = pairOf(named, place);
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
    other.country = hosts.get(own) ?? facing(pair, own, other);
  });
}

function isPerson({ actors }: ActorMention): boolean {
  return actors.length === 1 && /^(person|office)$/.test(actors[0]!.kind);
}

/** The other of the two countries of an article; whom all the world knows may be of a third one that no words tell. */
function facing(pair: string[], own: NamedActor, other: NamedActor): string | null {
  if (!pair.includes(own.country!) || isKnownPerson(other.name)) return null;
  return pair.find((country) => country !== own.country) ?? null;
}

const STATE_OFFICE =
  /\b(president|prime minister|minister|chancellor|king|queen|sultan|emir|crown prince|army chief|chief of (army )?staff)\b/;

/** A minister or head of state without a country; not one of a body ("*World Bank* President X"). */
function isStranger({ actors: [actor] }: ActorMention): boolean {
  const { kind, country, title = '', speaks } = actor!;
  return kind === 'person' && country === null && !speaks && STATE_OFFICE.test(title);
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

/** "*European Commission* President X", "*FIFA* President X": of no state. */
function isOfBody(tokens: Token[], { first, last }: ActorMention): boolean {
  return tokens
    .slice(first, last + 1)
    .some(({ text, lower }) => INSTITUTION_WORDS.has(lower) || /^(?!PM|FM|US|UK)\p{Lu}{2,}$/u.test(text));
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

/** Another country may be named a third as often as the second of the two that an article is about. */
const ASIDE = 3;

/** The two countries that an article is about; none when it names others nearly as often. */
function pairOf(toponyms: Toponym[], place: (id: string) => Place): string[] {
  const counts = new Map<string, number>();
  for (const { place: id } of toponyms)
    for (const country of place(id).countries ?? []) counts.set(country, (counts.get(country) ?? 0) + 1);
  const [first, second, third] = [...counts].sort(([, a], [, b]) => b - a);
  return first && second && second[1] >= ASIDE * (third?.[1] ?? 0) ? [first[0], second[0]] : [];
}
