import { datelineLength, findFullDate, isDateLine, isDayLine, isFilingLine } from './dateline.ts';
import { opensChronology, publicationLine } from './publication-line.ts';
import { runInDate } from './run-in-head.ts';
import { paragraphs } from './sentences.ts';
import type { Article, DateSource, Span } from './types.ts';

export interface ArticleOptions {
  /** The day of the report for articles that do not tell it themselves (ISO date). */
  referenceDate?: string;
}

const HEADER_KEYS = new Set(['title', 'source', 'url', 'date', 'language', 'id']);
const HEADER_LINE = /^(\p{L}+):[ \t]*(.*)$/u;
/** The day written before the text on its first line: " date 2025-01-19 TEHRAN – …". */
const PREFIX = /^\s*date (\d{4}-\d\d-\d\d)\s+/;
/** Head lines (headline, byline, date of publication) looked at before the first paragraph. */
const HEAD_LINES = 8;

interface FoundDate {
  date: string;
  dateSource: DateSource;
  dateSpan: Span | null;
}

/**
 * Finds what an article says about itself: header fields, its date, its dateline, and where its body begins.
 * The text itself is kept as it is.
 */
export function readArticle(id: string, text: string, options: ArticleOptions = {}): Article {
  const header = readHeader(text);
  const prefix = header.end === 0 ? PREFIX.exec(text) : null;
  const prefixDate = prefix && findFullDate(prefix[0]);
  const start = prefixDate ? prefix[0].length : header.end;
  const head = readHead(text, start);
  const found: FoundDate | null =
    header.date ??
    (prefixDate && dated(prefixDate, 0, 'prefix')) ??
    head.date ??
    footDate(text, head.body) ??
    (options.referenceDate ? { date: options.referenceDate, dateSource: 'option', dateSpan: null } : null);
  return {
    id: header.fields.get('id') ?? id,
    text,
    title: header.fields.get('title') ?? head.title,
    source: header.fields.get('source') ?? null,
    url: header.fields.get('url') ?? null,
    language: header.fields.get('language') ?? null,
    date: found?.date ?? null,
    dateSource: found?.dateSource ?? 'none',
    dateSpan: found?.dateSpan ?? null,
    dateline: head.dateline,
    body: head.body,
  };
}

/** `key: value` lines before the first blank line; `end` is 0 when the text has no header. */
function readHeader(text: string): { fields: Map<string, string>; date: FoundDate | null; end: number } {
  const fields = new Map<string, string>();
  let date: FoundDate | null = null;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    const line = text.slice(at, stop).trimEnd();
    if (line === '') return fields.size ? { fields, date, end: stop } : none();
    const [, key, value] = HEADER_LINE.exec(line.slice(0, 2000)) ?? [];
    if (!key || !HEADER_KEYS.has(key.toLowerCase())) return none();
    if (value) fields.set(key.toLowerCase(), value.trim());
    const day = key.toLowerCase() === 'date' ? findFullDate(line) : null;
    if (day) date = dated(day, at, 'header');
    at = stop + 1;
  }
  return none();

  function none() {
    return { fields: new Map<string, string>(), date: null, end: 0 };
  }
}

/** Headline, date lines and dateline between `start` and the first sentence. */
function readHead(text: string, start: number) {
  let title: string | null = null;
  let date: FoundDate | null = null;
  let body = start;
  let dateline: Span | null = null;
  for (const line of paragraphs(text, start, HEAD_LINES).slice(0, HEAD_LINES)) {
    const content = text.slice(line.start, line.end);
    if (isDateLine(content)) {
      if (isDayLine(content) && opensChronology(text, line)) break;
      date ??= dated(findFullDate(content)!, line.start, 'dateline');
      body = line.end;
      continue;
    }
    if (isFilingLine(content)) {
      body = line.end;
      continue;
    }
    const runIn = title === null && date === null ? runInDate(content) : null;
    if (runIn) {
      date = dated(runIn, line.start, 'dateline');
      title = runIn.title;
      body = line.start + runIn.bodyStart;
      const opening = datelineLength(content.slice(runIn.bodyStart));
      if (opening > 0) dateline = { start: body, end: (body += opening) };
      break;
    }
    const length = title === null && isHeadline(text, line) ? 0 : datelineLength(content);
    if (
      isLabelled(content) &&
      paragraphs(text, line.end).some((next) => isLabelled(text.slice(next.start, next.end)))
    )
      break; // a chronology: each entry has its own day
    if (length > 0) {
      dateline = { start: line.start, end: line.start + length };
      const day = findFullDate(content.slice(0, length));
      if (day) date ??= dated(day, line.start, 'dateline');
      body = dateline.end;
      break;
    }
    if (content.length > 160 || /[.!?…]["'”’)]*$/.test(content)) {
      const below = title !== null && date === null ? publicationLine(text, line.start) : null;
      if (below) date = dated(findFullDate(text.slice(below.start, below.end))!, below.start, 'dateline');
      break;
    }
    title ??= content;
  }
  return { title, date, body, dateline };
}

/** "South Sudan: 'camp bombed'" over the text is a headline, whatever place it opens with. */
function isHeadline(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, end);
  return (
    line.length <= 120 &&
    /^[^:]+: .*[\p{L}\d"'”’?]$/u.test(line) &&
    !findFullDate(line) &&
    text.slice(end).trim().length > line.length
  );
}

/** Whether a paragraph opens with nothing but a date: "16 January 2024: …". */
function isLabelled(paragraph: string): boolean {
  const opening = paragraph.slice(0, datelineLength(paragraph));
  const day = findFullDate(opening);
  return day !== null && !/[\p{L}\d]/u.test(opening.slice(0, day.start) + opening.slice(day.end));
}

const PUBLICATION =
  /^(?:this|the) (?:story|article|report|item|piece|post) (?:was|has been) (?:(?:first|last|originally) )?(?:published|posted|updated|modified)\b[^.]{0,60}\.?$/i;

/** The day in a closing line such as "Published in Dawn, June 9th, 2014" or "This story was published on June 9, 2014." */
function footDate(text: string, body: number): FoundDate | null {
  const last = paragraphs(text, Math.max(body, text.length - 300)).at(-1);
  const content = last ? text.slice(last.start, last.end) : '';
  const day = isDateLine(content) || PUBLICATION.test(content) ? findFullDate(content) : null;
  return day && dated(day, last!.start, 'dateline');
}

function dated(day: Span & { iso: string }, offset: number, dateSource: DateSource): FoundDate {
  return { date: day.iso, dateSource, dateSpan: { start: offset + day.start, end: offset + day.end } };
}
