import { createInterface } from 'node:readline';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Extractor } from '../extraction/extract.ts';
import { joinLines, parseArticleLine } from '../formats/lines.ts';
import { FileProblem } from './text-file.ts';
import { inOrder } from './threads/in-order.ts';

/** Gives what an article says as lines of JSON. */
export type LineReader = (article: Parameters<Extractor['read']>[0]) => string | Promise<string>;

/** Reads here and now. */
export function lineReader({ read }: Pick<Extractor, 'read'>): LineReader {
  return (article) => joinLines(read(article));
}

export interface FilterOptions {
  /** The day of articles that do not tell it (ISO date). */
  referenceDate?: string;
  /** How many articles the reader takes at a time; 1 unless given. */
  width?: number;
  /** Is told of each bad line. */
  warn: (message: string) => void;
}

/**
 * The stateless filter: each line of `input` is an article, each line of `output` a mention. Lines are read, answered
 * in their order and forgotten, so memory stays flat. A bad line is reported and skipped; returns how many were.
 */
export async function filterArticles(
  input: Readable,
  output: Writable,
  read: LineReader,
  { referenceDate, width = 1, warn }: FilterOptions,
): Promise<number> {
  let bad = 0;
  const answers = inOrder(numberedLines(input), width, ({ line, number }) =>
    answer(line, read, referenceDate).catch(
      (error: Error) => new FileProblem(`standard input, line ${number}`, error.message),
    ),
  );
  for await (const lines of answers) {
    if (lines instanceof FileProblem) {
      bad++;
      warn(lines.message);
    } else if (lines !== '' && !output.write(lines)) await once(output, 'drain');
  }
  return bad;
}

async function answer(line: string, read: LineReader, otherwise: string | undefined): Promise<string> {
  const { id, text, date } = parseArticleLine(line);
  const referenceDate = date ?? otherwise;
  return read({ id, text, ...(referenceDate ? { referenceDate } : {}) });
}

/** The lines that are not blank, with their numbers from 1. */
async function* numberedLines(input: Readable): AsyncGenerator<{ line: string; number: number }> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() !== '') yield { line, number };
  }
}
