import type { Place, Token, Toponym } from '../types.ts';

/** What the border finder knows: the borders of the gazetteer and the places that names were read as. */
export interface Atlas {
  borders: Map<string, Place>;
  place: (id: string) => Place | undefined;
}

/** What a reader of borders looks at: one sentence, and the countries named so far. */
export interface BorderContext {
  tokens: Token[];
  /** The toponym that covers each token, if any. */
  named: (Toponym | undefined)[];
  /** Countries in order of their last mention, newest last. */
  recent: string[];
  atlas: Atlas;
}

/** One found border: token indexes, both inclusive. */
export interface FoundBorder {
  first: number;
  last: number;
  pair: string;
  rule: string;
  reason: string;
}

/** Moves a country to the end of those named so far. */
export function remember(recent: string[], country: string | undefined): void {
  if (!country) return;
  const at = recent.indexOf(country);
  if (at >= 0) recent.splice(at, 1);
  recent.push(country);
}

/** The country a name stands for or lies in. */
export const countryOf = (toponym: Toponym | undefined, atlas: Atlas): string | undefined => {
  const countries = toponym && atlas.place(toponym.place)?.countries;
  return countries?.length === 1 ? countries[0] : undefined;
};

/** Whether a name speaks of a country or its government. */
export const isParty = (toponym: Toponym | undefined, atlas: Atlas): boolean =>
  toponym !== undefined && (toponym.role === 'metonym' || atlas.place(toponym.place)?.kind === 'country');

/** Id of the border of two countries. */
export const pairId = (codes: string[]): string => `border:${[...codes].sort().join('-').toLowerCase()}`;
