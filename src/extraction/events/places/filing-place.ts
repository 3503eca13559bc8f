import { tokenize } from '../../tokens.ts';
import type { Document, Toponym } from '../../types.ts';

/** The place that an article's dateline names; null when it has none. The dateline itself is read as a sentence. */
export function findFilingPlace(
  { article }: Document,
  readToponyms: (document: Document) => Toponym[],
): Toponym | null {
  const { dateline } = article;
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
