import { findFullDate, isDateLine, isDayLine } from './dateline.ts';
import { paragraphs } from './sentences.ts';
import type { Span } from './types.ts';

/** Lines below the lead that may tell when the article was published. */
const REACH = 6;
/** What only a line of publication says: that it is one, or the time of day. */
const PUBLISHED = /^(?:published|updated|posted|last (?:updated|modified))\b|\b\d{1,2}:\d\d\b/i;

/**
 * The line that tells the day of publication below a lead of whole sentences ("… opened the gate. / May 18, 2023 / …"),
 * looked for from offset `from`. A bare date counts only where no other line is one: of several each dates what stands
 * under it. Null when there is none.
 */
export function publicationLine(text: string, from: number): Span | null {
  const near = paragraphs(text, from, REACH).slice(0, REACH);
  const found = near.find((line) => isDateLine(text.slice(line.start, line.end)));
  if (!found) return null;
  return opensChronology(text, found) ? null : found;
}

/** Whether a line is the first label of a chronology: a bare day above some text, and another one further down. */
export function opensChronology(text: string, line: Span): boolean {
  if (PUBLISHED.test(text.slice(line.start, line.end))) return false;
  const below = paragraphs(text, line.end).map(({ start, end }) => text.slice(start, end));
  const told = below.findIndex((paragraph) => !hasDateOnly(paragraph));
  return (
    told >= 0 && below.slice(told).some((paragraph) => hasDateOnly(paragraph) && !PUBLISHED.test(paragraph))
  );
}

/** Whether a line opens with a date or holds nothing else, as the labels of a chronology do. */
function hasDateOnly(line: string): boolean {
  return isDateLine(line) || isDayLine(line) || findFullDate(line.slice(0, 24))?.start === 0;
}
