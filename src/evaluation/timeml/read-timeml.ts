/** Reads TimeML (1.2.1): the text of an article, its day, and the time expressions that annotators marked in it. */
import { SaxesParser } from 'saxes';
import type { Span } from '../../extraction/types.ts';

export interface Timex extends Span {
  /** TIMEX3 value, such as `1998-01-08`, `P2D` or `PAST_REF`. */
  value: string;
}

export interface TimemlArticle {
  text: string;
  /** The day of the report (ISO), from the time of creation; null when there is none. */
  date: string | null;
  /** Marked expressions by their offsets in `text`. */
  expected: Timex[];
}

/**
 * Only what stands in `<TEXT>` counts: the time of creation in `<DCT>` is given to the reader, not asked of it.
 * @throws an error when the file is no well-formed XML
 */
export function readTimeml(xml: string): TimemlArticle {
  const article: TimemlArticle = { text: '', date: null, expected: [] };
  const open: (Timex | null)[] = [];
  let inside = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'TEXT') inside = true;
    if (name !== 'TIMEX3') return;
    const value = attributes.value ?? '';
    if (attributes.functionInDocument === 'CREATION_TIME') article.date ??= dayIn(value);
    const at = article.text.length;
    open.push(inside ? { start: at, end: at, value } : null);
  });
  parser.on('text', (text) => {
    if (inside) article.text += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'TEXT') inside = false;
    const timex = name === 'TIMEX3' ? open.pop() : null;
    if (timex) article.expected.push({ ...timex, end: article.text.length });
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return article;
}

function dayIn(value: string): string | null {
  return /^\d{4}-\d\d-\d\d/.exec(value)?.[0] ?? null;
}
