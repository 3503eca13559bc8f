import { createContext, tick } from 'svelte';
import type { Article } from '../extraction/types.ts';
import type { EventCollection, EventFeature } from '../formats/corpus.ts';
import type { Camera } from '../map/types.ts';
import { parseAddress, type View } from './address.ts';
import { buildColumns, UNPLACED } from './columns.ts';
import { CorpusLoader } from './corpus.svelte.ts';
import { Filter } from './filter.svelte.ts';
import { filterEvents } from './filter-events.ts';
import { placeMarks } from './place-marks.ts';
import { Reading } from './reading.svelte.ts';
import { Selection } from './selection.svelte.ts';
import { Theme } from './theme.svelte.ts';

const NOTHING: EventCollection = { type: 'FeatureCollection', features: [], reportedLengths: [] };

/** The page's state in one place: the concerns side by side, and what follows from them together. */
export class Atlas {
  readonly loader = new CorpusLoader();
  readonly filter = new Filter();
  readonly selection = new Selection();
  readonly reading = new Reading();
  readonly theme = new Theme();

  /** Where the map looks: as an address asked, then as the map last said; null for the first view. */
  camera = $state.raw<Camera | null>(null);
  /** The corpus was asked for, and what the address names has been looked up in it. */
  settled = false;
  /** Words for the person about an address that could not be followed. */
  notices = $state<string[]>([]);

  readonly collection = $derived(this.loader.corpus?.collection ?? NOTHING);
  readonly features = $derived(this.collection.features);
  readonly articles = $derived(this.loader.corpus?.articles ?? []);
  /** What is known of the places that events name, by their ids. */
  readonly gazetteer = $derived(new Map(this.loader.corpus?.places.map((place) => [place.id, place])));
  readonly rows = $derived(new Map(this.features.map((feature, row) => [feature.id, row])));
  readonly columns = $derived(buildColumns(this.features));
  readonly result = $derived(filterEvents(this.columns, this.filter));
  readonly marks = $derived(placeMarks(this.columns, this.result));
  readonly visible = $derived(this.features.filter((_, row) => this.result.visible[row] === 1));
  readonly undated = $derived(
    this.features.filter(({ properties }) => (properties.start ?? properties.end) === null),
  );

  readonly view: View = $derived({
    from: this.filter.from,
    to: this.filter.to,
    types: [...this.filter.types],
    statuses: [...this.filter.statuses],
    event: this.selection.event,
    place: this.selection.place,
    article: this.reading.article,
    sentence: this.reading.sentence,
    camera: this.camera,
  });

  event(id: string | null): EventFeature | undefined {
    return id === null ? undefined : this.features[this.rows.get(id) ?? -1];
  }

  article(id: string | null): Article | undefined {
    return this.articles.find((article) => article.id === id);
  }

  /** The place that an event stands at on the map; null when it has none. */
  placeOf(event: string | null): string | null {
    const index = this.columns.place[this.rows.get(event ?? '') ?? -1] ?? UNPLACED;
    return this.columns.places[index]?.id ?? null;
  }

  /** The English name of an ISO 3166-1 alpha-3 country; the code where the gazetteer has none. */
  countryName(alpha3: string): string {
    return this.gazetteer.get(`country:${alpha3.toLowerCase()}`)?.name ?? alpha3;
  }

  isVisible(event: string): boolean {
    return this.result.visible[this.rows.get(event) ?? -1] === 1;
  }

  chooseEvent(event: string): void {
    this.selection.choose(event, this.placeOf(event));
  }

  hoverEvent(event: string | null): void {
    this.selection.hover(event, this.placeOf(event));
  }

  /** Fetches the corpus, first or anew. */
  async load(): Promise<void> {
    await this.loader.load();
    if (this.loader.corpus !== null) this.dropUnknown();
    await tick();
    this.settled = true;
  }

  /** Shows the view that an address asks for, and says which parts of it make no sense. */
  show(query: string): void {
    const { view, ignored } = parseAddress(query);
    this.filter.setYears(view.from, view.to);
    replace(this.filter.types, view.types);
    replace(this.filter.statuses, view.statuses);
    this.selection.choose(view.event, view.place ?? this.placeOf(view.event));
    if (view.article === null) this.reading.close();
    else this.reading.open(view.article, view.sentence);
    this.camera = view.camera;
    this.notices = ignored.map(
      (name) => `The address holds “${name}”, which makes no sense here; it was left out.`,
    );
    if (this.loader.corpus !== null) this.dropUnknown();
  }

  /** Lets go of events and articles that the corpus does not hold. */
  dropUnknown(): void {
    const { selection, reading } = this;
    if (selection.event !== null && !this.rows.has(selection.event)) {
      this.notices.push(`No event here is called “${selection.event}”.`);
      selection.choose(null, null);
    } else if (selection.event !== null) {
      selection.choose(selection.event, this.placeOf(selection.event));
    } else if (selection.place !== null && !this.#placeKnown(selection.place)) {
      this.notices.push(`No event here is at “${selection.place}”.`);
      selection.choose(null, null);
    }
    if (reading.article !== null && this.article(reading.article) === undefined) {
      this.notices.push(`No article here is called “${reading.article}”.`);
      reading.close();
    }
    if (reading.sentence !== null && !this.#isEvidence(reading.article, reading.sentence)) {
      this.notices.push(
        'The sentence that the address asks for gives no event; the article is open at its start.',
      );
      reading.sentence = null;
    }
  }

  #isEvidence(article: string | null, start: number): boolean {
    return [...this.features.map(({ properties }) => properties), ...this.collection.reportedLengths].some(
      ({ sources }) => sources.some((source) => source.article === article && source.start === start),
    );
  }

  /** The border can be chosen without an event on it. */
  #placeKnown(place: string): boolean {
    return place === 'border:irn-pak' || this.columns.places.some(({ id }) => id === place);
  }
}

function replace<T>(set: Set<T>, values: readonly T[]): void {
  set.clear();
  for (const value of values) set.add(value);
}

export const [getAtlas, setAtlas] = createContext<Atlas>();
