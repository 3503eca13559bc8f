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
  const words = text.slice(paragraph.start, paragraph.end);
  if (!/["“«]/.test(words)) return found;
  for (let at = 0; at < words.length; at++) {
    const close = PAIRS[words[at]!];
    if (!close) continue;
    const index = words.indexOf(close, at + 1);
    const end = index < 0 ? words.length : index + 1;
    if (words.slice(at, end).trim().split(/\s+/).length >= SPEECH_WORDS)
      found.push({ start: paragraph.start + at, end: paragraph.start + end });
    at = end - 1;
  }
  return found;
}
