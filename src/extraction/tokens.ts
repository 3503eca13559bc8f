import { correctTags } from './tagging/corrections.ts';
import { lexemeOf, noteLemma } from './tagging/lexemes.ts';
import { plainLetters } from './plain-letters.ts';
import { tagWords } from './tagging/tagger.ts';
import type { Span, Token } from './types.ts';

/** Stands between stretches read in one go. Its tag is in no pattern of the tagger, so it ends one as the end of a text does. */
const SEPARATOR = '\n';
/** UTF-16 code units read in one go: a report as a whole, a book not. */
const AT_ONCE = 10_000;

/**
 * Words and punctuation of `text` between `span.start` and `span.end`, with offsets into `text`, parts of speech
 * and dictionary forms from wink-nlp. White space is left out.
 */
export function tokenize(text: string, span: Span): Token[] {
  return readTogether(text, [span])[0]!;
}

/** The same for many stretches, each read by itself as far as the result goes, in less time. */
export function tokenizeAll(text: string, spans: Span[]): Token[][] {
  return batches(text, spans).flatMap((batch) => readTogether(text, batch));
}

function batches(text: string, spans: Span[]): Span[][] {
  const found: Span[][] = [];
  let length = AT_ONCE;
  for (const span of spans) {
    // Separators must not run into each other or into line ends of a stretch's own.
    const alone = /^$|[\n\r\t]/.test(text.slice(span.start, span.end));
    if (alone || length >= AT_ONCE) {
      found.push([]);
      length = 0;
    }
    found.at(-1)!.push(span);
    length += alone ? AT_ONCE : span.end - span.start;
  }
  return found;
}

function readTogether(text: string, spans: Span[]): Token[][] {
  const written = spans.map(({ start, end }) => text.slice(start, end)).join(SEPARATOR);
  const joined = plainLetters(written);
  const isPlain = joined === written;
  const { words, tags, lemma, odd } = tagWords(joined);
  if (spans.length > 1 && odd.some((word) => occursTwice(joined, word)))
    return spans.map((span) => tokenize(text, span));
  let next = 0;
  let from = 0;
  return spans.map(({ start, end }, at) => {
    const tokens: Token[] = [];
    const to = from + end - start;
    const shift = start - from;
    let cursor = from;
    for (; next < words.length; next++) {
      const word = words[next]!;
      if (word === SEPARATOR && at < spans.length - 1) break;
      const lexeme = lexemeOf(word);
      const found = joined.indexOf(word, cursor);
      if (lexeme.blank || found < 0 || found + word.length > to) continue;
      cursor = found + word.length;
      const pos = tags[next]!;
      tokens.push({
        start: shift + found,
        end: shift + cursor,
        // one string for all its occurrences is compared and looked up faster
        text: isPlain ? word : text.slice(shift + found, shift + cursor),
        lower: lexeme.lower,
        lemma: lexeme.lemmas[pos] ?? noteLemma(lexeme, pos, lemma(next)),
        pos,
      });
    }
    next++;
    from = to + SEPARATOR.length;
    return correctTags(tokens);
  });
}

/** Whether a word that was left whole may also have been left whole elsewhere, for having been noted. */
function occursTwice(joined: string, word: string): boolean {
  const text = joined.toLowerCase();
  const wanted = word.toLowerCase();
  return text.indexOf(wanted, text.indexOf(wanted) + 1) >= 0;
}
