import type { Span } from './types.ts';

const PAIRS: Record<string, string> = { '"': '"', '“': '”', '«': '»' };
/** Shorter quotations are names or single words put in quotation marks, not direct speech. */
const SPEECH_WORDS = 5;

/**
 * Stretches of direct speech in one paragraph, quotation marks included. A quotation that is not closed runs to
 * the paragraph's end, as in speech that goes on over several paragraphs.
 */
export function findQuotations(text: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const close = PAIRS[text[at]!];
    if (!close) continue;
    const index = text.indexOf(close, at + 1);
    const end = index < 0 || index >= paragraph.end ? paragraph.end : index + 1;
    if (text.slice(at, end).trim().split(/\s+/).length >= SPEECH_WORDS) found.push({ start: at, end });
    at = end - 1;
  }
  return found;
}
