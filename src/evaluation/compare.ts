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

/** An expected party is matched by an actor of that country or one whose name contains it. */
export function isParty(party: string, actor: Actor): boolean {
  return actor.country === party || plain(actor.name).includes(plain(party));
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
