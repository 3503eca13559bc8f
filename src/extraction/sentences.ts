import type { Span } from './types.ts';

/** A sentence before it is tokenised. */
export interface SentenceSpan extends Span {
  paragraph: number;
  heading: boolean;
}

/** Abbreviations after which a capital letter does not start a sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen lt col maj brig capt sgt cmdr adm hon gov sen rep rev st ft mt no nos vol fig ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'approx ca cf vs e.g i.e etc al inc ltd co corp bros dept est ave blvd km sq ret'
  ).split(' '),
);

/** Words that open a sentence and rarely follow an initialism such as "U.S." inside one. */
const OPENERS = new Set(
  'the a an he she it they we i in on at but and this that these those his her its their'.split(' '),
);

/** What may end a sentence, with the marks that close after it. */
const ENDING = /[.!?…۔؟][.!?…۔؟"'”’»)\]]*/g;
/** Closing punctuation at the end of a line. */
const TERMINAL_END = /[.!?…۔؟]["'”’»)\]]*$/;
const WIDEST_WRAP = 100;
/** Longer than this, in UTF-16 code units, is no sentence but a list, a table or text without full stops. */
const LONGEST_SENTENCE = 1000;

/**
 * Cuts `text` from offset `from` into sentences. Blank lines, and line ends that do not look like hard
 * wrapping, separate paragraphs; inside a paragraph a full stop, question or exclamation mark ends a sentence
 * unless it belongs to an abbreviation, an initial or a number.
 */
export function splitSentences(
  text: string,
  from = 0,
  blocks: Span[] = paragraphs(text, from),
): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  blocks.forEach((paragraph, number) => {
    const parts = splitParagraph(text, paragraph);
    for (const { start, end } of parts) {
      const heading = parts.length === 1 && isHeading(text.slice(start, end));
      sentences.push({ start, end, paragraph: number, heading });
    }
  });
  return sentences;
}

/**
 * Paragraphs, trimmed of white space: single lines, or blocks of lines that were wrapped at a fixed width. The rest of
 * the text is left alone once there are `enough`.
 */
export function paragraphs(text: string, from = 0, enough = Number.POSITIVE_INFINITY): Span[] {
  const found: Span[] = [];
  for (const lines of lineBlocks(text, from)) {
    if (found.length >= enough) break;
    const wrapped = isWrapped(lines);
    let open: Span | null = null;
    for (const line of lines) {
      if (open && readsOn(text, open, line, wrapped)) open.end = line.end;
      else found.push((open = line));
    }
  }
  return found;
}

/** Whether `line` goes on where `open` broke off: in wrapped text, in lower case, or after a word that cannot end a line. */
function readsOn(text: string, open: Span, line: Span, wrapped: boolean): boolean {
  const end = text.slice(Math.max(open.start, open.end - 12), open.end);
  if (TERMINAL_END.test(end)) return false;
  return (
    wrapped ||
    /\p{Ll}/u.test(text[line.start]!) ||
    /\b(?:of|the|a|an|and|or|to|in|on|at|by|for|with|from)$/i.test(end)
  );
}

/** Lines between blank lines. */
function* lineBlocks(text: string, from: number): Generator<Span[]> {
  let block: Span[] = [];
  for (let at = from; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    const line = trim(text, at, stop);
    if (line.start < line.end) block.push(line);
    else if (block.length > 0) {
      yield block;
      block = [];
    }
    at = stop + 1;
  }
  if (block.length > 0) yield block;
}

/** Three or more lines of much the same length, as text wrapped by hand or by mail programs has. */
function isWrapped(lines: Span[]): boolean {
  const lengths = lines.map(({ start, end }) => end - start);
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  return (
    lines.length >= 3 &&
    longest <= WIDEST_WRAP &&
    lengths.slice(0, -1).every((length) => length >= longest * 0.7)
  );
}

function splitParagraph(text: string, paragraph: Span): Span[] {
  const parts: Span[] = [];
  let start = paragraph.start;
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(ENDING)) {
    const at = paragraph.start + match.index;
    const end = at + match[0].length;
    if (end < paragraph.end && endsSentence(text, start, at, end, paragraph.end)) {
      pushPieces(text, trim(text, start, end), parts);
      start = end;
    }
  }
  const rest = trim(text, start, paragraph.end);
  if (rest.start < rest.end) pushPieces(text, rest, parts);
  return parts;
}

/** Adds a sentence to `parts`; one that is too long in pieces, cut at blanks where it has any, so that the time to read a text grows with its length and no faster. */
function pushPieces(text: string, { start, end }: Span, parts: Span[]): void {
  while (end - start > LONGEST_SENTENCE) {
    const piece = text.slice(start, start + LONGEST_SENTENCE);
    const blank = piece.search(/\s\S*$/);
    // Never between the halves of a surrogate pair.
    const cut = start + (blank > 0 ? blank : piece.replace(/[\uD800-\uDBFF]$/, '').length);
    parts.push(trim(text, start, cut));
    start = trim(text, cut, end).start;
  }
  parts.push({ start, end });
}

/** Whether the punctuation at `at`, which with closing marks reaches to `end`, closes the sentence begun at `start`. */
function endsSentence(text: string, start: number, at: number, end: number, limit: number): boolean {
  if (!/\s/.test(text[end]!)) return false;
  let next = end;
  while (next < limit && /\s/.test(text[next]!)) next++;
  const follower = text.slice(next, Math.min(limit, next + 24)).replace(/^["'“‘«([]+/, '');
  if (!/^[\p{Lu}\p{Lo}\p{N}]/u.test(follower)) return false;
  if (text[at] !== '.' || end > at + 1) return true;
  const word = /[\p{L}.]*$/u.exec(text.slice(Math.max(start, at - 20), at))![0].toLowerCase();
  if (/\p{N}\p{L}+$/u.test(text.slice(Math.max(start, at - 20), at))) return true; // "in the 1990s."
  const nextWord = /^[\p{L}]*/u.exec(follower)![0].toLowerCase();
  if (/^\p{L}(\.\p{L})*$/u.test(word)) return word.length > 1 && OPENERS.has(nextWord);
  if (!ABBREVIATIONS.has(word)) return true;
  return word === 'no' && !/^\p{N}/u.test(follower);
}

/** A line of its own that does not end as a sentence does. */
function isHeading(line: string): boolean {
  const last =
    line
      .replace(/(?:["'”’»)\]\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|<\/?[a-z]{1,10}>)+$/, '')
      .at(-1) ?? '';
  return !/[.!?…۔؟:;,]/.test(last) && line.split(/\s+/).length <= 16;
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
