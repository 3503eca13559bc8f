import { countryId } from '../../countries.ts';
import type { PlaceBasis, Toponym } from '../../types.ts';

/** Where an event is said to happen. */
export interface Placing {
  place: string;
  basis: PlaceBasis;
  /** Metres between the event and the place's point, when the words put it some way off. */
  distance: number | null;
  near: boolean;
  /** The words that name the place; null when it follows from the parties. */
  toponym: Toponym | null;
  reason: string;
}

/** The placing of what is known to be in a country and no more. */
export function placeOfCountry(country: string, reason: string): Placing {
  const place = countryId(country);
  return { place, basis: 'actors', distance: null, near: false, toponym: null, reason };
}
