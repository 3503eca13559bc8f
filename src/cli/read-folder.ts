import { createExtractor, type ArticleReading, type Extractor } from '../extraction/extract.ts';
import { toCollection } from '../formats/collection.ts';
import type { Gazetteer } from '../extraction/types.ts';
import type { Corpus, Problem } from '../formats/corpus.ts';
import { namedPlaces } from '../formats/named-places.ts';
import { articleId, listArticleFiles } from './article-files.ts';
import { loadGazetteer } from './gazetteer.ts';
import { FileProblem, readTextFile } from './text-file.ts';
import { inOrder } from './threads/in-order.ts';
import { ReaderThreads, type ArticleReader } from './threads/reader-threads.ts';

export interface FolderOptions {
  /** The day of articles that do not tell it (ISO date). */
  referenceDate?: string;
  /** Threads to read on; 1 (this one) unless given. */
  jobs?: number;
}

let gazetteer: Gazetteer | undefined;
let extractor: Extractor | undefined;

/**
 * Reads article files and folders to all that the page shows. A file that cannot be read becomes an entry of
 * `problems` and hinders no other.
 */
export async function readFolder(
  paths: string[],
  { jobs = 1, ...options }: FolderOptions = {},
): Promise<Corpus> {
  gazetteer ??= loadGazetteer();
  extractor ??= createExtractor(gazetteer);
  const problems: Problem[] = [];
  const readings = new Map<string, ArticleReading>();
  const note = ({ file, reason }: FileProblem) => problems.push({ file, message: reason });
  const files = await listArticleFiles(paths).catch((error: unknown) => (note(problemOf(error)), []));
  const threads = jobs > 1 ? await ReaderThreads.start(jobs) : null;
  const reader: ArticleReader = threads ?? extractor;
  const results = inOrder(files, threads?.width ?? 1, (file) =>
    readFile(file, reader, options).catch(problemOf),
  );
  try {
    for await (const result of results) {
      if (result instanceof FileProblem) {
        note(result);
        continue;
      }
      const { file, reading } = result;
      const { id } = reading.article;
      if (readings.has(id)) note(new FileProblem(file, `another article has the id "${id}"`));
      else readings.set(id, reading);
    }
  } finally {
    await threads?.close();
  }
  return corpusOf([...readings.values()], problems, gazetteer, extractor);
}

function problemOf(error: unknown): FileProblem {
  if (error instanceof FileProblem) return error;
  throw error;
}

async function readFile(file: string, reader: ArticleReader, options: { referenceDate?: string }) {
  const text = await readTextFile(file);
  return { file, reading: await reader.read({ id: articleId(file), text, ...options }) };
}

function corpusOf(
  readings: ArticleReading[],
  problems: Problem[],
  { places }: Gazetteer,
  { merge, place }: Extractor,
): Corpus {
  const events = merge(readings.flatMap(({ mentions }) => mentions));
  const collection = toCollection(
    events,
    readings.flatMap(({ lengths }) => lengths),
    place,
  );
  const named = namedPlaces(collection);
  return {
    articles: readings.map(({ article }) => article),
    collection,
    places: places.filter(({ id }) => named.has(id)),
    problems,
  };
}
