/** Scores time expressions in the manner of TempEval-3 (UzZaman et al. 2013, SemEval Task 1): relaxed match, value. */
import { overlaps } from '../../extraction/spans.ts';
import type { Timex } from './read-timeml.ts';
import { standardSpelling } from './spelling.ts';

/** What became of the expressions of one article. */
export interface Comparison {
  pairs: { expected: Timex; found: Timex }[];
  missed: Timex[];
  spurious: Timex[];
}

export interface TimexFigures {
  precision: number;
  recall: number;
  f1: number;
  /** Of the pairs, how many have the same value, letter for letter. */
  valueAccuracy: number;
  /** F1 × value accuracy: an expression counts when it is found with the right value. */
  valueF1: number;
  /** The same when values in another spelling ("2000-W7") count as the same. */
  spelledF1: number;
}

/** Pairs expressions that share a character, each with one other; both lists sorted by start. */
export function compareTimexes(expected: readonly Timex[], found: readonly Timex[]): Comparison {
  const left = [...found];
  const result: Comparison = { pairs: [], missed: [], spurious: [] };
  for (const timex of expected) {
    const at = left.findIndex((other) => overlaps(timex, other));
    if (at < 0) result.missed.push(timex);
    else result.pairs.push({ expected: timex, found: left.splice(at, 1)[0]! });
  }
  return { ...result, spurious: left };
}

/** The figures of any number of articles together. */
export function timexFigures(comparisons: readonly Comparison[]): TimexFigures {
  const sum = (count: (comparison: Comparison) => number) =>
    comparisons.reduce((total, comparison) => total + count(comparison), 0);
  const pairs = sum((comparison) => comparison.pairs.length);
  const right = sum((comparison) => comparison.pairs.filter(isRight).length);
  const alike = sum((comparison) => comparison.pairs.filter(isAlike).length);
  const precision = share(pairs, pairs + sum(({ spurious }) => spurious.length));
  const recall = share(pairs, pairs + sum(({ missed }) => missed.length));
  const f1 = share(2 * precision * recall, precision + recall);
  const valueAccuracy = share(right, pairs);
  return {
    precision,
    recall,
    f1,
    valueAccuracy,
    valueF1: f1 * valueAccuracy,
    spelledF1: f1 * share(alike, pairs),
  };
}

/** Whether both ends of a pair have the same value. */
export function isRight({ expected, found }: Comparison['pairs'][number]): boolean {
  return expected.value === found.value;
}

function isAlike({ expected, found }: Comparison['pairs'][number]): boolean {
  return standardSpelling(expected.value) === standardSpelling(found.value);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
