import { tokenize } from '../../tokens.ts';
import type { Article, Document, Span, Toponym } from '../../types.ts';

/** The place that an article's dateline, or the line of its date, begins with; null when there is none. It is read as a sentence. */
export function findFilingPlace(
  { article }: Document,
  readToponyms: (document: Document) => Toponym[],
): Toponym | null {
  const dateline = article.dateline ?? dateLine(article);
  if (!dateline) return null;
  const words = article.text.slice(dateline.start, dateline.end);
  const end = dateline.start + (/[^\p{L}\p{N}.'’ -]/u.exec(words)?.index ?? words.length);
  const span = { start: dateline.start, end };
  const sentence = {
    ...span,
    index: 0,
    paragraph: 0,
    heading: false,
    tokens: tokenize(article.text, span),
    quotations: [],
  };
  const [toponym] = readToponyms({ article: { ...article, dateline: null, body: 0 }, sentences: [sentence] });
  return toponym ?? null;
}

/** "Rawalpindi, 11 September 2024" on a line of its own. */
function dateLine({ text, dateSpan }: Article): Span | null {
  if (dateSpan === null) return null;
  const start = text.lastIndexOf('\n', dateSpan.start) + 1;
  return /^\p{Lu}[\p{L} .'’-]+, $/u.test(text.slice(start, dateSpan.start))
    ? { start, end: dateSpan.start }
    : null;
}
