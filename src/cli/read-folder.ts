import { createExtractor, type ArticleReading, type Extractor } from '../extraction/extract.ts';
import { toCollection } from '../formats/collection.ts';
import type { Gazetteer } from '../extraction/types.ts';
import type { Corpus, Problem } from '../formats/corpus.ts';
import { namedPlaces } from '../formats/named-places.ts';
import { articleId, listArticleFiles } from './article-files.ts';
import { loadGazetteer } from './gazetteer.ts';
import { FileProblem, readTextFile } from './text-file.ts';

let gazetteer: Gazetteer | undefined;
let extractor: Extractor | undefined;

/**
 * Reads article files and folders to all that the page shows. A file that cannot be read becomes an entry of
 * `problems` and hinders no other. `referenceDate` (ISO) dates articles that do not tell their own day.
 */
export async function readFolder(paths: string[], options: { referenceDate?: string } = {}): Promise<Corpus> {
  gazetteer ??= loadGazetteer();
  extractor ??= createExtractor(gazetteer);
  const problems: Problem[] = [];
  const readings: ArticleReading[] = [];
  const note = (error: unknown) => {
    if (!(error instanceof FileProblem)) throw error;
    problems.push({ file: error.file, message: error.reason });
  };
  const files = await listArticleFiles(paths).catch((error: unknown) => (note(error), []));
  for (const file of files) {
    const id = articleId(file);
    try {
      const text = await readTextFile(file);
      if (readings.some(({ article }) => article.id === id))
        throw new FileProblem(file, `another article has the id "${id}"`);
      readings.push(extractor.read({ id, text, ...options }));
    } catch (error) {
      note(error);
    }
  }
  const events = extractor.merge(readings.flatMap(({ mentions }) => mentions));
  const collection = toCollection(
    events,
    readings.flatMap(({ lengths }) => lengths),
    extractor.place,
  );
  const named = namedPlaces(collection);
  return {
    articles: readings.map(({ article }) => article),
    collection,
    places: gazetteer.places.filter(({ id }) => named.has(id)),
    problems,
  };
}
