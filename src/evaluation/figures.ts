/** From counts to the figures that are printed, committed and compared. */
import { EVENT_TYPES, type EventType } from '../extraction/types.ts';
import { confusions, type Confusions } from './confusions.ts';
import type { JudgedCase } from './judge.ts';
import { FIELDS, tally, total, type Count, type Field } from './tally.ts';

/** Shares from 0 to 1, rounded to three decimals; null where there was nothing to judge. */
export interface Rates {
  precision: number | null;
  recall: number | null;
  f1: number | null;
  /** Of the events judged, those whose whole field is right, open values included. */
  agreed: number | null;
}

export interface Figures {
  cases: number;
  /** Events that must be found, and those that were. */
  expected: number;
  found: number;
  /** Cases that must give no event, and the events found in them all the same. */
  emptyCases: number;
  spuriousInEmptyCases: number;
  fields: Record<Field, Rates>;
  types: Record<EventType, Record<Field, Rates>>;
  confusions: Confusions;
}

export function figuresOf(cases: JudgedCase[]): Figures {
  const alignments = cases.map(({ alignment }) => alignment);
  const counts = tally(alignments);
  const all = total(counts);
  const empty = cases.filter(({ gold }) => gold.events.length === 0);
  return {
    cases: cases.length,
    expected: all.found.expected,
    found: all.found.found,
    emptyCases: empty.length,
    spuriousInEmptyCases: empty.reduce((sum, { alignment }) => sum + alignment.spurious.length, 0),
    fields: ratesOf(all),
    types: Object.fromEntries(EVENT_TYPES.map((type) => [type, ratesOf(counts[type])])) as Figures['types'],
    confusions: confusions(alignments),
  };
}

/** Precision, recall and their harmonic mean. */
export function rates({ expected, found, right, judged, agreed }: Count): Rates {
  return {
    precision: share(right, found),
    recall: share(right, expected),
    f1: share(2 * right, expected + found),
    agreed: share(agreed, judged),
  };
}

function ratesOf(counts: Record<Field, Count>): Record<Field, Rates> {
  return Object.fromEntries(FIELDS.map((field) => [field, rates(counts[field])])) as Record<Field, Rates>;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;
}
