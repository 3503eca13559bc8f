import { loadGazetteer } from '../../src/cli/gazetteer.ts';
import { createExtractor, type ArticleReading, type Extractor } from '../../src/extraction/extract.ts';
import type { EventMention } from '../../src/extraction/events/mention.ts';
import { toCollection } from '../../src/formats/collection.ts';
import type { EventCollection } from '../../src/formats/corpus.ts';

/** One reader for all tests of a file: building its indexes takes longer than reading. */
export const extractor: Extractor = createExtractor(loadGazetteer());

/** What a text says, read by itself; `date` is the day of the report. */
export function readText(text: string, date?: string, id = 'article'): ArticleReading {
  return extractor.read({ id, text, ...(date === undefined ? {} : { referenceDate: date }) });
}

/** The event mentions of a text. */
export function mentionsOf(text: string, date?: string): EventMention[] {
  return readText(text, date).mentions;
}

/** The events that several readings make together, as they are written. */
export function collectionOf(...readings: ArticleReading[]): EventCollection {
  return toCollection(
    extractor.merge(readings.flatMap(({ mentions }) => mentions)),
    readings.flatMap(({ lengths }) => lengths),
    extractor.place,
  );
}
