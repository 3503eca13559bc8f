import { borderBetween } from '../events/places/border.ts';
import type { EventMention, Party } from '../events/mention.ts';
import { parseIso } from '../temporal/calendar.ts';
import type { Article } from '../types.ts';
import { compareDates, comparePlaces, sharedParties, type Places } from './compatible.ts';
import { noteBorrowed } from './borrowed.ts';
import type { Chain } from './chain.ts';
import { fromBefore, inferredDate } from './in-sequence.ts';
import { partiesFromBefore } from './parties-before.ts';
import { isRemote, isRemoteDraft } from './remote.ts';
import { agents, sharedCountries } from './sides.ts';

/** Gives talks the day, place and parties of the visit they belong to, and papers the parties and border they are about. */
export function inherit(chains: Chain[], article: Article, places: Places): Chain[] {
  const visits = chains.filter(({ mention }) => mention.type === 'visit');
  for (const chain of chains) {
    partiesFromBefore(chain, chains);
    fromBefore(chain, chains);
    if (chain.mention.type === 'talks') fromVisit(chain, visits, places);
    if (chain.mention.type === 'agreement' && !chain.mention.place)
      chain.mention.place = concerned(chain, article);
  }
  return chains.filter(
    ({ mention }) => mention.type !== 'talks' || mention.actors.length > 0 || (mention.date && mention.place),
  );
}

function fromVisit(chain: Chain, visits: Chain[], places: Places): void {
  const { mention } = chain;
  const giver = visitOf(chain, visits, places);
  if (!giver) return;
  const visit = giver.mention;
  const towns = visits.filter(
    ({ mention: { place, date } }) => date && place && mention.place && isWithin(place.id, mention.place.id),
  );
  const only = new Set(towns.map(({ mention: { place } }) => place!.id)).size === 1;
  if (visit.place && (!mention.place || (only && isWithin(visit.place.id, mention.place.id)))) {
    mention.place = { ...visit.place, basis: 'inherited' };
    noteBorrowed(chain, giver, 'place');
  }
  if (!mention.date && visit.date) {
    mention.date = inferredDate(visit);
    noteBorrowed(chain, giver, 'date');
  }
  const alone = new Set(mention.actors.map(({ country }) => country)).size < 2;
  if (alone) {
    const traveller: Party[] = visit.actors.filter(({ role }) => role === 'agent');
    const host: Party[] =
      mention.actors.length === 0 ? visit.actors.filter(({ role }) => role === 'host') : [];
    const added = [...traveller, ...host].filter(
      ({ name }) => !mention.actors.some((actor) => actor.name === name),
    );
    const others = mention.actors.map((actor) =>
      actor.role === 'participant' ? { ...actor, role: 'counterpart' as const } : actor,
    );
    mention.actors = [...added, ...others];
    if (added.length > 0) noteBorrowed(chain, giver, 'parties');
  }
}

/** "Karzai will meet Zardari in Pakistan" during his visit to Islamabad: a town beside the country that it lies in. */
function isWithin(town: string, country: string): boolean {
  return country.startsWith('country:') && town.startsWith(`city:${country.slice(8)}-`);
}

/** The visit of the same sentence, or the only current one whose traveller fits the talks. */
function visitOf({ mention, drafts }: Chain, visits: Chain[], places: Places): Chain | null {
  if (isRemote(mention) || drafts.some(isRemoteDraft)) return null;
  const beside = visits.find(
    (visit) =>
      !isAheadOf(visit.mention, mention) &&
      visit.drafts.some((journey) => !journey.earlier && drafts.some((draft) => isBeside(draft, journey))),
  );
  if (beside && compareDates(beside.mention, mention) !== 'contradicts') return beside;
  const current = visits.filter(
    (visit) =>
      visit.drafts.some(({ earlier }) => !earlier) &&
      !isAheadOf(visit.mention, mention) &&
      (compareDates(visit.mention, mention) !== 'contradicts' || isDuring(visit.mention, mention)) &&
      (!mention.place || /^(same|fits)$/.test(comparePlaces(visit.mention, mention, places))),
  );
  const spokenOf = visitOfSides(drafts[0]!, mention, current);
  if (spokenOf) return spokenOf;
  const fitting = current.filter(
    (visit) => mention.actors.length === 0 || sharedParties(visit.mention.actors, mention.actors) > 0,
  );
  const [first] = fitting.length > 0 ? fitting : strangersOf(mention, drafts, current);
  if (!first) return null;
  const linked =
    compareDates(first.mention, mention) !== 'open' ||
    drafts.some(({ definite }) => definite) ||
    mention.date === null ||
    isToldNear(first, drafts);
  return linked ? first : null;
}

/** "The admiral visited Tehran. *The two sides discussed* …": the journey told last before, of one of the sides. */
function visitOfSides(
  { rule, scene }: Chain['drafts'][number],
  { actors }: EventMention,
  current: Chain[],
): Chain | undefined {
  if (rule.object !== 'both sides') return undefined;
  return current.findLast(
    ({ mention: visit, drafts: [journey] }) =>
      journey!.scene.sentence.start <= scene.sentence.start &&
      sharedCountries(agents(visit.actors), actors) > 0,
  );
}

/** Whether talks and a journey are told together; not "met the premier *before leaving* for Muscat". */
function isBeside({ scene, trigger }: Chain['drafts'][number], journey: Chain['drafts'][number]): boolean {
  const { head } = journey.trigger;
  const afterwards = head > trigger.head && scene.tokens[head - 1]?.lower === 'before';
  return journey.scene === scene && !afterwards;
}

/** "The minister, who *will fly* to Moscow on Tuesday, *met* the president": not there, and not on that day. */
function isAheadOf(visit: EventMention, { status }: EventMention): boolean {
  return visit.status === 'planned' && status === 'happened';
}

/** Days after an arrival within which the guest's talks are part of the visit. */
const STAY = 4;

/** "arrived on Sunday … On Monday he met the premier": the length of the visit is not told. */
function isDuring(visit: EventMention, { date, actors }: EventMention): boolean {
  const [arrival, day] = [visit.date?.first, date?.first];
  if (visit.phase !== 'start' || visit.days !== null || arrival == null || day == null) return false;
  const apart = parseIso(day)! - parseIso(arrival)!;
  return apart > 0 && apart <= STAY && sharedParties(agents(visit.actors), actors) > 0;
}

/** "On Monday the premier met the president at the palace. He *had arrived from Istanbul*": a visit without a day of its own. */
function isToldNear({ mention, drafts }: Chain, talks: Chain['drafts']): boolean {
  if (mention.date !== null || mention.status !== 'happened') return false;
  const at = talks[0]!.scene.sentence.paragraph;
  return drafts.some(({ scene, earlier }) => !earlier && Math.abs(scene.sentence.paragraph - at) <= 2);
}

/** "The *mission commander* called on the admiral": nobody's country is told, and one visit is told of just before. */
function strangersOf(mention: EventMention, [draft]: Chain['drafts'], current: Chain[]): Chain[] {
  const unknown = mention.date === null && mention.actors.every(({ country }) => country === null);
  const { paragraph, start } = draft!.scene.sentence;
  const told = (within: number) =>
    current.filter(({ drafts }) =>
      drafts.some(
        ({ scene: { sentence } }) => sentence.start < start && paragraph - sentence.paragraph <= within,
      ),
    );
  if (isDuringStay(draft!)) return told(DURING).slice(-1);
  const close = told(1);
  return unknown && close.length === 1 ? close : [];
}

/** Paragraphs over which "during the stay" reaches back. */
const DURING = 4;

/** "*During the stay*, its commander called on the admiral": the visit spoken of. */
function isDuringStay({ scene: { tokens } }: Chain['drafts'][number]): boolean {
  const [during, its, stay] = tokens.map(({ lower }) => lower);
  return (
    during === 'during' &&
    /^(the|their|its|his|her)$/.test(its ?? '') &&
    /^(stay|visit|trip)$/.test(stay ?? '')
  );
}

/** The border of two neighbours when an agreement without a place speaks of "border" in its sentence or the next. */
function concerned({ mention, drafts }: Chain, { text }: Article): EventMention['place'] {
  const { scene } = drafts[0]!;
  const { start, end } = scene.sentence;
  const [next = ''] = /^[^\n]*?(?:[.!?]["”’)]*(?=\s)|$)/.exec(text.slice(end, end + 600)) ?? [];
  if (!/\b(borders?|frontiers?)\b/i.test(text.slice(start, end) + next)) return null;
  const id = borderBetween(
    mention.actors.map(({ country }) => country),
    scene.hasPlace,
  );
  return id ? { id, basis: 'concerns', distance: null, near: false } : null;
}
