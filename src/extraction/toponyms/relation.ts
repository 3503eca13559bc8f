import type { PlaceRelation, Token } from '../types.ts';
import type { Context } from './context.ts';
import { MOVEMENT_VERBS } from './lexicon/verbs.ts';

const BY_PREPOSITION = new Map<string, PlaceRelation>(
  Object.entries({
    in: 'in',
    at: 'in',
    inside: 'in',
    within: 'in',
    across: 'in',
    throughout: 'in',
    through: 'in',
    over: 'in',
    on: 'in',
    via: 'in',
    under: 'in',
    to: 'to',
    into: 'to',
    toward: 'to',
    towards: 'to',
    onto: 'to',
    for: 'to',
    from: 'from',
    out: 'from',
    near: 'near',
    outside: 'near',
    around: 'near',
    off: 'near',
    along: 'near',
    beyond: 'near',
    opposite: 'near',
    beside: 'near',
    besides: 'near',
    between: 'between',
  }),
);

const UNITS = new Map<string, number>(
  Object.entries({
    km: 1000,
    kms: 1000,
    kilometer: 1000,
    kilometers: 1000,
    kilometre: 1000,
    kilometres: 1000,
    mile: 1609,
    miles: 1609,
    m: 1,
    metre: 1,
    metres: 1,
    meter: 1,
    meters: 1,
  }),
);
const NUMBERS = new Map<string, number>(
  Object.entries({
    a: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    dozen: 12,
  }),
);

/** How the place is tied to what happened, and how far from it the text puts that (metres). */
export function relate(context: Context): { relation: PlaceRelation; distance: number | null } {
  const { governor, tokens } = context;
  if (!governor) return { relation: 'other', distance: null };
  const relation = BY_PREPOSITION.get(governor.word) ?? MOVEMENT_VERBS.get(governor.word) ?? 'other';
  const distance = governor.joined && relation !== 'from' ? null : distanceBefore(tokens, governor.index);
  if (distance === null) return { relation, distance };
  return { relation: relation === 'in' ? 'in' : 'near', distance };
}

/** "40 km (25 miles) south-west" before the word at `end`, in metres; null when there is no distance. */
function distanceBefore(tokens: Token[], end: number): number | null {
  for (let at = end - 1; at >= Math.max(1, end - 8); at--) {
    const word = tokens[at]!.lower;
    const unit = UNITS.get(word);
    if (unit !== undefined) {
      const nautical = tokens[at - 1]!.lower === 'nautical';
      const text = /^(-|–|nautical)$/.test(tokens[at - 1]!.lower)
        ? tokens[at - 2]?.lower
        : tokens[at - 1]!.lower;
      const amount = NUMBERS.get(text ?? '') ?? Number((text ?? '').replaceAll(',', ''));
      return Number.isFinite(amount) && text ? amount * (nautical ? 1852 : unit) : null;
    }
    if (
      !/^(north|south|east|west|northeast|northwest|southeast|southwest|northern|southern|eastern|western|of|to|the|-|–|away|off|deep|further|inland|in|and|\(|\)|inside|far|\d+|down|up|miles?)$/.test(
        word,
      )
    )
      return null;
  }
  return null;
}
