import type { ActorMention } from '../actors/types.ts';
import { groupBySentence } from '../spans.ts';
import type { Clause } from '../syntax/clause.ts';
import { headingDates } from '../temporal/headings.ts';
import type { Document, Place, Sentence, TimeExpression, Toponym, Token } from '../types.ts';
import { LazyScene } from './lazy-scene.ts';
import { matterOf, type Matter } from './matter/matter.ts';

/** What the earlier stages found in one article. */
export interface Findings {
  document: Document;
  times: TimeExpression[];
  toponyms: Toponym[];
  actors: ActorMention[];
  place: (id: string) => Place;
  hasPlace: (id: string) => boolean;
  filedAt: Toponym | null;
}

/** One sentence with everything found in it: what the event stage reads. */
export interface Scene {
  sentence: Sentence;
  tokens: Token[];
  clauses: Clause[];
  /** Index of the clause of each token. */
  clauseOf: number[];
  actors: ActorMention[];
  times: Located<TimeExpression>[];
  toponyms: Located<Toponym>[];
  toponymAt: (Toponym | undefined)[];
  place: (id: string) => Place;
  hasPlace: (id: string) => boolean;
  /** The date that a heading or label gives to what stands under it. */
  headingTime: TimeExpression | null;
  /** The place of the dateline, which "here" means. */
  filedAt: Toponym | null;
  /** What the article is about. */
  matter: Matter;
  /** ISO date of the report, if known. */
  reference: string | null;
}

/** A span with the indexes of its first and last token. */
export type Located<Item> = Item & { from: number; to: number };

/** Prepares every sentence of a document for the reading of events. */
export function scenes({ document, times, toponyms, actors, place, hasPlace, filedAt }: Findings): Scene[] {
  const { sentences, article } = document;
  const headings = headingDates(document, times);
  const matter = matterOf(document, toponyms, filedAt, place);
  const timesOf = groupBySentence(sentences, times);
  const toponymsOf = groupBySentence(sentences, toponyms);
  const actorsOf = groupBySentence(sentences, actors);
  const shared = { place, hasPlace, filedAt, matter, reference: article.date };
  return sentences.map(
    (sentence, index) =>
      new LazyScene(shared, {
        sentence,
        times: timesOf[index]!,
        toponyms: toponymsOf[index]!,
        actors: actorsOf[index]!,
        headingTime: headings[index]!,
      }),
  );
}
