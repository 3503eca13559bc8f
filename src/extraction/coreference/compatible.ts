import { sameName } from '../actors/names.ts';
import type { EventMention, MentionDate, Party } from '../events/mention.ts';
import { isoOf, parseIso, weekdayWithin } from '../temporal/calendar.ts';
import type { Place } from '../types.ts';

/** Looks up a place of the gazetteer. */
export type Places = (id: string) => Place;

/** How two values stand to each other. `open`: at least one is not known. */
export type Relation = 'same' | 'fits' | 'open' | 'contradicts';

/** How the dates of two mentions stand to each other: equal, one within reach of the other, open, or apart. */
export function compareDates(a: EventMention, b: EventMention): Relation {
  if (!a.date || !b.date) return 'open';
  if (a.date.weekday !== null || b.date.weekday !== null) return compareWeekday(a, b);
  const [first, second] = [spanOf(a), spanOf(b)];
  if (!first || !second) return a.date.edtf === b.date.edtf ? 'same' : 'contradicts';
  if (a.date.edtf === b.date.edtf) return 'same';
  if (isSpell(a, b) || isSpell(b, a)) return 'fits';
  return first[0] <= second[1] && second[0] <= first[1] ? 'fits' : 'contradicts';
}

/** Longest time in days between the beginning and the end of one visit or exercise that are told apart. */
const LONGEST = 30;

/** Whether the one tells of the beginning and the other of the end of something. */
export function isSpell(start: EventMention, end: EventMention): boolean {
  if (start.phase !== 'start' || end.phase !== 'end') return false;
  const [first, last] = [start.date?.first, end.date?.last];
  if (first == null || last == null) return false;
  const days = parseIso(last)! - parseIso(first)!;
  return days >= 0 && days <= LONGEST;
}

/** A weekday that an article leaves open fits a day of that name and a period of days that holds one. */
function compareWeekday(a: EventMention, b: EventMention): Relation {
  if (a.date!.weekday !== null && b.date!.weekday !== null)
    return a.date!.weekday === b.date!.weekday ? 'fits' : 'contradicts';
  const [open, dated] = a.date!.weekday !== null ? [a, b] : [b, a];
  const span = spanOf(dated);
  return span && isShort(dated.date!) && weekdayWithin(open.date!.weekday!, span[0], span[1])
    ? 'fits'
    : 'contradicts';
}

/** First and last day of a mention; a visit reaches as many days on from its arrival, or back from its end, as it is long. */
export function spanOf({ date, days, phase }: EventMention): [string, string] | null {
  if (!date?.first || !date.last) return null;
  if (days !== null && date.first === date.last)
    return phase === 'end'
      ? [isoOf(parseIso(date.first)! - days + 1), date.last]
      : [date.first, isoOf(parseIso(date.first)! + days - 1)];
  return [date.first, date.last];
}

function isShort({ edtf }: MentionDate): boolean {
  return edtf !== null && /\d{4}-\d\d-\d\d/.test(edtf);
}

/**
 * How two places stand to each other; a city fits the province and country it lies in. "Near" a town may be anywhere in
 * its country.
 */
export function comparePlaces(a: EventMention, b: EventMention, places: Places): Relation {
  if (!a.place || !b.place) return 'open';
  if (a.place.id === b.place.id) return 'same';
  if (holds(a.place.id, b.place.id, places) || holds(b.place.id, a.place.id, places)) return 'fits';
  const vague = [a.place, b.place].some(({ near, distance }) => near || distance !== null);
  return vague && neighbours(a.place.id, b.place.id, places) ? 'open' : 'contradicts';
}

function neighbours(a: string, b: string, places: Places): boolean {
  return places(a).countries?.some((country) => places(b).countries?.includes(country)) ?? false;
}

/** Whether the place `outer` contains `inner`. */
export function holds(outer: string, inner: string, places: Places): boolean {
  const [large, small] = [places(outer), places(inner)];
  const shared = small.countries?.some((country) => large.countries?.includes(country)) ?? false;
  if (large.kind === 'country') return shared && small.kind !== 'country' && small.kind !== 'border';
  if (large.kind === 'province') return small.province === outer || isInDistrict(large, small);
  if (large.kind === 'border')
    return shared && (small.kind === 'site' || small.kind === 'city' || small.kind === 'province');
  return large.kind === 'region' || large.kind === 'sea';
}

/** Degrees from the middle of a district to a town in it. */
const DISTRICT = 0.6;

/** A town has its province only; it may lie in a district of that province that is not far. */
function isInDistrict(district: Place, town: Place): boolean {
  if (town.kind !== 'city' || !district.province || town.province !== district.province) return false;
  if (!district.point || !town.point) return false;
  const [[lon, lat], [x, y]] = [district.point, town.point];
  return Math.hypot((lon - x) * Math.cos((lat * Math.PI) / 180), lat - y) < DISTRICT;
}

/** How many parties two mentions share by name, counted on the side that has fewer of them; states count as parties. */
export function sharedParties(a: Party[], b: Party[]): number {
  const found = countFound(a, b);
  return found === 0 ? 0 : Math.min(found, countFound(b, a));
}

function countFound(own: Party[], others: Party[]): number {
  let count = 0;
  for (const party of own) if (others.some((other) => sameParty(party, other))) count++;
  return count;
}

/** Two parties with one name, or a named and an unnamed one of the same country and kind. */
export function sameParty(a: Party, b: Party): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  if (a.kind === 'person' && b.kind === 'person') return sameName(a.name, b.name);
  if (a.name === b.name) return true;
  const bare = (a.kind === 'office' && b.kind === 'person') || (a.kind === 'person' && b.kind === 'office');
  if (bare) return a.country !== null && a.country === b.country;
  return a.kind === b.kind && a.kind !== 'person' && a.country !== null && a.country === b.country;
}

/** Whether both name persons and no person is in both. */
export function differentPersons(a: Party[], b: Party[]): boolean {
  return nobodyInBoth(a.filter(isActingPerson), b.filter(isActingPerson));
}

/** Whether both lists name somebody, and no one is in both. */
export function nobodyInBoth(a: Party[], b: Party[]): boolean {
  return a.length > 0 && b.length > 0 && sharedParties(a, b) === 0;
}

function isActingPerson({ kind, role }: Party): boolean {
  return kind === 'person' && role === 'agent';
}
