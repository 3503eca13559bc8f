import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { correctTags } from './corrections.ts';
import type { PartOfSpeech, Span, Token } from './types.ts';

const nlp = winkNLP(model, ['pos']);
const its = nlp.its;

/**
 * Words and punctuation of `text` between `span.start` and `span.end`, with offsets into `text`, parts of speech
 * and dictionary forms from wink-nlp. White space is left out.
 */
export function tokenize(text: string, span: Span): Token[] {
  const slice = text.slice(span.start, span.end);
  const read = nlp.readDoc(slice).tokens();
  const words = read.out();
  const tags = read.out(its.pos) as PartOfSpeech[];
  const lemmas = read.out(its.lemma as never) as unknown as string[];
  const tokens: Token[] = [];
  let cursor = 0;
  words.forEach((word, i) => {
    const start = slice.indexOf(word, cursor);
    if (start < 0 || word.trim() === '') return;
    cursor = start + word.length;
    tokens.push({
      start: span.start + start,
      end: span.start + cursor,
      text: word,
      lower: word.toLowerCase(),
      lemma: lemmas[i]!.toLowerCase(),
      pos: tags[i]!,
    });
  });
  return correctTags(tokens);
}
