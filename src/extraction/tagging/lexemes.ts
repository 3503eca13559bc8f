import type { PartOfSpeech } from '../types.ts';

/** What is known of a word wherever it stands, so that it is worked out once. */
export interface Lexeme {
  lower: string;
  /** Nothing but white space. */
  blank: boolean;
  /** Whether letters and part of speech alone tell the dictionary form. */
  plain: boolean;
  /** Dictionary forms by part of speech, of those met so far; only of plain words. */
  lemmas: Partial<Record<PartOfSpeech, string>>;
}

/** Parts of contractions ("we're", "won't", "ain't"): the other part decides what they stand for. */
const PART_OF_CONTRACTION = /['’]|^(?:re|wo|ai)$/i;

/** Contractions that wink-nlp leaves whole before a comma or full stop, and then has no dictionary form for. */
const WHOLE_CONTRACTIONS = new Set(
  `aint amnt arent caint cannot cant couldnt couldve darent daresnt dasnt didnt doesnt dont gont hadnt havent heve howll howre iam
   isnt itll ive maynt mayve mightnt mightve mustnt mustve notve oughtnt shallnt shant shouldnt shouldve thatll thatre thereare
   therell thesere theyll theyre theyve thosere wasnt werent weve whatll whatre whatve wherere whereve whove whyre wont wouldnt
   wouldve youll youre youve`.split(/\s+/),
);

const known = new Map<string, Lexeme>();
const MOST_KNOWN = 50_000;

/** The entry of a word, made when it is first met. */
export function lexemeOf(word: string): Lexeme {
  const before = known.get(word);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const lexeme = newLexeme(word);
  known.set(word, lexeme);
  return lexeme;
}

/** What wink-nlp gives as the dictionary form of a word, in lower case and mended; kept where it holds for good. */
export function noteLemma({ lower, plain, lemmas }: Lexeme, pos: PartOfSpeech, found: string): string {
  const lemma = WHOLE_CONTRACTIONS.has(lower) ? lower : found.toLowerCase();
  if (plain) lemmas[pos] = lemma;
  return lemma;
}

function newLexeme(word: string): Lexeme {
  const plain = !PART_OF_CONTRACTION.test(word);
  return { lower: word.toLowerCase().replace('’', "'"), blank: word.trim() === '', plain, lemmas: {} };
}
