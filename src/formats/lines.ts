import * as v from 'valibot';
import { parseIso } from '../extraction/temporal/calendar.ts';
import type { EventMention } from '../extraction/events/mention.ts';
import type { ArticleReading } from '../extraction/extract.ts';
import type { LengthMention } from '../extraction/lengths.ts';
import { refusal } from './article-text.ts';
import { EVENT_TYPES, STATUSES } from '../extraction/types.ts';

const isoDate = v.pipe(
  v.string(),
  v.check((text) => parseIso(text) !== null, 'no day written as YYYY-MM-DD'),
);

/** One article of the filter's input: `{"id": "…", "text": "…", "date": "2025-01-19"}`; the date may be left out. */
const articleLine = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  text: v.pipe(
    v.string(),
    v.rawCheck(({ dataset, addIssue }) => {
      const message = dataset.typed ? refusal(dataset.value) : null;
      if (message) addIssue({ message });
    }),
  ),
  date: v.nullish(isoDate),
});

const span = { start: v.number(), end: v.number() };
const source = v.object({
  article: v.string(),
  quote: v.string(),
  ...span,
  rules: v.array(v.string()),
  marks: v.array(
    v.object({ kind: v.picklist(['trigger', 'date', 'place', 'actor']), ...span, reads: v.string() }),
  ),
});
const text = v.nullable(v.string());
const mentionLine = v.object({
  article: v.string(),
  reported: text,
  type: v.picklist(EVENT_TYPES),
  label: v.string(),
  outcome: text,
  status: v.nullable(v.picklist(STATUSES)),
  date: v.nullable(
    v.object({
      edtf: text,
      first: text,
      last: text,
      basis: v.picklist(['stated', 'relative', 'inferred', 'none']),
      text: v.string(),
      weekday: v.nullable(v.number()),
    }),
  ),
  days: v.nullable(v.number()),
  phase: v.nullable(v.picklist(['start', 'end'])),
  place: v.nullable(
    v.object({
      id: v.string(),
      basis: v.picklist(['stated', 'inherited', 'actors', 'concerns', 'none']),
      distance: v.nullable(v.number()),
      near: v.boolean(),
    }),
  ),
  actors: v.array(
    v.object({
      name: v.string(),
      country: text,
      role: v.picklist(['agent', 'counterpart', 'host', 'participant']),
      kind: v.picklist(['person', 'office', 'force', 'group', 'people', 'state']),
      aside: v.exactOptional(v.picklist(['described', 'ground'])),
    }),
  ),
  sources: v.pipe(v.array(source), v.nonEmpty()),
});
const lengthLine = v.object({ place: v.string(), kilometres: v.number(), source });

/** Reads a line of the filter's input. Throws with the reason in words. */
export function parseArticleLine(line: string): {
  id: string;
  text: string;
  date?: string | null | undefined;
} {
  return parse(articleLine, line);
}

/** Reads a line that {@link readingLines} wrote. Throws with the reason in words. */
export function parseReadingLine(line: string): EventMention | LengthMention {
  return line.includes('"kilometres":') ? parse(lengthLine, line) : parse(mentionLine, line);
}

/** What one article says as lines of JSON, one mention a line, without the article's text. */
export function readingLines({ mentions, lengths }: ArticleReading): string[] {
  return [...mentions, ...lengths].map((entry) => JSON.stringify(entry));
}

/** The same as text: each line with its end, nothing for an article that says nothing. */
export function joinLines(reading: ArticleReading): string {
  return readingLines(reading)
    .map((line) => `${line}\n`)
    .join('');
}

function parse<Schema extends v.GenericSchema>(schema: Schema, line: string): v.InferOutput<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('is not JSON');
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
}
