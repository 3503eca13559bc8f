import type { Draft } from '../events/draft.ts';
import type { EventMention, Party } from '../events/mention.ts';
import { parseIso } from '../temporal/calendar.ts';
import type { EventType } from '../types.ts';
import type { Chain } from './chain.ts';
import {
  compareDates,
  comparePlaces,
  differentPersons,
  sameParty,
  sharedParties,
  type Places,
  type Relation,
} from './compatible.ts';
import { opens } from './outcome.ts';

/** Whether a telling is of the event of a chain: nothing contradicts, and it has no day of its own or enough agrees. */
export function joins(chain: Chain, draft: Draft, mention: EventMention, places: Places): boolean {
  const known = chain.mention;
  const last = chain.drafts.at(-1)!;
  if (known.type !== mention.type) return false;
  if (draft.rule.anaphoric) return true;
  if (draft.another) return false;
  const dates = compareTold(known, mention);
  if (draft.predicate) return dates !== 'contradicts';
  const site = comparePlaces(known, mention, places);
  if (dates === 'contradicts') return false;
  if (site === 'contradicts' && (!speaksOf(draft, last, dates) || otherAgents(known, mention))) return false;
  if (differentPersons(known.actors, mention.actors)) return false;
  if (mention.type === 'talks' && differentSides(known.actors, mention.actors)) return false;
  if (last.scene === draft.scene) return dates !== 'open' || known.date === null || mention.date === null;
  const undatedEarlier = draft.earlier && mention.date === null;
  if (undatedEarlier || (draft.earlier && dates === 'open'))
    return chain.drafts.some(({ earlier }) => earlier) && dates !== 'open';
  return AGREE[mention.type]({
    known,
    mention,
    dates,
    site: site === 'contradicts' ? 'open' : site,
    definite: draft.definite,
    near: nearby(last, draft),
  });
}

interface Comparison {
  known: EventMention;
  mention: EventMention;
  dates: Relation;
  site: Relation;
  definite: boolean;
  /** In the same paragraph or the next. */
  near: boolean;
}

/** What must agree beyond the type, for each type. */
const AGREE: Record<EventType, (comparison: Comparison) => boolean> = {
  visit: ({ known, mention, dates, site, definite }) =>
    (sameTraveller(known.actors, mention.actors) &&
      (site !== 'open' || dates !== 'open' || definite || isBare(known) || isBare(mention))) ||
    (definite && agents(mention.actors).length === 0),
  talks: ({ known, mention, dates, site, definite, near }) => {
    const shared = Math.max(
      sharedParties(known.actors, mention.actors),
      sharedCountries(known.actors, mention.actors),
    );
    const anonymous = mention.actors.length === 0 || known.actors.length === 0;
    if (dates === 'open' && mention.date === null)
      return (
        (definite && (shared > 0 || anonymous)) ||
        shared >= 2 ||
        (near && shared > 0 && !namesOthers(known, mention))
      );
    return shared >= 2 || (shared > 0 && site === 'same') || (definite && anonymous);
  },
  agreement: ({ known, mention, dates, definite, near }) => {
    const shared = sharedParties(known.actors, mention.actors);
    const anonymous = mention.actors.length === 0 || known.actors.length === 0;
    return (
      (definite && (near || shared > 0 || anonymous)) ||
      shared >= 2 ||
      ((near || dates !== 'open') && (shared > 0 || anonymous))
    );
  },
  exercise: ({ known, mention, dates, definite, near }) => {
    const shared = sharedParties(known.actors, mention.actors);
    const anonymous = mention.actors.length === 0 || known.actors.length === 0;
    if (!definite && !anonymous && shared === 0 && sharedCountries(known.actors, mention.actors) === 0)
      return false;
    return (
      definite || (shared > 0 && (dates !== 'open' || near || mention.date === null)) || (near && anonymous)
    );
  },
  incident: ({ known, mention, dates, site }) => {
    if (strikesBack(known.actors, mention.actors)) return false;
    if (mention.date === null || known.date === null)
      return site !== 'open' || known.place === null || mention.place === null;
    return dates === 'same' || site !== 'open' || sharedParties(known.actors, mention.actors) > 0;
  },
  crossing: ({ known, mention, dates, site, near }) =>
    opens(known.outcome) === opens(mention.outcome) &&
    (site === 'same' ||
      (site !== 'open' && dates !== 'open') ||
      mention.place === null ||
      (known.place === null && near)),
};

/** Paragraphs over which "the meeting" may reach back. */
const DISTANCE = 4;

/**
 * "*The* clash comes two days after talks in Muscat": the noun alone says which event is meant; the place is that of
 * something else, unless it stands right behind the noun ("the clash in Muscat").
 */
function speaksOf(
  { definite, time, placing, words, scene, rule }: Draft,
  last: Draft,
  dates: Relation,
): boolean {
  const dated = time !== null && dates !== 'same';
  const far = scene.sentence.paragraph - last.scene.sentence.paragraph > DISTANCE;
  if (!definite || dated || far || rule.type === 'visit') return false;
  const place = placing?.toponym;
  if (!place || place.start < words.end) return true;
  const between = scene.tokens.filter(({ start, end }) => start >= words.end && end <= place.start);
  return between.some(({ pos }) => /^(VERB|AUX|PUNCT)$/.test(pos));
}

function otherAgents(a: EventMention, b: EventMention): boolean {
  const [first, second] = [agents(a.actors), agents(b.actors)];
  return first.length > 0 && second.length > 0 && sharedParties(first, second) === 0;
}

/** The forces of one state, then those of another: a strike and its answer are two. */
function strikesBack(a: Party[], b: Party[]): boolean {
  const striking = (parties: Party[]) =>
    parties.flatMap(({ role, kind, country }) =>
      role !== 'participant' && /^(state|force)$/.test(kind) && country ? [country] : [],
    );
  const [first, second] = [striking(a), striking(b)];
  return first.length > 0 && second.length > 0 && !first.some((country) => second.includes(country));
}

/** Days round a report in which a meeting or an exercise that it tells of may have been. */
const NEWS = 7;

/** As `compareDates`; but the day of the report, where no other is told, contradicts none close to it. */
function compareTold(known: EventMention, mention: EventMention): Relation {
  const dates = compareDates(known, mention);
  const held = mention.type === 'talks' || mention.type === 'exercise';
  const reported = [known, mention].some(({ date }) => date?.basis === 'inferred');
  if (dates !== 'contradicts' || !held || !reported) return dates;
  const [first, second] = [known.date!.first, mention.date!.first];
  const close = first !== null && second !== null && Math.abs(parseIso(first)! - parseIso(second)!) <= NEWS;
  return close ? 'open' : dates;
}

function isBare({ date, place }: EventMention): boolean {
  return date === null && place === null;
}

function nearby(last: Draft, draft: Draft): boolean {
  return draft.scene.sentence.paragraph - last.scene.sentence.paragraph <= 1;
}

/** How many countries have somebody in both: a minister stands for his state. */
function sharedCountries(a: Party[], b: Party[]): number {
  const countries = (parties: Party[]) => new Set(parties.flatMap(({ country }) => country ?? []));
  const own = countries(a);
  return [...countries(b)].filter((country) => own.has(country)).length;
}

/** On one side, a country's or that of the people who were met, both name persons, and no one in both: two talks. */
function differentSides(a: Party[], b: Party[]): boolean {
  const apart = (on: (party: Party) => boolean) => {
    const [first, second] = [a, b].map((parties) =>
      parties.filter((party) => party.kind === 'person' && on(party)),
    );
    return first!.length > 0 && second!.length > 0 && sharedParties(first!, second!) === 0;
  };
  const countries = new Set(a.flatMap(({ country }) => country ?? []));
  return (
    apart(({ role }) => role === 'counterpart') ||
    [...countries].some((code) => apart(({ country }) => country === code))
  );
}

function agents(parties: Party[]): Party[] {
  return parties.filter(({ role }) => role === 'agent');
}

function sameTraveller(a: Party[], b: Party[]): boolean {
  const [first, second] = [agents(a), agents(b)];
  const bare = (parties: Party[]) =>
    parties.some(({ kind, country }) => kind === 'office' && country === null);
  const unnamed = (bare(first) && second.length > 0) || (bare(second) && first.length > 0);
  return unnamed || sharedParties(first, second) > 0;
}

/** Whether the new telling names a person whom the known one does not have, while it has others. */
function namesOthers(known: EventMention, mention: EventMention): boolean {
  const people = ({ actors }: EventMention) => actors.filter(({ kind }) => kind === 'person');
  const fresh = people(mention).filter((person) => !people(known).some((other) => sameParty(person, other)));
  return fresh.length > 0 && people(known).length > people(mention).length - fresh.length;
}
