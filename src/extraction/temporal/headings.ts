import type { Document, Sentence, TimeExpression } from '../types.ts';

/** What may stand before and after the date of a label: "• 16 January 2024 –". */
const LEAD = /^[\s•*·▪●\-–—[(]*$/;
const LABEL_END = /^[\])]?\s*(?:[:–—|]|-\s|$)/;
/** A heading that says more than this beside its date is about something else. */
const OTHER_WORDS = 3;

/**
 * The date under which a sentence stands: that of the label which opens its paragraph ("16 January 2024: …"), or else
 * of the nearest heading above it, when that heading is hardly more than a date ("January 2024", "Events of 2019").
 * Null when there is none. `times` are the document's time expressions.
 */
export function headingDate(
  { article, sentences }: Document,
  sentenceIndex: number,
  times: readonly TimeExpression[],
): TimeExpression | null {
  const sentence = sentences[sentenceIndex];
  if (!sentence) return null;
  const opening = sentences.find(({ paragraph }) => paragraph === sentence.paragraph) ?? sentence;
  const label = dateIn(opening, times);
  if (label && isLabel(article.text, opening, label)) return label;
  for (let i = opening.index - 1; i >= 0; i--) {
    const above = sentences[i];
    if (!above) break;
    const date = dateIn(above, times);
    const bare = date !== null && isBare(article.text, above, date);
    if (above.heading || bare) return bare ? date : null;
  }
  return null;
}

/** The first resolved date of a sentence. */
function dateIn({ start, end }: Sentence, times: readonly TimeExpression[]): TimeExpression | null {
  return (
    times.find((time) => time.start >= start && time.end <= end && time.kind === 'date' && time.edtf) ?? null
  );
}

function isLabel(text: string, { start, end }: Sentence, date: TimeExpression): boolean {
  return (
    LEAD.test(text.slice(start, date.start)) &&
    LABEL_END.test(text.slice(date.end, Math.min(end, date.end + 3)))
  );
}

function isBare(text: string, { start, end }: Sentence, date: TimeExpression): boolean {
  const rest = `${text.slice(start, date.start)} ${text.slice(date.end, end)}`;
  return (rest.match(/[\p{L}\d]+/gu)?.length ?? 0) <= OTHER_WORDS;
}
