/**
 * Time expressions of a document, with their values in EDTF. The grammar (grammar/) reads them one by one,
 * `compose` puts neighbours together, and `describe` notes what precedes them ("since", "before", "reported on").
 */
import type { Document, Sentence, TimeExpression } from '../types.ts';
import { anchorDistances } from './anchors.ts';
import { parseIso } from './calendar.ts';
import { compose, type Located } from './compose.ts';
import { MatchContext, type State } from './context.ts';
import { describe } from './describe.ts';
import { orderOf } from './grammar/dates.ts';
import { KIND } from './lexicon.ts';
import { isFiner, lastDay, type Period } from './period.ts';
import type { Reading } from './rule.ts';
import { governedByReporting } from './reporting.ts';
import { readAt } from './scan.ts';
import { readTerms, type Term } from './terms.ts';

/** All time expressions of a document, by their offsets. Pure; linear in the length of the text. */
export function findTimeExpressions({ article, sentences }: Document): TimeExpression[] {
  const terms = sentences.map((sentence) => readTerms(sentence.tokens));
  const state: State = {
    text: article.text,
    reference: article.date === null ? null : parseIso(article.date),
    dayFirst: dayFirst(article.text, terms),
    previous: null,
    previousWords: '',
    previousEnd: 0,
    previousIn: 0,
    told: null,
    toldIn: 0,
    quarter: null,
    quarterWords: '',
    headed: null,
    labelled: null,
    narrated: null,
    narratedIn: null,
  };
  return sentences.flatMap((sentence, i) => readSentence(sentence, terms[i] ?? [], state, article.date));
}

function readSentence(
  sentence: Sentence,
  terms: readonly Term[],
  state: State,
  date: string | null,
): TimeExpression[] {
  const located: Located[] = [];
  const contextOf = (from: number, to: number) => new MatchContext(state, sentence, terms, from, to);
  const distances = anchorDistances(terms);
  for (let at = 0; distances && at < terms.length;) {
    const found = readAt(terms, at, distances[at]!, contextOf);
    if (!found) {
      at++;
      continue;
    }
    const { reading, rule, to, context } = found;
    located.push({
      from: at,
      to,
      rule: rule.name,
      reading,
      grounds: groundsOf(reading, date, state, context),
    });
    // "a year earlier" and "since May 1985" look back for a moment; what follows goes on from the date before it
    const since = sentence.tokens[(terms[at]?.token ?? 0) - 1]?.lower === 'since';
    if (reading.kind === 'date' && reading.to && (reading.offset?.count ?? 0) >= 0 && !since) {
      state.previous = reading.to;
      state.previousWords = context.words;
      state.previousEnd = terms[to - 1]?.end ?? 0;
      state.previousIn = sentence.index;
      const aside = state.toldIn === sentence.index && describesNoun(sentence, terms[at]?.token ?? 0);
      if (
        reading.to.grain === 'day' &&
        !reading.ofWhatFollows &&
        !aside &&
        !isReported(sentence, terms, at, to)
      ) {
        state.told = reading.to;
        state.toldIn = sentence.index;
      }
      const goesOn = reading.anchor === 'previous' && context.narrated !== null;
      const kept = reading.anchor === 'article' ? null : context.narrated;
      state.narrated = goesOn || narrates(reading, at) ? reading.to : kept;
      state.narratedIn = sentence;
      if (context.isLabel && reading.to.grain === 'day' && reading.anchor !== 'article')
        state.labelled = reading.to;
    }
    const isOver = reading.to !== null && lastDay(reading.to) <= (state.reference ?? Infinity);
    if (reading.to?.grain === 'quarter' && !reading.offset && isOver) {
      state.quarter = reading.to;
      state.quarterWords = context.words;
    }
    at = to;
  }
  if (sentence.heading) state.headed = yearIn(located);
  return compose(terms, located).map((item) => describe(state.text, sentence, terms, item));
}

function isReported({ tokens }: Sentence, terms: readonly Term[], from: number, to: number): boolean {
  return governedByReporting(tokens, terms[from]?.token ?? 0, terms[to - 1]?.token ?? 0);
}

/** "killed two on Sunday, in breach of a truce *that took effect on 27 November*": a date by the way. */
function describesNoun({ tokens }: Sentence, date: number): boolean {
  const relative = tokens.findLastIndex(
    ({ lower }, at) => at < date && /^(that|which|who)$/.test(lower) && tokens[at + 1]?.pos === 'VERB',
  );
  return relative > 0 && !tokens.slice(relative, date).some(({ text }) => /^[,;:]$/.test(text));
}

/** The year that a heading gives to what stands under it: "Events of 2023". */
function yearIn(located: readonly Located[]): Period | null {
  return (
    located.find(({ reading }) => reading.from?.grain === 'year' && reading.anchor === 'none')?.reading
      .from ?? null
  );
}

/** Whether undated months after this belong to its year: a dated month or day, or "In 2018, …" at the very beginning. */
function narrates({ anchor, to }: Reading, at: number): boolean {
  return (
    anchor === 'none' && to !== null && (isFiner(to.grain, 'season') || (to.grain === 'year' && at <= 1))
  );
}

function groundsOf({ anchor }: Reading, date: string | null, state: State, context: MatchContext): string[] {
  if (anchor === 'previous') return [`“${state.previousWords}”`];
  if (anchor === 'quarter') return [`“${state.quarterWords}”`];
  if (anchor === 'none') return [];
  return [`article of ${date ?? ''}`, ...(context.asked > 0 ? ['future tense'] : [])];
}

/** Which order numeric dates have, if those that can be read in one way only agree. */
function dayFirst(text: string, sentences: readonly Term[][]): boolean | null {
  const orders = new Set<boolean>();
  for (const terms of sentences) {
    for (const term of terms) {
      const order = term.kinds & KIND.NUMERIC ? orderOf(text.slice(term.start, term.end)) : null;
      if (order !== null) orders.add(order);
    }
  }
  return orders.size === 1 ? ([...orders][0] ?? null) : null;
}
