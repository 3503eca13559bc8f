import type { NamedActor } from './actors/types.ts';
import type { Place } from './types.ts';

/** Id in the gazetteer of the country with an ISO 3166-1 alpha-3 code. */
export function countryId(code: string): string {
  return `country:${code.toLowerCase()}`;
}

/** The state with that code, as a party. `place` looks up the gazetteer. */
export function stateOf(
  code: string,
  place: (id: string) => Place,
): NamedActor & { kind: 'state'; country: string } {
  return { kind: 'state', name: place(countryId(code)).name, country: code };
}

/** The word for what is a country's ("Iranian"); its code where the gazetteer knows none. */
export function demonymOf(code: string, place: (id: string) => Place): string {
  return place(countryId(code)).demonyms?.[0] ?? code;
}
