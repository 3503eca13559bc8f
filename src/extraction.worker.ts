/** The reading in a Web Worker: articles in, readings out, one message each. A thin shell round the pure core. */
import gazetteerUrl from '../data/gazetteer.json?url';
import { createExtractor, type ArticleReading, type Extractor } from './extraction/extract.ts';
import { toCollection } from './formats/collection.ts';
import type { EventCollection } from './formats/corpus.ts';
import type { Gazetteer } from './extraction/types.ts';

/** Articles to read; `known` are readings made before, merged with the new ones. */
export interface ReadRequest {
  files: { id: string; text: string }[];
  known: ArticleReading[];
}

/** One message for each article read, then one with the events of all. */
export type ReadResponse =
  | { kind: 'read'; reading: ArticleReading }
  | { kind: 'merged'; collection: EventCollection }
  | { kind: 'failed'; message: string };

let extractor: Promise<Extractor> | undefined;

async function load(): Promise<Extractor> {
  const response = await fetch(gazetteerUrl);
  if (!response.ok) throw new Error(`The gazetteer cannot be loaded (${response.status})`);
  return createExtractor((await response.json()) as Gazetteer);
}

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  extractor ??= load();
  extractor
    .then(({ read, merge, place }) => {
      const fresh = data.files.map((file) => {
        const reading = read(file);
        postMessage({ kind: 'read', reading } satisfies ReadResponse);
        return reading;
      });
      const all = [...data.known, ...fresh];
      const events = merge(all.flatMap(({ mentions }) => mentions));
      const collection = toCollection(
        events,
        all.flatMap(({ lengths }) => lengths),
        place,
      );
      postMessage({ kind: 'merged', collection } satisfies ReadResponse);
    })
    .catch((error: Error) => postMessage({ kind: 'failed', message: error.message } satisfies ReadResponse));
});
