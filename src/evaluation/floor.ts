/** The figures below which a change may not fall. */
import type { Figures } from './figures.ts';
import { FIELDS } from './tally.ts';

/** What is committed of a set's figures. */
export interface Floor {
  /** At most so many events in cases that have none. */
  spuriousInEmptyCases: number;
  precision: number;
  recall: number;
  /** Of the events found, the share with this field right. */
  right: Record<'type' | 'date' | 'place' | 'status' | 'actors', number>;
}

/** The figures themselves, rounded down to hundredths. */
export function floorOf({ spuriousInEmptyCases, fields }: Figures): Floor {
  const down = (share: number | null) => Math.floor((share ?? 0) * 100) / 100;
  const right = FIELDS.filter((field) => field !== 'found').map((field) => [
    field,
    down(fields[field].agreed),
  ]);
  return {
    spuriousInEmptyCases,
    precision: down(fields.found.precision),
    recall: down(fields.found.recall),
    right: Object.fromEntries(right) as Floor['right'],
  };
}

/** @returns one line per figure that is worse than the floor; empty when none is */
export function belowFloor(figures: Figures, floor: Floor): string[] {
  const now = floorOf(figures);
  const falls = [
    ['precision', now.precision, floor.precision],
    ['recall', now.recall, floor.recall],
    ...Object.entries(floor.right).map(([field, was]) => [
      `${field} right`,
      now.right[field as keyof Floor['right']],
      was,
    ]),
  ] as [name: string, is: number, was: number][];
  return [
    ...falls.filter(([, is, was]) => is < was).map(([name, is, was]) => `${name}: ${is}, was ${was}`),
    ...(now.spuriousInEmptyCases > floor.spuriousInEmptyCases
      ? [`events in empty cases: ${now.spuriousInEmptyCases}, were ${floor.spuriousInEmptyCases}`]
      : []),
  ];
}
