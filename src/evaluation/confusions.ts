/** What was taken for what. */
import type { Alignment } from './align.ts';
import { statusRight } from './compare.ts';

export interface Confusion {
  /** An event type, a status, or `none`. */
  expected: string;
  found: string;
  count: number;
}

export interface Confusions {
  /** Every pair of types, the right ones too; `none` for missed and for spurious events. */
  types: Confusion[];
  /** Statuses of the events that were found; the right ones too. */
  statuses: Confusion[];
}

export function confusions(alignments: Alignment[]): Confusions {
  return {
    types: count(
      alignments.flatMap(({ pairs, mistaken, missed, spurious }) => [
        ...[...pairs, ...mistaken].map(({ expected, found }): [string, string] => [
          expected.type,
          found.type,
        ]),
        ...missed.map(({ type }): [string, string] => [type, 'none']),
        ...spurious.map(({ type }): [string, string] => ['none', type]),
      ]),
    ),
    statuses: count(
      alignments.flatMap(({ pairs }) =>
        pairs.map((pair): [string, string] => {
          const { expected, found } = pair;
          return [statusRight(expected, found) ? found.status : expected.status, found.status];
        }),
      ),
    ),
  };
}

/** Most frequent first, then by name. */
function count(pairs: [expected: string, found: string][]): Confusion[] {
  const counts = new Map<string, Confusion>();
  for (const [expected, found] of pairs) {
    const key = `${expected} ${found}`;
    const entry = counts.get(key) ?? { expected, found, count: 0 };
    counts.set(key, { ...entry, count: entry.count + 1 });
  }
  return [...counts.entries()]
    .sort(([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1))
    .map(([, confusion]) => confusion);
}
