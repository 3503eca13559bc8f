import type { ActorMention } from '../actors/types.ts';
import { isAboutSport } from './sport.ts';
import { coverTokens, groupBySentence } from '../spans.ts';
import { headingDates } from '../temporal/headings.ts';
import { clauseOfTokens, findClauses, type Clause } from '../syntax/clauses.ts';
import type { Document, Place, Sentence, Span, TimeExpression, Toponym, Token } from '../types.ts';

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
  /** The article is about sport. */
  aboutSport: boolean;
  /** ISO date of the report, if known. */
  reference: string | null;
}

/** A span with the indexes of its first and last token. */
export type Located<Item> = Item & { from: number; to: number };

/** Prepares every sentence of a document for the reading of events. */
export function scenes({ document, times, toponyms, actors, place, hasPlace, filedAt }: Findings): Scene[] {
  const { sentences, article } = document;
  const headings = headingDates(document, times);
  const aboutSport = isAboutSport(document);
  const timesOf = groupBySentence(sentences, times);
  const toponymsOf = groupBySentence(sentences, toponyms);
  const actorsOf = groupBySentence(sentences, actors);
  return sentences.map((sentence, index) => {
    let clauses: Clause[] | undefined;
    let clauseOf: number[] | undefined;
    return {
      sentence,
      tokens: sentence.tokens,
      // Worked out only for sentences in which a trigger asks for it.
      get clauses() {
        return (clauses ??= findClauses(sentence.tokens));
      },
      get clauseOf() {
        return (clauseOf ??= clauseOfTokens(this.clauses));
      },
      actors: actorsOf[index]!,
      times: locate(sentence, timesOf[index]!),
      toponyms: locate(sentence, toponymsOf[index]!),
      toponymAt: coverTokens(sentence, toponymsOf[index]!),
      place,
      hasPlace,
      headingTime: headings[index]!,
      filedAt,
      aboutSport,
      reference: article.date,
    };
  });
}

/** Gives each item the indexes of its tokens. Items may lie inside one another; they are sorted by start. */
function locate<Item extends Span>({ tokens }: Sentence, items: Item[]): Located<Item>[] {
  let next = 0;
  return items.flatMap((item) => {
    while (next < tokens.length && tokens[next]!.end <= item.start) next++;
    let to = next;
    while (to + 1 < tokens.length && tokens[to + 1]!.start < item.end) to++;
    return next < tokens.length && tokens[next]!.start < item.end ? [{ ...item, from: next, to }] : [];
  });
}
