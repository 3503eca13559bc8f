import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer, Place } from '../extraction/types.ts';
import type { Names } from './country-names.ts';
import { DATA } from './write-layer.ts';

/** The places of the gazetteer, which must have been built. */
export function gazetteerPlaces(): Place[] {
  return (JSON.parse(readFileSync(join(DATA, 'gazetteer.json'), 'utf8')) as Gazetteer).places;
}

/** Names of a place under its id in the gazetteer; empty where it has none in a language. Throws if there is no such place. */
export function namesById(places: Place[]): (id: string) => Names {
  const byId = new Map(places.map((place) => [place.id, place]));
  return (id) => {
    const place = byId.get(id);
    if (!place) throw new Error(`the gazetteer has no place ${id}`);
    const { name, fa = '', ur = '' } = place;
    return { name, fa, ur };
  };
}
