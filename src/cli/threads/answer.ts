/** The work of one thread: articles come in as messages, what they say goes out. */
import { parentPort } from 'node:worker_threads';
import { createExtractor } from '../../extraction/extract.ts';
import { joinLines } from '../../formats/lines.ts';
import { loadGazetteer } from '../gazetteer.ts';
import type { Answer, Question } from './reader-threads.ts';

const extractor = createExtractor(loadGazetteer());

parentPort!.on('message', (question: Question) => {
  parentPort!.postMessage(answer(question));
});

function answer({ article, want }: Question): Answer {
  try {
    const reading = extractor.read(article);
    return { found: want === 'lines' ? joinLines(reading) : reading };
  } catch (error) {
    return { error: (error as Error).message };
  }
}
