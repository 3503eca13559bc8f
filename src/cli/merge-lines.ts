import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { EventMention } from '../extraction/events/mention.ts';
import type { Extractor } from '../extraction/extract.ts';
import type { LengthMention } from '../extraction/lengths.ts';
import { toCollection } from '../formats/collection.ts';
import type { EventCollection } from '../formats/corpus.ts';
import { parseReadingLine } from '../formats/lines.ts';
import { FileProblem } from './text-file.ts';

/** Merges mention lines, in whatever order, to events. Throws {@link FileProblem} at the first line that is none. */
export async function mergeLines(input: Readable, extractor: Extractor): Promise<EventCollection> {
  const mentions: EventMention[] = [];
  const lengths: LengthMention[] = [];
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const entry = parseReadingLine(line);
      if ('kilometres' in entry) lengths.push(entry);
      else mentions.push(entry);
    } catch (error) {
      throw new FileProblem(`standard input, line ${number}`, (error as Error).message);
    }
  }
  return toCollection(extractor.merge(mentions), lengths, extractor.place);
}
