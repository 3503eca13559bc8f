import { groupBySentence, overlaps } from '../spans.ts';
import type { Document, Sentence, TimeExpression } from '../types.ts';

/** What may stand before and after the date of a label: "• 16 January 2024 –". */
const LEAD = /^[\s•*·▪●\-–—[(]*$/;
const LABEL_END = /^[\])]?\s*(?:[:–—|]|-\s|$)/;
/** A heading that says more than this beside its date is about something else. */
const OTHER_WORDS = 3;
const MORE_WORDS = new RegExp(`^[^\\p{L}\\d]*(?:[\\p{L}\\d]+[^\\p{L}\\d]+){${OTHER_WORDS}}[\\p{L}\\d]`, 'u');

/**
 * For each sentence the date under which it stands: that of the label which opens its paragraph ("16 January 2024: …"),
 * or else of the nearest heading above it, when that heading is hardly more than a date ("January 2024", "Events of
 * 2019"). The line of publication dates nothing. Null when there is none. `times` are the document's time expressions.
 * One pass.
 */
export function headingDates(
  { article, sentences }: Document,
  times: readonly TimeExpression[],
): (TimeExpression | null)[] {
  const timesOf = groupBySentence(sentences, [...times]);
  let above: TimeExpression | null = null;
  let label: TimeExpression | null = null;
  let paragraph = -1;
  return sentences.map((sentence, index) => {
    const date = timesOf[index]!.find(({ kind, edtf }) => kind === 'date' && edtf) ?? null;
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      label = date && isLabel(article.text, sentence, date) ? date : null;
    }
    const found = label ?? above;
    const bare = date !== null && isBare(article.text, sentence, date);
    const published = article.dateSpan !== null && overlaps(sentence, article.dateSpan);
    if (sentence.heading || bare) above = bare && !published ? date : null;
    return found;
  });
}

function isLabel(text: string, { start, end }: Sentence, date: TimeExpression): boolean {
  return (
    LEAD.test(text.slice(start, date.start)) &&
    LABEL_END.test(text.slice(date.end, Math.min(end, date.end + 3)))
  );
}

function isBare(text: string, { start, end }: Sentence, date: TimeExpression): boolean {
  const rest = `${text.slice(start, date.start)} ${text.slice(date.end, end)}`;
  return !MORE_WORDS.test(rest);
}
