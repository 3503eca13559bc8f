/**
 * The vocabulary of the reading: what each stage takes and gives.
 *
 * Units throughout: offsets are UTF-16 code units into `Article.text`; days are ISO 8601 dates
 * (`YYYY-MM-DD`, proleptic Gregorian); `edtf` is ISO 8601-2 (EDTF level 0 and 1); coordinates are
 * degrees, longitude first; countries are ISO 3166-1 alpha-3.
 */

/** A stretch of an article: `article.text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

// Articles ---------------------------------------------------------------------------------------

/** Where an article's own date was found. */
export type DateSource = 'header' | 'prefix' | 'dateline' | 'option' | 'none';

/** One article as given. `text` is the file's own text and is never rewritten. */
export interface Article {
  id: string;
  text: string;
  title: string | null;
  source: string | null;
  url: string | null;
  language: string | null;
  /** The day of the report, to which "Monday" and "last year" refer; null when the text has none. */
  date: string | null;
  dateSource: DateSource;
  /** The words that give the date, if they stand in the text. */
  dateSpan: Span | null;
  /** The place and agency line before the first sentence ("TEHRAN –"): where it was written, not where it happened. */
  dateline: Span | null;
  /** Offset of the first character after header and dateline. */
  body: number;
}

/** Universal part-of-speech tags, all that wink-nlp gives. */
// prettier-ignore
export const PARTS_OF_SPEECH = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART',
  'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'SPACE', 'X',
] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

export interface Token extends Span {
  /** The characters of the span. */
  text: string;
  /** `text` in lower case, with a straight apostrophe for a curly one. */
  lower: string;
  /** Dictionary form in lower case ("signed" → "sign"). */
  lemma: string;
  pos: PartOfSpeech;
}

export interface Sentence extends Span {
  index: number;
  /** Number of the paragraph (line block) that holds it, from 0. */
  paragraph: number;
  /** A line of its own without a closing full stop: a heading or list label. */
  heading: boolean;
  tokens: Token[];
  /** Stretches of direct speech inside the sentence, quotation marks included. */
  quotations: Span[];
}

/** An article cut into sentences and tokens: what every later stage reads. */
export interface Document {
  article: Article;
  sentences: Sentence[];
}

// Times ------------------------------------------------------------------------------------------

/** How a date is known: its words say it; they say it relative to another day; it was inferred; it is open. */
export type DateBasis = 'stated' | 'relative' | 'inferred' | 'none';

export interface TimeExpression extends Span {
  /**
   * `date`: a point or period that can date an event. `duration`, `set` ("every Monday") and `vague` ("recently",
   * "now") never date one.
   */
  kind: 'date' | 'duration' | 'set' | 'vague';
  /** EDTF value; open parts as `X` ("XXXX-04-26", a Monday that cannot be resolved is null). Null when nothing can be said. */
  edtf: string | null;
  /** First and last day, inclusive; null when open. */
  first: string | null;
  last: string | null;
  basis: DateBasis;
  /** 1 (Monday) to 7 (Sunday) when the words name a weekday, resolved or not. */
  weekday: number | null;
  /** Name of the grammar row that read it. */
  rule: string;
  /** How the value was reached, in words: `"Monday" + article of 2025-01-20 → 2025-01-20`. */
  reason: string;
  /** TIMEX3 value (TimeML 1.2.1): also durations (`P15M`), sets and parts of the day (`2025-01-19TNI`); of a range its first end. */
  timex?: string | null;
  /** It says when something was reported ("Radio Pakistan reported on Sunday"): prefer any other date. */
  reportedOn?: boolean;
  /** "on Sunday, *two days after* he left": it dates what the words behind it tell. */
  ofWhatFollows?: boolean;
}

// Places -----------------------------------------------------------------------------------------

export type PlaceKind = 'country' | 'province' | 'city' | 'site' | 'border' | 'region' | 'sea';

/** One entry of `data/gazetteer.json`. */
export interface Place {
  /**
   * Readable and stable: `country:pak`, `province:pak-balochistan`, `city:pak-islamabad`,
   * `site:irn-rimdan` (crossings, ports, islands, bases, mountains), `border:irn-pak`,
   * `region:middle-east`, `sea:gulf-of-oman`.
   */
  id: string;
  kind: PlaceKind;
  name: string;
  /** Names in Persian and Urdu, where a source gives them. */
  fa?: string;
  ur?: string;
  /** Other English spellings that a text may use. */
  variants?: string[];
  /** ISO 3166-1 alpha-3; for a border both, sorted; absent for regions and seas. */
  countries?: string[];
  /** Representative point; for a country its capital. Null for regions without one. */
  point: [longitude: number, latitude: number] | null;
  population?: number;
  /** The province it lies in. */
  province?: string;
  /** Radius of the coordinate's uncertainty in metres, where it is not exact. */
  uncertainty?: number;
  /** A country's capital city. */
  capital?: string;
  /** Adjectives and nouns for its people ("Iranian", "Pakistani"). */
  demonyms?: string[];
}

/** The place names known to the reader. */
export interface Gazetteer {
  places: Place[];
}

/**
 * What a name does in its sentence. `literal`: a place. `metonym`: a government or people
 * ("Tehran and Islamabad have agreed"). `demonym`: an adjective ("Iranian"). `dateline`: where the report
 * was filed. `embedded`: part of a longer name ("Pakistan Army", "Islamabad Accord").
 */
export type ToponymRole = 'literal' | 'metonym' | 'demonym' | 'dateline' | 'embedded';

/** How a literal place is tied to its sentence. `from` is where somebody came from, not where it happened. */
export type PlaceRelation = 'in' | 'to' | 'from' | 'near' | 'between' | 'other';

export interface Toponym extends Span {
  /** Id of the chosen place. */
  place: string;
  /** Other places that the name may mean, best first, the chosen one left out. */
  alternatives: string[];
  role: ToponymRole;
  relation: PlaceRelation;
  /** Metres that the text puts between the event and the place ("40 km from Panjgur"); null if none. */
  distance: number | null;
  rule: string;
  reason: string;
}

// Actors -----------------------------------------------------------------------------------------

export type ActorRole = 'agent' | 'counterpart' | 'host' | 'participant';

/** Who took part, as an event carries it. */
export interface Actor {
  name: string;
  country: string | null;
  role: ActorRole;
}

// Events -----------------------------------------------------------------------------------------

export const EVENT_TYPES = ['visit', 'exercise', 'agreement', 'talks', 'incident', 'crossing'] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const STATUSES = ['happened', 'planned', 'claimed', 'denied'] as const;
export type Status = (typeof STATUSES)[number];

export type PlacePrecision = 'site' | 'city' | 'province' | 'border' | 'country' | 'none';
export type PlaceBasis = 'stated' | 'inherited' | 'actors' | 'concerns' | 'none';

/** A stretch of evidence inside a source's quote, and what the reading made of it. */
export interface Mark extends Span {
  kind: 'trigger' | 'date' | 'place' | 'actor';
  /** The resolution in words: `2025-01-19, from “Sunday night” and the article's date 2025-01-19`. */
  reads: string;
}

/** One sentence that says so: `article.text.slice(start, end) === quote`. */
export interface EventSource extends Span {
  article: string;
  quote: string;
  /** Names of the rules that fired, in order. */
  rules: string[];
  /** The words that matter, in order of their offsets (offsets into the article, as `start`). */
  marks: Mark[];
}

export interface Conflict {
  field: 'date' | 'place' | 'status' | 'actors';
  values: string[];
}

/** PLOVER coding: https://github.com/openeventdata/PLOVER */
export interface Plover {
  event: string;
  mode: string | null;
  context: string | null;
}

/** The `properties` of one feature of `data/events.geojson`. */
export interface EventProperties {
  type: EventType;
  title: string;
  status: Status;
  /** EDTF, or null when the text leaves it open. */
  date: string | null;
  /** First and last day, inclusive. */
  start: string | null;
  end: string | null;
  dateBasis: DateBasis;
  /** The text's own words for the date ("Last year"), or null. */
  dateText: string | null;
  place: string | null;
  placeName: string | null;
  placePrecision: PlacePrecision;
  placeBasis: PlaceBasis;
  /** Radius in metres within which an approximate place lies; null when the point is exact or has another form. */
  placeUncertainty: number | null;
  actors: Actor[];
  sources: EventSource[];
  conflicts: Conflict[];
  plover: Plover;
}
