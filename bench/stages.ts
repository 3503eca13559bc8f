import { findActors } from '../src/extraction/actors/find-actors.ts';
import { resolveWithin } from '../src/extraction/coreference/within.ts';
import { readDocument } from '../src/extraction/document.ts';
import { readDrafts } from '../src/extraction/events/read-drafts.ts';
import { scenes } from '../src/extraction/events/scene.ts';
import { findTimeExpressions } from '../src/extraction/temporal/times.ts';
import { createToponymReader } from '../src/extraction/toponyms/create-reader.ts';
import type { Gazetteer, Place } from '../src/extraction/types.ts';
import type { BenchArticle } from './corpus.ts';
import { seconds } from './timing.ts';

let readToponyms: ReturnType<typeof createToponymReader> | undefined;

/** Seconds that each stage of the reading takes for all of `articles`: the same calls as in extract.ts, stage by stage. */
export function timeStages(articles: BenchArticle[], gazetteer: Gazetteer, place: (id: string) => Place) {
  readToponyms ??= createToponymReader(gazetteer);
  const toponymsOf = readToponyms;
  const ids = new Set(gazetteer.places.map(({ id }) => id));
  const [tokens, documents] = timed(articles, (article) => readDocument(article.id, article.text, article));
  const [times, expressions] = timed(documents, findTimeExpressions);
  const [toponyms, names] = timed(documents, toponymsOf);
  const found = documents.map((document, at) => ({
    document,
    times: expressions[at]!,
    toponyms: names[at]!,
  }));
  const [actors, people] = timed(found, ({ document, times, toponyms }) =>
    findActors(document, times, toponyms, place),
  );
  const findings = found.map((each, at) => ({
    ...each,
    actors: people[at]!,
    place,
    hasPlace: (id: string) => ids.has(id),
    filedAt: null,
  }));
  const [events, drafts] = timed(findings, (each) => scenes(each).flatMap(readDrafts));
  const told = drafts.map((of, at) => ({ of, article: documents[at]!.article }));
  const [within] = timed(told, ({ of, article }) => resolveWithin(of, article, place));
  return { tokens, times, toponyms, actors, events, within };
}

function timed<Item, Result>(items: Item[], work: (item: Item) => Result): [number, Result[]] {
  const results: Result[] = [];
  const time = seconds(() => items.forEach((item) => results.push(work(item))));
  return [time, results];
}
