/** What a row of the grammar is, what it knows, and what it may answer. */
import type { TimeExpression } from '../types.ts';
import { isoOf } from './calendar.ts';
import type { Found } from './pattern.ts';
import { inCalendar, type Grain, type Period } from './period.ts';
import type { Term } from './terms.ts';

/**
 * A sentence with the expected expressions in square brackets; their values separated by spaces; the article's date
 * (`EXAMPLE_DATE` unless given, null for none). A value is the EDTF, or the TIMEX3 value where there is no EDTF.
 */
export type Example = [text: string, values: string, reference?: string | null];

/** A Monday: the article's date of examples that give no other. */
export const EXAMPLE_DATE = '2025-01-20';

/** One row of the grammar. */
export interface TimeRule {
  name: string;
  /** Alternatives, in the notation of `compile`. */
  patterns: string[];
  /** The reading of a match; null when it is no time expression after all. */
  read: (found: Found, context: Context) => Reading | null;
  examples: Example[];
  /** Sentences in which this row must not fire. */
  counterexamples?: string[];
}

/** What a row may know beside its own words. */
export interface Context {
  /** The article's own day; null when it has none. */
  reference: number | null;
  /** The last period read before this expression; null when there is none. */
  previous: Period | null;
  /**
   * `previous`, if it gives its own year and stands in this sentence (a day also in the one before): what goes on from
   * it without a year ("On 16 January 2024 …. On 18 January …") is in the same year.
   */
  narrated: Period | null;
  /** The quarter that the text reports on: the last it named, but for those it only compares with. */
  quarter: Period | null;
  /** Where the governing verb points: −1 past, 1 future, 0 unknown. Worked out only when asked for. */
  readonly direction: number;
  /** Whether numeric dates of this document put the day first; null when nothing decides it. */
  dayFirst: boolean | null;
  /** Whether the expression before stands in this sentence or in the one before. */
  isPreviousNear: boolean;
  /** Whether nothing but a comma stands between the expression before and this one. */
  followsPrevious: boolean;
  /** The day last told of, if it is that of an event and not of its report, and stands near. */
  told: Period | null;
  /** Whether a verb of coming stands just before: "the clash came". */
  comes: boolean;
  /** Whether the words behind it up to the next mark hold a verb. */
  clauseFollows: boolean;
  /** The characters of the match. */
  words: string;
  /** The terms on either side of it. */
  before: Term | undefined;
  after: Term | undefined;
}

/** What the value hangs on: nothing, the article's date, the expression before, or the quarter that is reported on. */
export type Anchor = 'none' | 'article' | 'previous' | 'quarter';

export interface Reading {
  kind: TimeExpression['kind'];
  /** First and last period, the same for a single one; null when open. */
  from: Period | null;
  to: Period | null;
  /** Set where there is no period: open values such as `XXXX-04-26`. */
  edtf: string | null;
  /** TIMEX3 value where it does not follow from the period. */
  timex: string | null;
  anchor: Anchor;
  weekday: number | null;
  /** Part of the day or time of day as TIMEX3 writes it after the `T`: `NI`, `15:30`. */
  clock: string | null;
  /** "three days after", "a year ago" in a comparison: what to add to the date that follows, if one does. */
  offset: { grain: Grain; count: number } | null;
  /** It dates what the words behind it tell: "on Sunday, *two days after* he left". */
  ofWhatFollows?: boolean;
}

const EMPTY: Reading = {
  kind: 'date',
  from: null,
  to: null,
  edtf: null,
  timex: null,
  anchor: 'none',
  weekday: null,
  clock: null,
  offset: null,
};

/** A period that the words give by themselves; null for null, so that impossible dates fall through. */
export function stated(from: Period | null, to: Period | null = from): Reading | null {
  return found(from, to, 'none');
}

/** A period reached from the article's date. */
export function fromArticle(from: Period | null, to: Period | null = from): Reading | null {
  return found(from, to, 'article');
}

/** A period reached from the expression before. */
export function fromPrevious(from: Period | null): Reading | null {
  return found(from, from, 'previous');
}

/** A period reached from the quarter that the text reports on. */
export function fromQuarter(from: Period | null): Reading | null {
  return found(from, from, 'quarter');
}

function found(from: Period | null, to: Period | null, anchor: Anchor): Reading | null {
  return from && to && inCalendar(from) && inCalendar(to) ? { ...EMPTY, from, to, anchor } : null;
}

/** A date whose words leave it open, with as much of a value as they give. */
export function open(edtf: string | null, timex: string | null = edtf): Reading {
  return { ...EMPTY, edtf, timex };
}

export function duration(timex: string): Reading {
  return { ...EMPTY, kind: 'duration', timex };
}

export function recurring(timex: string): Reading {
  return { ...EMPTY, kind: 'set', timex };
}

/** "recently", "now", "soon": a time, but none that can be given. */
export function vague(timex: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Reading {
  return { ...EMPTY, kind: 'vague', timex };
}

/** A part of the day or time of day: composed with the day beside it, or else with the day before. */
export function timeOfDay(clock: string, context: Context): Reading {
  const day = context.previous?.grain === 'day' ? context.previous : null;
  const timex = context.reference === null ? null : `${isoOf(context.reference)}T${clock}`;
  return { ...EMPTY, from: day, to: day, anchor: 'previous', clock, timex };
}
