/**
 * Time expressions of a document, with their values in EDTF. The grammar (grammar/) reads them one by one,
 * `compose` puts neighbours together, and what precedes them ("since", "before", "reported on") is noted last.
 */
import type { Document, Sentence, TimeExpression } from '../types.ts';
import { parseIso } from './calendar.ts';
import { compose, type Located } from './compose.ts';
import { directionAt } from './direction.ts';
import { describe } from './describe.ts';
import { orderOf } from './grammar/dates.ts';
import { KIND } from './lexicon.ts';
import type { Period } from './period.ts';
import type { Context } from './rule.ts';
import { readAt } from './scan.ts';
import { readTerms, type Term } from './terms.ts';

/** All time expressions of a document, by their offsets. Pure; linear in the length of the text. */
export function findTimeExpressions(document: Document): TimeExpression[] {
  const sentences = document.sentences.map((sentence) => readTerms(sentence.tokens));
  const state: State = {
    reference: document.article.date === null ? null : parseIso(document.article.date),
    dayFirst: dayFirst(document, sentences),
    previous: null,
    previousWords: '',
  };
  return document.sentences.flatMap((sentence, i) =>
    readSentence(document, sentence, sentences[i] ?? [], state),
  );
}

/** What a reading may know of the document, updated as it is read. */
interface State {
  reference: number | null;
  dayFirst: boolean | null;
  previous: Period | null;
  previousWords: string;
}

function readSentence(document: Document, sentence: Sentence, terms: Term[], state: State): TimeExpression[] {
  const { text, date } = document.article;
  const located: Located[] = [];
  for (let at = 0; at < terms.length;) {
    const asked = { direction: 0 };
    const found = readAt(terms, at, (from, to) => contextOf(text, sentence, terms, from, to, state, asked));
    if (!found) {
      at++;
      continue;
    }
    const { reading, rule, to } = found;
    located.push({
      from: at,
      to,
      rule: rule.name,
      reading,
      grounds: groundsOf(reading.anchor, date, state, asked.direction),
    });
    // "a year earlier" looks back for a moment; what follows goes on from the date before it
    if (reading.kind === 'date' && reading.to && (reading.offset?.count ?? 0) >= 0) {
      state.previous = reading.to;
      state.previousWords = text.slice(terms[at]?.start, terms[to - 1]?.end);
    }
    at = to;
  }
  return compose(terms, located).map((item) => describe(text, sentence, terms, item));
}

function contextOf(
  text: string,
  sentence: Sentence,
  terms: readonly Term[],
  from: number,
  to: number,
  state: State,
  asked: { direction: number },
): Context {
  return {
    ...state,
    words: text.slice(terms[from]?.start, terms[to - 1]?.end),
    before: terms[from - 1],
    after: terms[to],
    get direction() {
      return (asked.direction = directionAt(
        sentence.tokens,
        terms[from]?.token ?? 0,
        terms[to - 1]?.token ?? 0,
      ));
    },
  };
}

function groundsOf(anchor: string, date: string | null, state: State, direction: number): string[] {
  if (anchor === 'article') return [`article of ${date ?? ''}`, ...(direction > 0 ? ['future tense'] : [])];
  return anchor === 'previous' ? [`“${state.previousWords}”`] : [];
}

/** Which order numeric dates have, if those that can be read in one way only agree. */
function dayFirst({ article }: Document, sentences: readonly Term[][]): boolean | null {
  const orders = new Set<boolean>();
  for (const terms of sentences) {
    for (const term of terms) {
      const order = term.kinds & KIND.NUMERIC ? orderOf(article.text.slice(term.start, term.end)) : null;
      if (order !== null) orders.add(order);
    }
  }
  return orders.size === 1 ? ([...orders][0] ?? null) : null;
}
