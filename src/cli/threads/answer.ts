/** The work of one thread: articles come in as messages, readings go out. */
import { parentPort } from 'node:worker_threads';
import { createExtractor, type Extractor } from '../../extraction/extract.ts';
import { loadGazetteer } from '../gazetteer.ts';
import type { Answer } from './reader-threads.ts';

const extractor = createExtractor(loadGazetteer());

parentPort!.on('message', (article: Parameters<Extractor['read']>[0]) => {
  parentPort!.postMessage(answer(article));
});

function answer(article: Parameters<Extractor['read']>[0]): Answer {
  try {
    return { reading: extractor.read(article) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}
