import { findActors } from './actors/find-actors.ts';
import type { ArticleOptions } from './article.ts';
import { resolveAcross, type MergedEvent } from './coreference/across.ts';
import { resolveWithin } from './coreference/within.ts';
import { readDocument } from './document.ts';
import type { EventMention } from './events/mention.ts';
import { apartFrom } from './spans.ts';
import { findFilingPlace } from './events/places/filing-place.ts';
import { readDrafts } from './events/read-drafts.ts';
import { scenes } from './events/scene.ts';
import { findReportedLengths, type LengthMention } from './lengths.ts';
import { findTimeExpressions } from './temporal/times.ts';
import { createToponymReader } from './toponyms/create-reader.ts';
import type { Article, Gazetteer, Place } from './types.ts';

/** What one article says: the output of the reading, the input of the merge. Plain data. */
export interface ArticleReading {
  article: Article;
  mentions: EventMention[];
  lengths: LengthMention[];
}

/** Reads articles and merges what they say. Holds the gazetteer's indexes, so keep one and use it often. */
export interface Extractor {
  /** Reads one article. Pure: the same text gives the same reading everywhere. */
  read(file: { id: string; text: string } & ArticleOptions): ArticleReading;
  /** Merges the mentions of any number of articles; their order does not matter. */
  merge(mentions: EventMention[]): MergedEvent[];
  /** The gazetteer's entry; throws for an unknown id. */
  place(id: string): Place;
}

/** Builds the reader: text → sentences → times, places, actors → tellings → event mentions → events. */
export function createExtractor(gazetteer: Gazetteer): Extractor {
  const byId = new Map(gazetteer.places.map((entry) => [entry.id, entry]));
  const readToponyms = createToponymReader(gazetteer);
  const place = (id: string): Place => {
    const found = byId.get(id);
    if (!found) throw new Error(`The gazetteer has no place "${id}"`);
    return found;
  };
  return {
    read({ id, text, ...options }) {
      const document = readDocument(id, text, options);
      const times = findTimeExpressions(document);
      // "March" is a town too; what tells a time names no place
      const toponyms = apartFrom(readToponyms(document), times);
      const filedAt = findFilingPlace(document, readToponyms);
      const actors = findActors(document, times, toponyms, place);
      const settings = scenes({
        document,
        times,
        toponyms,
        actors,
        place,
        hasPlace: (key) => byId.has(key),
        filedAt,
      });
      const drafts = settings.flatMap(readDrafts);
      return {
        article: document.article,
        mentions: resolveWithin(drafts, document.article, place),
        lengths: findReportedLengths(settings, document.article),
      };
    },
    merge: (mentions) => resolveAcross(mentions, place),
    place,
  };
}
