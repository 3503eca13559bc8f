/** Counting, over all cases, what was found and which fields are right. */
import { EVENT_TYPES, type EventType } from '../extraction/types.ts';
import type { Alignment, Pair } from './align.ts';
import { dateRight, missingParties, partyCount, placeRight, statusRight, strangers } from './compare.ts';

export const FIELDS = ['found', 'type', 'date', 'place', 'status', 'actors'] as const;
/**
 * `found`: the events themselves. `type`: the type of those told by the same words. The others are judged on
 * the events that were found: a value left open is neither found nor expected, and counts only as `agreed`.
 */
export type Field = (typeof FIELDS)[number];

export interface Count {
  expected: number;
  found: number;
  right: number;
  /** Events judged, and those among them where the whole field is right, open values included. */
  judged: number;
  agreed: number;
}

/** Counts by type of the expected event; a spurious one counts under its own. */
export type Tally = Record<EventType, Record<Field, Count>>;

export function emptyCount(): Count {
  return { expected: 0, found: 0, right: 0, judged: 0, agreed: 0 };
}

export function tally(alignments: Alignment[]): Tally {
  const counts = byType(() => byField(emptyCount));
  for (const { pairs, mistaken, missed, spurious } of alignments) {
    for (const { expected, found } of [...pairs, ...mistaken]) {
      const right = expected.type === found.type;
      add(counts[expected.type].found, { expected: 1, found: right ? 1 : 0, right: right ? 1 : 0 }, right);
      if (!right) counts[found.type].found.found += 1;
      add(counts[expected.type].type, { expected: 1, found: 1, right: right ? 1 : 0 }, right);
    }
    for (const { type } of missed) add(counts[type].found, { expected: 1, found: 0, right: 0 }, false);
    for (const { type } of spurious) counts[type].found.found += 1;
    for (const pair of pairs) addFields(counts[pair.expected.type], pair);
  }
  return counts;
}

/** All types together. */
export function total(counts: Tally): Record<Field, Count> {
  return byField((field) => {
    const sum = emptyCount();
    for (const type of EVENT_TYPES) {
      for (const key of Object.keys(sum) as (keyof Count)[]) sum[key] += counts[type][field][key];
    }
    return sum;
  });
}

function addFields(counts: Record<Field, Count>, { expected, found }: Pair): void {
  const date = dateRight(expected, found);
  add(counts.date, openable(expected.date, found.date, date), date);
  const place = placeRight(expected, found);
  add(counts.place, openable(expected.place, found.place, place), place);
  const status = statusRight(expected, found);
  add(counts.status, { expected: 1, found: 1, right: status ? 1 : 0 }, status);
  const wanted = partyCount(expected);
  const named = wanted - missingParties(expected, found).length;
  const foreign = strangers(expected, found).length;
  const complete = named === wanted && foreign === 0;
  add(counts.actors, { expected: wanted, found: named + foreign, right: named }, complete);
}

/** A value that may be left open: what is accepted as open is not expected. */
function openable(expected: string | null, found: string | null, right: boolean) {
  const wanted = right ? found !== null : expected !== null;
  return { expected: wanted ? 1 : 0, found: found === null ? 0 : 1, right: right && found !== null ? 1 : 0 };
}

function add(count: Count, one: Pick<Count, 'expected' | 'found' | 'right'>, agreed: boolean): void {
  count.expected += one.expected;
  count.found += one.found;
  count.right += one.right;
  count.judged += 1;
  count.agreed += agreed ? 1 : 0;
}

function byType<T>(make: (type: EventType) => T): Record<EventType, T> {
  return Object.fromEntries(EVENT_TYPES.map((type) => [type, make(type)])) as Record<EventType, T>;
}

function byField<T>(make: (field: Field) => T): Record<Field, T> {
  return Object.fromEntries(FIELDS.map((field) => [field, make(field)])) as Record<Field, T>;
}
