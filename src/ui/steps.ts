import type { EventSource } from '../extraction/types.ts';
import type { MapController } from '../map/types.ts';
import type { Atlas } from '../state/atlas.svelte.ts';
import { FocusReturn } from './focus-return.ts';
import type { Evidence } from './reader/annotate.ts';

type Pane = Pick<MapController, 'flyTo' | 'focusPlace'>;

/** A person's steps between list, map and text: each changes the state, then looks after focus and the map. */
export class Steps {
  readonly #atlas: Atlas;
  readonly #pane: () => Pane | undefined;
  /** The sheet of narrow screens takes half of the map away when a place is chosen. */
  readonly #narrow: () => boolean;
  readonly #toPlace = new FocusReturn();
  readonly #toArticle = new FocusReturn();

  constructor(atlas: Atlas, pane: () => Pane | undefined, narrow: () => boolean) {
    this.#atlas = atlas;
    this.#pane = pane;
    this.#narrow = narrow;
  }

  chooseEvent = (event: string): void => this.#choose(() => this.#atlas.chooseEvent(event));

  /** A place on the map, or the ground beside all of them. */
  pick = (place: string | null): void => {
    const { selection } = this.#atlas;
    if (place === null) selection.choose(null, null);
    else this.#choose(() => selection.choose(null, place));
  };

  closePlace = (): void => {
    const { place } = this.#atlas.selection;
    this.#atlas.selection.choose(null, null);
    void this.#toPlace.back(() => place !== null && this.#pane()?.focusPlace(place));
  };

  read = (source: EventSource, event: string | null): void => {
    void this.#toArticle.into('#reader-text');
    if (event !== null) this.#atlas.chooseEvent(event);
    this.#atlas.reading.open(source.article, source.start);
    this.#flyToChosen();
  };

  /** From a sentence to the map; focus stays with the text. */
  follow = ({ event, place }: Evidence): void => {
    if (event === null) this.#atlas.selection.choose(null, place);
    else this.#atlas.chooseEvent(event);
    this.#flyToChosen();
  };

  closeArticle = (): void => {
    this.#atlas.reading.close();
    void this.#toArticle.back(() => document.querySelector<HTMLElement>('#place-name, #map')?.focus());
  };

  #choose(change: () => void): void {
    void this.#toPlace.into('#place-name');
    change();
    if (this.#narrow()) this.#flyToChosen();
  }

  /** Once panels that come or go have given the map its new size. */
  #flyToChosen(): void {
    const { selection } = this.#atlas;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => selection.place !== null && this.#pane()?.flyTo(selection.place)),
    );
  }
}
