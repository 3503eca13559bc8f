import type { Article, Span } from '../../extraction/types.ts';

export interface Paragraph extends Span {
  /** A short line of its own without closing punctuation. */
  heading: boolean;
}

const HEADING_LENGTH = 90;
const CLOSING = /[.!?…:;,]["”’'»)\]]*$/;

/** Where the running text begins: the dateline is part of it, the header or inline prefix is not. */
export const runningText = (article: Article): number => article.dateline?.start ?? article.body;

/**
 * The text's own paragraphs from `from` on: blocks of lines that blank lines part. Goes line by line, since a
 * regular expression for this would take quadratic time on long runs of spaces.
 */
export function paragraphs(text: string, from: number): Paragraph[] {
  const found: Paragraph[] = [];
  let open: Span | null = null;
  let lines = 0;
  const close = () => {
    if (open === null) return;
    const words = text.slice(open.start, open.end);
    found.push({ ...open, heading: lines === 1 && words.length <= HEADING_LENGTH && !CLOSING.test(words) });
    open = null;
  };
  for (let start = from; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    const trimmed = line.trim();
    if (trimmed === '') {
      close();
    } else {
      const first = start + line.indexOf(trimmed);
      lines = open === null ? 1 : lines + 1;
      open = { start: open === null ? first : open.start, end: first + trimmed.length };
    }
    start = end + 1;
  }
  close();
  return found;
}
