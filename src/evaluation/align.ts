/** Which found event answers which expected one. */
import { munkres } from 'munkres';
import type { EventProperties } from '../extraction/types.ts';
import { dateRight, evidenceRight, isParty, placeRight, statusRight } from './compare.ts';
import type { ExpectedEvent } from './gold.ts';

export interface Pair {
  expected: ExpectedEvent;
  found: EventProperties;
}

export interface Alignment {
  /** Same type, and the same words or most of the same facts. */
  pairs: Pair[];
  /** Told by the same words but taken for another type. */
  mistaken: Pair[];
  missed: ExpectedEvent[];
  spurious: EventProperties[];
}

/**
 * Pairs as many events as can be paired, and among those ways takes the one that agrees best (the assignment
 * problem, solved by Kuhn and Munkres' method). An optional event gives way to one that must be found; it is
 * never missed, and what pairs with it is not spurious and is not judged.
 */
export function align(expected: ExpectedEvent[], found: EventProperties[]): Alignment {
  const paired = assign(expected, found, likeness);
  const left = {
    expected: expected.filter((event) => !paired.some((pair) => pair.expected === event)),
    found: found.filter((event) => !paired.some((pair) => pair.found === event)),
  };
  const mistaken = assign(left.expected, left.found, (a, b) => (evidenceRight(a, b) ? agreement(a, b) : 0));
  return {
    pairs: paired.filter(({ expected }) => !expected.optional),
    mistaken: mistaken.filter(({ expected }) => !expected.optional),
    missed: left.expected.filter(
      (event) => !event.optional && !mistaken.some((pair) => pair.expected === event),
    ),
    spurious: left.found.filter((event) => !mistaken.some((pair) => pair.found === event)),
  };
}

/** More than any agreement of fields, so that the number of pairs comes first. */
const PAIR = 100;

/** 0 for events that cannot be the same. */
function likeness(expected: ExpectedEvent, found: EventProperties): number {
  if (expected.type !== found.type) return 0;
  const facts = [
    found.date !== null && dateRight(expected, found),
    found.place !== null && placeRight(expected, found),
    expected.actors.some((party) => found.actors.some((actor) => isParty(party, actor))),
  ].filter(Boolean).length;
  return evidenceRight(expected, found) || facts >= 2 ? agreement(expected, found) : 0;
}

function agreement(expected: ExpectedEvent, found: EventProperties): number {
  const parties = expected.actors.filter((party) => found.actors.some((actor) => isParty(party, actor)));
  return (
    (expected.optional ? PAIR - 20 : PAIR) +
    (evidenceRight(expected, found) ? 4 : 0) +
    (dateRight(expected, found) ? 3 : 0) +
    (placeRight(expected, found) ? 3 : 0) +
    (statusRight(expected, found) ? 2 : 0) +
    parties.length / (expected.actors.length + 1)
  );
}

type Weight = (expected: ExpectedEvent, found: EventProperties) => number;

function assign(expected: ExpectedEvent[], found: EventProperties[], weight: Weight): Pair[] {
  if (expected.length === 0 || found.length === 0) return [];
  const costs = expected.map((wanted) => found.map((got) => -weight(wanted, got)));
  return munkres(costs)
    .filter(([row, column]) => (costs[row]?.[column] ?? 0) < 0)
    .flatMap(([row, column]) => {
      const pair = { expected: expected[row], found: found[column] };
      return pair.expected && pair.found ? [{ expected: pair.expected, found: pair.found }] : [];
    });
}
