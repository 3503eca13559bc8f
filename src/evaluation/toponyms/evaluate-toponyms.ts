/** Measures the reading of place names on a corpus of them. */
import { distance } from '@turf/turf';
import { readDocument } from '../../extraction/document.ts';
import { apartFrom, overlaps } from '../../extraction/spans.ts';
import { findTimeExpressions } from '../../extraction/temporal/times.ts';
import { createToponymReader } from '../../extraction/toponyms/create-reader.ts';
import type { Gazetteer, Toponym } from '../../extraction/types.ts';
import { corpusParts, readCorpusFile } from '../corpus.ts';
import { rates } from '../figures.ts';
import { plainTable } from '../table.ts';
import { emptyCount, type Count } from '../tally.ts';
import { readGeoCorpus, type GeoArticle, type MarkedPlace } from './read-geo-corpus.ts';

/** "Within 161 km", 100 miles: the usual bound for a place that was put right. */
const NEAR_KM = 161;

/**
 * The figures of the articles to develop against and of those held back (every fifth). A name counts as found when it
 * shares a character with a marked one; of a country or a province no point is the right one;
 * adjectives ("Iranian") count where the corpus marks them and nowhere else.
 * @throws an error that names the file and the cause
 */
export function evaluateToponyms(file: string, gazetteer: Gazetteer): string {
  const articles = readCorpusFile(file, readGeoCorpus);
  if (articles.length === 0) throw new Error(`${file}: no articles`);
  const readToponyms = createToponymReader(gazetteer);
  const towns = new Map(
    gazetteer.places.filter(({ kind }) => /^(city|site)$/.test(kind)).map(({ id, point }) => [id, point]),
  );
  const rows = [['', 'articles', 'names', 'precision', 'recall', 'F1', `towns within ${NEAR_KM} km`]];
  for (const { name, items } of corpusParts(articles)) {
    const counts = items.map((article) => {
      const document = readDocument('corpus', article.text);
      return compare(article, apartFrom(readToponyms(document), findTimeExpressions(document)), towns);
    });
    rows.push([name, String(items.length), ...cells(counts)]);
  }
  return plainTable(rows);
}

/** Counts names found; of these, `judged` are towns and sites, and `agreed` those of them that lie near. */
function compare(
  { expected }: GeoArticle,
  toponyms: Toponym[],
  towns: Map<string, Gazetteer['places'][number]['point']>,
): Count {
  const names = toponyms.filter(({ role }) => role !== 'embedded');
  const count = { ...emptyCount(), expected: expected.length };
  for (const marked of expected) {
    const toponym = names.find((name) => overlaps(name, marked));
    if (!toponym) continue;
    count.right++;
    const point = towns.get(toponym.place);
    if (!point || !marked.point) continue;
    count.judged++;
    if (distance(point, marked.point, { units: 'kilometers' }) <= NEAR_KM) count.agreed++;
  }
  count.found = count.right + names.filter((name) => isSpurious(name, expected)).length;
  return count;
}

function isSpurious(name: Toponym, expected: MarkedPlace[]): boolean {
  return name.role !== 'demonym' && !expected.some((marked) => overlaps(name, marked));
}

function cells(counts: Count[]): string[] {
  const sum = emptyCount();
  for (const count of counts) for (const key of Object.keys(sum) as (keyof Count)[]) sum[key] += count[key];
  const { precision, recall, f1, agreed } = rates(sum);
  const shares = [precision, recall, f1, agreed].map((share) =>
    share === null ? '–' : (100 * share).toFixed(1),
  );
  return [String(sum.expected), ...shares];
}
