import { settle } from '../events/parties/settle-parties.ts';
import type { EventMention, MentionDate, MentionPlace, Party } from '../events/mention.ts';
import { daysCovered } from '../temporal/calendar.ts';
import type { EventSource, Status } from '../types.ts';
import { compareText } from './order.ts';
import { holds, isSpell, sameParty, type Places } from './compatible.ts';

/** What is said of an event's reality, the weightiest first: a plan that was called off is denied, one that was kept happened. */
const STATUS_WEIGHT: Record<Status, number> = { happened: 3, denied: 2, planned: 1, claimed: 0 };
const BASIS_ORDER = ['stated', 'relative', 'inferred', 'none'];
const PLACE_BASIS_ORDER = ['stated', 'inherited', 'actors', 'concerns', 'none'];

/** One mention out of several of the same event in the order given: the most precise value of each field wins. */
export function combine(mentions: EventMention[], places: Places): EventMention {
  const [first] = mentions;
  if (mentions.length === 1) return first!;
  const days = mentions.find((mention) => mention.days !== null)?.days ?? null;
  return {
    ...first!,
    label: mentions
      .map(({ label }) => label)
      .reduce((best, label) => (label.length > best.length ? label : best)),
    outcome: mentions.find(({ outcome }) => outcome !== null)?.outcome ?? null,
    status: combineStatus(mentions.map(({ status }) => status)),
    ...combineDate(mentions, days),
    days,
    place: combinePlace(
      mentions.flatMap(({ place }) => place ?? []),
      places,
    ),
    actors: combineParties(mentions.map(({ actors }) => actors)),
    sources: combineSources(mentions.flatMap(({ sources }) => sources)),
  };
}

export function combineStatus(statuses: (Status | null)[]): Status | null {
  const said = statuses.filter((status) => status !== null);
  return said.toSorted((a, b) => STATUS_WEIGHT[b] - STATUS_WEIGHT[a])[0] ?? null;
}

/** The date of the fewest days, the better founded first; an arrival with its length counts as its whole span. */
function combineDate(mentions: EventMention[], days: number | null) {
  const dated = mentions.flatMap(({ date, phase }) => (date ? [{ date, phase }] : []));
  const ranked = dated.toSorted(
    (a, b) =>
      Number(a.date.weekday !== null) - Number(b.date.weekday !== null) ||
      Number(a.date.basis === 'inferred') - Number(b.date.basis === 'inferred') ||
      daysCovered(a.date) - daysCovered(b.date) ||
      Number(b.phase === 'start') * Number(days !== null) -
        Number(a.phase === 'start') * Number(days !== null) ||
      BASIS_ORDER.indexOf(a.date.basis) - BASIS_ORDER.indexOf(b.date.basis),
  );
  const whole = spell(mentions);
  if (whole) return { date: whole, phase: null };
  const [best] = finerReport(ranked) ?? ranked;
  return best ? { date: best.date, phase: best.phase } : { date: null, phase: mentions[0]!.phase };
}

/** "the tenth attack *this year*", "*Last week* the army said …": the report's time, if it lies in a year told. */
function finerReport<T extends { date: MentionDate }>(ranked: T[]): T[] | null {
  const { first, last } = ranked[0]?.date ?? {};
  if (!first || !last || daysCovered(ranked[0]!.date) < LONG) return null;
  const inside = ranked.filter(
    ({ date }) =>
      date.basis === 'inferred' &&
      date.first !== null &&
      date.last !== null &&
      date.first >= first &&
      date.last <= last,
  );
  return inside.length > 0 ? inside : null;
}

/** Days from which on a period says little. */
const LONG = 300;

/** From the beginning that one tells of to the end that another does. */
function spell(mentions: EventMention[]): MentionDate | null {
  for (const start of mentions) {
    const end = mentions.find((other) => isSpell(start, other));
    if (!end || start.date!.first === end.date!.last) continue;
    const [first, last] = [start.date!.first, end.date!.last];
    return {
      ...start.date!,
      edtf: `${first}/${last}`,
      first,
      last,
      text: `${start.date!.text} … ${end.date!.text}`,
    };
  }
  return null;
}

/** Near a town, or so many kilometres from it. */
const isVague = ({ near, distance }: MentionPlace): boolean => near || distance !== null;

/** The innermost place, one where it was before one that it was near, stated ones before inferred ones. */
function combinePlace(found: MentionPlace[], places: Places): MentionPlace | null {
  return (
    found.toSorted(
      (a, b) =>
        Number(holds(a.id, b.id, places)) - Number(holds(b.id, a.id, places)) ||
        Number(isVague(a)) - Number(isVague(b)) ||
        PLACE_BASIS_ORDER.indexOf(a.basis) - PLACE_BASIS_ORDER.indexOf(b.basis),
    )[0] ?? null
  );
}

function combineParties(lists: Party[][]): Party[] {
  const parties: Party[] = [];
  for (const party of lists.flat()) {
    const at = parties.findIndex((known) => sameParty(known, party));
    const known = parties[at];
    if (!known) parties.push(party);
    else if (known.kind === party.kind && party.name.length > known.name.length)
      parties[at] = { ...known, name: party.name, country: known.country ?? party.country };
    else if (known.country === null) parties[at] = { ...known, country: party.country };
    if (known?.aside && !party.aside) delete parties[at]!.aside;
  }
  return settle(parties);
}

/** Sources by article and offset; the same sentence named twice becomes one with the rules and marks of both. */
export function combineSources(sources: EventSource[]): EventSource[] {
  const merged = new Map<string, EventSource>();
  for (const source of sources) {
    const key = `${source.article}\u0000${source.start}`;
    const known = merged.get(key);
    if (!known) {
      merged.set(key, { ...source });
      continue;
    }
    known.rules = [...new Set([...known.rules, ...source.rules])];
    const fresh = source.marks.filter(
      (mark) => !known.marks.some(({ kind, start }) => kind === mark.kind && start === mark.start),
    );
    known.marks = [...known.marks, ...fresh].sort((a, b) => a.start - b.start || a.end - b.end);
  }
  return [...merged.values()].sort((a, b) => compareText(a.article, b.article) || a.start - b.start);
}
