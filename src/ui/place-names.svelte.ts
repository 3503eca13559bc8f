import type { Gazetteer, Place } from '../extraction/types.ts';
import gazetteerUrl from '../../data/gazetteer.json?url';

/**
 * Names of places in other scripts, and of countries. The gazetteer is fetched when a panel first asks, since the
 * first view does without; until it is there, and where it holds nothing, there is simply no second name.
 */
class PlaceNames {
  #places = $state.raw<ReadonlyMap<string, Place>>(new Map());
  #asked = false;

  of(id: string): Place | undefined {
    if (!this.#asked) void this.#load();
    return this.#places.get(id);
  }

  /** The English name of an ISO 3166-1 alpha-3 country; the code until it is known. */
  country(alpha3: string): string {
    return this.of(`country:${alpha3.toLowerCase()}`)?.name ?? alpha3;
  }

  async #load(): Promise<void> {
    this.#asked = true;
    try {
      const { places } = (await (await fetch(gazetteerUrl)).json()) as Gazetteer;
      this.#places = new Map(places.map((place) => [place.id, place]));
    } catch {
      this.#asked = false; // Asked again with the next panel.
    }
  }
}

export const placeNames = new PlaceNames();
