import { readArticle, type ArticleOptions } from './article.ts';
import { findQuotations } from './quotations.ts';
import { paragraphs, splitSentences } from './sentences.ts';
import { tokenizeAll } from './tokens.ts';
import type { Article, Document } from './types.ts';

/** Reads header and dateline of `text` and cuts its body into sentences and tokens. */
export function readDocument(id: string, text: string, options: ArticleOptions = {}): Document {
  return cutArticle(readArticle(id, text, options));
}

/** Cuts the body of an article into sentences and tokens. */
export function cutArticle(article: Article): Document {
  const { text, body } = article;
  const blocks = paragraphs(text, body);
  const speech = blocks.map((paragraph) => findQuotations(text, paragraph));
  const spans = splitSentences(text, body, blocks);
  const tokens = tokenizeAll(text, spans);
  const sentences = spans.map(({ start, end, paragraph, heading }, index) => ({
    start,
    end,
    index,
    paragraph,
    heading,
    tokens: tokens[index]!,
    quotations: speech[paragraph]!.filter((span) => span.start < end && span.end > start),
  }));
  return { article, sentences };
}
