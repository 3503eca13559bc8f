import type { EventCollection } from './corpus.ts';

/** Gazetteer ids of the places and countries that the events and reported lengths name. */
export function namedPlaces({ features, reportedLengths }: EventCollection): Set<string> {
  const places = features.flatMap(({ properties: { place, actors } }) => [
    place,
    ...actors.map(({ country }) => country && `country:${country.toLowerCase()}`),
  ]);
  return new Set([...places, ...reportedLengths.map(({ place }) => place)].filter((id) => id !== null));
}
