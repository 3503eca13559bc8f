import type { Span } from '../../extraction/types.ts';
import { isRight, type Comparison } from './score.ts';

/** Characters of the text shown on either side. */
const CONTEXT = 50;

/** A line for each expression of an article that was missed, found where there is none, or given another value. */
export function timexFailures(name: string, text: string, comparison: Comparison): string[] {
  const line = (fault: string, span: Span, values: string) =>
    `${fault.padEnd(8)}  ${values}  ${inContext(text, span)}  (${name})`;
  return [
    ...comparison.missed.map((timex) => line('missed', timex, timex.value)),
    ...comparison.spurious.map((timex) => line('spurious', timex, timex.value)),
    ...comparison.pairs
      .filter((pair) => !isRight(pair))
      .map(({ expected, found }) =>
        line('value', expected, `${expected.value} expected, ${found.value} found`),
      ),
  ];
}

/** The words of a span in brackets, with the text around them, on one line. */
function inContext(text: string, { start, end }: Span): string {
  const parts = [
    text.slice(Math.max(0, start - CONTEXT), start),
    text.slice(start, end),
    text.slice(end, end + CONTEXT),
  ];
  const [before, words, after] = parts.map((part) => part.replace(/\s+/g, ' '));
  return `${before}[${words}]${after}`;
}
