import { countryId } from '../countries.ts';
import type { Antecedents } from './anaphora.ts';
import { isSent } from './sent-bodies.ts';
import type { Token } from '../types.ts';
import { firstTwoPeople, joinedPeople } from './joined-people.ts';
import { countryAt, type PhraseContext } from './phrases.ts';
import type { ActorMention } from './types.ts';

/** "He" of the next sentence is the subject of this one, whoever else it names; "it" the delegation that is its subject. */
export function rememberSubject(
  { tokens }: PhraseContext,
  mentions: ActorMention[],
  antecedents: Antecedents,
): void {
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const subjects = mentions.filter(({ last, possessive }) => last < verb && !possessive);
  const subject = subjects.find(({ actors }) => /^(person|office)$/.test(actors[0]!.kind));
  if (subject && subject.actors.length === 1) antecedents.setSubject(subject.actors[0]!);
  const traveller = subjects[0]?.actors[0];
  antecedents.setTraveller(traveller && isSent(traveller) ? traveller : null);
}

/** "Bolivia and Chile" are who "they" and "the two countries" are in the next sentence. */
export function rememberPair(
  { tokens }: PhraseContext,
  mentions: ActorMention[],
  antecedents: Antecedents,
): void {
  mentions.forEach(({ first, actors, governor }, at) => {
    const own = actors.length === 2 ? actors : [];
    const previous = mentions[at - 1];
    const joined =
      previous?.through === first - 2 &&
      tokens[first - 1]!.lower === 'and' &&
      actors[0]!.kind === 'state' &&
      previous.actors[0]!.kind === 'state';
    const pair = joined ? [...previous.actors, ...actors] : own;
    if (pair.length !== 2 || pair.some(({ country }) => country === null)) return;
    if (joined && governor === null) antecedents.setGroup(pair);
    antecedents.setPair(pair.map(({ country }) => country!));
  });
}

/** "*China, Pakistan and Bangladesh* held talks": who "the three countries" are later on. */
export function rememberStates(mentions: ActorMention[], antecedents: Antecedents): void {
  const states = mentions.filter(({ actors, possessive }) => actors[0]!.kind === 'state' && !possessive);
  const each = new Map(states.flatMap(({ actors }) => actors.map((actor) => [actor.country, actor])));
  if (each.size > 2) antecedents.setStates([...each.values()]);
}

/** A word by which two people have to do with each other. */
function tellsOfTalks({ lemma, lower }: Token): boolean {
  return (
    lower === 'met' ||
    /^(meet|meeting|talk|call|receive|sign|agree|visit|discuss|hold|counterpart|conversation|host|tell)$/.test(
      lemma,
    )
  );
}

/** "He met B": who "the two leaders" are in the next sentence; "A and B met": who "they" are. */
export function rememberPeople(
  { tokens }: PhraseContext,
  mentions: ActorMention[],
  antecedents: Antecedents,
): void {
  const people = tokens.some(tellsOfTalks) ? firstTwoPeople(mentions) : [];
  if (people.length > 0) antecedents.setPeople(people);
  const joined = joinedPeople(tokens, mentions);
  if (joined.length > 0) antecedents.setGroup(joined);
}

/** The countries that some tokens name, for "the two countries" later on. */
export function rememberCountries(
  context: PhraseContext,
  first: number,
  last: number,
  antecedents: Antecedents,
): void {
  for (let at = first; at <= last; at++) {
    const toponym = context.toponyms[at];
    if (!toponym || toponym.role === 'dateline') continue;
    for (const code of context.place(toponym.place).countries ?? []) {
      if (
        context.place(toponym.place).kind === 'country' ||
        toponym.role === 'metonym' ||
        countryAt(context, at) === null
      )
        antecedents.addCountry(code, context.place(countryId(code)).name);
    }
  }
}
