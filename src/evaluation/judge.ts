/** Reads each case and sets what was found beside what was expected. */
import type { EventProperties } from '../extraction/types.ts';
import { align, type Alignment } from './align.ts';
import type { GoldCase } from './gold.ts';

/** Reads the articles of a case and merges their events. */
export type Read = (articles: GoldCase['articles']) => EventProperties[];

export interface JudgedCase {
  gold: GoldCase;
  alignment: Alignment;
}

/** @throws an error that names the case in which the reading failed */
export function judge(cases: GoldCase[], read: Read): JudgedCase[] {
  return cases.map((gold) => {
    try {
      return { gold, alignment: align(gold.events, read(gold.articles)) };
    } catch (error) {
      throw new Error(`${gold.id}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  });
}
