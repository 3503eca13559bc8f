/** What the corpora of others have in common, in whatever form they come. */
import { readFileSync } from 'node:fs';

/** One item in this many is held back. */
const HELD_BACK = 5;

/** The items to develop against, and every fifth, from the first on, that is only ever measured. */
export function corpusParts<Item>(
  items: readonly Item[],
): { name: string; heldBack: boolean; items: Item[] }[] {
  return [false, true].map((heldBack) => ({
    name: heldBack ? 'held back' : 'development',
    heldBack,
    items: items.filter((_, at) => (at % HELD_BACK === 0) === heldBack),
  }));
}

/**
 * What `parse` makes of a file, UTF-8.
 * @throws an error that names the file and the cause
 */
export function readCorpusFile<Content>(path: string, parse: (text: string) => Content): Content {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
