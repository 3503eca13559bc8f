import type { Place, Toponym } from '../types.ts';
import { isStranger, isWorldFamous } from './strangers.ts';
import type { ActorMention, NamedActor } from './types.ts';

/** How many of the countries that an article names most often may be its own. */
const MAIN = 2;

/**
 * "ISLAMABAD: *Prime Minister Karim* on Friday received the Omani envoy …": a newspaper names the officials of its own country without it.
 * The country is that of the dateline, if the article is about it and calls nobody an official of it, as of a foreign one.
 */
export function nameHome(
  toponyms: Toponym[],
  mentions: ActorMention[],
  countries: [country: string, times: number][],
  place: (id: string) => Place,
): void {
  const dateline = toponyms.find(({ role }) => role === 'dateline');
  const [home] = dateline ? (place(dateline.place).countries ?? []) : [];
  const main = countries.slice(0, MAIN).some(([country]) => country === home);
  if (home === undefined || !main || mentions.some((mention) => isCalled(mention, home))) return;
  const arrives = toponyms.some(
    ({ start, place: id, role, relation }) =>
      start < (mentions[0]?.end ?? 0) + LEAD &&
      role === 'literal' &&
      relation !== 'from' &&
      place(id).countries?.includes(home),
  );
  if (arrives) return;
  const holders = new Map<string, Set<NamedActor>>();
  for (const mention of mentions.filter(
    (stranger) => isStranger(stranger) && !isWorldFamous(stranger.actors[0]!),
  )) {
    const [actor] = mention.actors as [NamedActor];
    const office = actor.title!.split(' ').slice(-2).join(' ');
    holders.set(office, (holders.get(office) ?? new Set()).add(actor));
  }
  for (const people of holders.values())
    if (people.size === 1) for (const person of people) person.country = home;
}

/** Characters of the lead in which a guest's journey to the country of the dateline is told. */
const LEAD = 250;

/** "*Pakistan's* foreign minister"; every ambassador is called so. */
function isCalled({ actors: [actor], via }: ActorMention, country: string): boolean {
  const { kind, title = '', country: own } = actor!;
  const official = kind === 'office' || (kind === 'person' && via !== 'pronoun');
  return official && own === country && !/\b(ambassador|envoy|consul|high commissioner)\b/.test(title);
}
