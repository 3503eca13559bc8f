import type { Corpus } from '../formats/corpus.ts';
import { serialiseCollection } from '../formats/serialise.ts';

/** One of the files that the page fetches beside itself. */
export interface CorpusFile {
  name: string;
  mediaType: string;
  /** The file's content, UTF-8. */
  write: (corpus: Corpus) => string;
}

/** What stands beside the page: everything it shows, and the events alone for download. */
export const CORPUS_FILES: CorpusFile[] = [
  { name: 'corpus.json', mediaType: 'application/json', write: (corpus) => JSON.stringify(corpus) },
  {
    name: 'events.geojson',
    mediaType: 'application/geo+json',
    write: ({ collection }) => serialiseCollection(collection),
  },
];
