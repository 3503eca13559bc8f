/** Whether the fields of a found event are what a case expects. */
import { edtfBounds } from '../extraction/temporal/edtf.ts';
import type { Actor, EventProperties } from '../extraction/types.ts';
import type { ExpectedEvent } from './gold.ts';

/** The date is one of those accepted, whatever its spelling: `2022-33` is `2022-01/2022-03`. */
export function dateRight(expected: ExpectedEvent, found: EventProperties): boolean {
  return [expected.date, ...(expected.accept?.date ?? [])].some((date) => sameDate(date, found.date));
}

/** The place is one of those accepted. */
export function placeRight(expected: ExpectedEvent, found: EventProperties): boolean {
  return [expected.place, ...(expected.accept?.place ?? [])].includes(found.place);
}

export function statusRight(expected: ExpectedEvent, found: EventProperties): boolean {
  return [expected.status, ...(expected.accept?.status ?? [])].includes(found.status);
}

/** A party that may be named or not is written with a question mark: `PAK?`. */
const OPTIONAL = /\?$/;

/** An expected party is matched by an actor of that country or one whose name contains it. */
export function isParty(party: string, actor: Actor): boolean {
  const name = party.replace(OPTIONAL, '');
  return actor.country === name || plain(actor.name).includes(plain(name));
}

/** The parties that must be named, and are not. */
export function missingParties({ actors }: ExpectedEvent, found: EventProperties): string[] {
  return actors.filter(
    (party) => !OPTIONAL.test(party) && !found.actors.some((actor) => isParty(party, actor)),
  );
}

/** The actors that are no party. One who is only described ("two passengers") may be named or not. */
export function strangers({ actors }: ExpectedEvent, found: EventProperties): Actor[] {
  return found.actors.filter(
    (actor) => !actors.some((party) => isParty(party, actor)) && (actor.country !== null || isName(actor)),
  );
}

/** How many parties must be named. */
export function partyCount({ actors }: ExpectedEvent): number {
  return actors.filter((party) => !OPTIONAL.test(party)).length;
}

/** A name ends in a word with a capital letter: "Salim al-Harthy", not "Two passengers". */
function isName({ name }: Actor): boolean {
  return /\p{Lu}\S*$/u.test(name);
}

/** One of the event's source sentences contains the words that the case points to. */
export function evidenceRight(expected: ExpectedEvent, found: EventProperties): boolean {
  return found.sources.some(({ quote }) => quote.includes(expected.said));
}

function sameDate(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  const [x, y] = [edtfBounds(a), edtfBounds(b)];
  return x !== null && y !== null && x.first === y.first && x.last === y.last;
}

/** Lower case, letters with their marks taken off, hyphens and apostrophes left out: "al-Ḥarthy" → "alharthy". */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’-]/g, '')
    .toLowerCase();
}
