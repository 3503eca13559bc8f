import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech } from '../types.ts';

/** The words of a text, as wink-nlp cuts and tags it. White space other than blanks is a word. */
export interface TaggedWords {
  words: string[];
  tags: PartOfSpeech[];
  /** The dictionary form of the word at `index`. */
  lemma(index: number): string;
  /** Words that were left whole only for what stands beside them; see {@link forget}. */
  odd: string[];
}

/** Where in the language model wink-nlp notes the words that it meets. */
interface Noted {
  list: string[];
  hash: Record<string, number>;
}

/** New words, after which the tagger starts afresh so that memory stays flat. */
const MOST_NOTED = 100_000;

interface Model {
  core: () => { features: { lexeme: Noted } };
  metaCER: () => unknown;
}
const { core: loadCore, metaCER: loadPatterns } = model as unknown as Model;
/** Loaded once: each further loading writes the last one out as a string in a string, which doubles it. */
const patterns = loadPatterns();

let tagger = start();

function start() {
  const core = loadCore();
  const nlp = winkNLP({ ...model, core: () => core, metaCER: () => patterns }, ['pos']);
  return { nlp, noted: core.features.lexeme, own: core.features.lexeme.list.length };
}

/** Cuts and tags a text. Pure, as wink-nlp by itself is not. */
export function tagWords(text: string): TaggedWords {
  if (tagger.noted.list.length - tagger.own > MOST_NOTED) tagger = start();
  const { nlp, noted } = tagger;
  const before = noted.list.length;
  const read = nlp.readDoc(text).tokens();
  return {
    words: read.out(),
    tags: read.out(nlp.its.pos) as PartOfSpeech[],
    lemma: (index) => read.itemAt(index).out<string>(nlp.its.lemma as never),
    odd: forget(noted, before),
  };
}

/** Letters alone, initials with full stops or a number: one word whatever stands beside it. Signs of currency are tagged by that. */
const PLAIN =
  /^(?:(?!(?:usd|aud|inr|gbp)$)[a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]+|(?:[a-z]\.)+|\d+(?:[.,/:-]\d+)*)$/i;

/**
 * Has wink-nlp forget the words that it noted since `before`, but for plain ones, and returns them. It leaves the "Iran's"
 * of "Iran's." in one piece, and having noted that would leave every later "Iran's" so: what a text says would depend
 * on the texts read before it.
 */
function forget({ list, hash }: Noted, before: number): string[] {
  const odd = list.slice(before).filter((word) => !PLAIN.test(word));
  for (const word of odd) delete hash[word];
  return odd;
}
