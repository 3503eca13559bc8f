import { readArticle, type ArticleOptions } from './article.ts';
import { findQuotations } from './quotations.ts';
import { paragraphs, splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';
import type { Document } from './types.ts';

/** Reads header and dateline of `text` and cuts its body into sentences and tokens. */
export function readDocument(id: string, text: string, options: ArticleOptions = {}): Document {
  const article = readArticle(id, text, options);
  const speech = paragraphs(text, article.body).map((paragraph) => findQuotations(text, paragraph));
  const sentences = splitSentences(text, article.body).map(({ start, end, paragraph, heading }, index) => ({
    start,
    end,
    index,
    paragraph,
    heading,
    tokens: tokenize(text, { start, end }),
    quotations: speech[paragraph]!.filter((span) => span.start < end && span.end > start),
  }));
  return { article, sentences };
}
