import { createInterface } from 'node:readline';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Extractor } from '../extraction/extract.ts';
import { parseArticleLine, readingLines } from '../formats/lines.ts';
import { FileProblem } from './text-file.ts';

/**
 * The stateless filter: each line of `input` is an article, each line of `output` a mention. Lines are read, answered
 * and forgotten one by one, so memory stays flat. A bad line is reported to `warn` and skipped; returns how many were.
 */
export async function filterArticles(
  input: Readable,
  output: Writable,
  extractor: Extractor,
  options: { referenceDate?: string; warn: (message: string) => void },
): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { id, text, date } = parseArticleLine(line);
      const referenceDate = date ?? options.referenceDate;
      const reading = extractor.read({ id, text, ...(referenceDate ? { referenceDate } : {}) });
      const lines = readingLines(reading)
        .map((entry) => `${entry}\n`)
        .join('');
      if (lines !== '' && !output.write(lines)) await once(output, 'drain');
    } catch (error) {
      bad++;
      options.warn(new FileProblem(`standard input, line ${number}`, (error as Error).message).message);
    }
  }
  return bad;
}
