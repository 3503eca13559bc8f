/** Longer texts are no articles: reading them would only cost time and memory. UTF-16 code units. */
export const LONGEST_ARTICLE = 5_000_000;

const PAGE_SOURCE = /^\s*<(?:!doctype html|html|head|body|\?xml)\b/i;

/** Why a text cannot be read as one article, in words for the person who gave it; null when it can. */
export function refusal(text: string): string | null {
  if (text.length > LONGEST_ARTICLE)
    return `is longer than ${LONGEST_ARTICLE} characters, so not one article`;
  if (text.includes('\u0000')) return 'is not text (it contains zero bytes)';
  if (PAGE_SOURCE.test(text.slice(0, 1000)))
    return 'is the source of a web page; save the article’s text alone';
  return null;
}
