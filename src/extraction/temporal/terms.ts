import type { PartOfSpeech, Token } from '../types.ts';
import { dayOf } from './calendar.ts';
import { joinNumbers } from './numbers.ts';
import { CAPITALISED_KINDS, KIND, lookUp, NEED_FULL_STOP } from './lexicon.ts';

/** A piece of a token, as the grammar sees it: "mid-1990s" is three of them. */
export interface Term {
  start: number;
  end: number;
  /** Lower case, without the full stop of an abbreviation. */
  text: string;
  /** Bits of KIND; 0 for a word that says nothing about time. */
  kinds: number;
  value: number;
  pos: PartOfSpeech;
  capital: boolean;
  /** Index of its token in the sentence. */
  token: number;
}

const DIGIT = /\d/;
const PLAIN = /^[A-Za-z]+$/;
/** Alternatives in order: dates, clock, decade, ordinal, year of two ("2023/24"), grouped or decimal number, number, word, other. */
const PIECE =
  /(?<iso>\d{4}(?<separator>[-/.])\d{1,2}\k<separator>\d{1,2}(?!\d))|(?<numeric>\d{1,2}(?<mark>[-/.])\d{1,2}\k<mark>(?:\d{4}|\d{2})(?!\d))|(?<clock>\d{1,2}:\d{2}(?!\d))|(?<decade>(?:\d{2})?\d0s(?![a-z]))|(?<ordinal>\d{1,2}(?:st|nd|rd|th)(?![a-z]))|(?<year>\d{4})(?=\/(?:\d{4}|\d\d)(?!\d|\/))|\d+(?:[.,/]\d+)+|(?<number>\d+)|\p{L}[\p{L}.]*|['’]s?(?!\p{L})|./giu;

/** Splits tokens into terms and says what each may be; compounds ("5-7", "mid-July", "10am", "year's") come apart. */
export function readTerms(tokens: readonly Token[]): Term[] {
  const terms: Term[] = [];
  tokens.forEach((token, index) => {
    if (PLAIN.test(token.text)) {
      terms.push(wordTerm(token.text, token.lower, token.start, token, index));
    } else if (token.text.length === 1 && !DIGIT.test(token.text)) {
      terms.push(wordTerm(token.text, straight(token.lower), token.start, token, index));
    } else {
      for (const piece of token.text.matchAll(PIECE)) terms.push(pieceTerm(piece, token, index));
    }
  });
  return joinNumbers(terms);
}

function wordTerm(text: string, lower: string, start: number, { pos }: Token, token: number): Term {
  const stripped = lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const capital = text[0] !== lower[0];
  const entry = lookUp(stripped);
  let kinds = entry === undefined ? 0 : entry.kinds;
  if (!capital) kinds &= ~CAPITALISED_KINDS;
  if (kinds !== 0 && stripped === lower && NEED_FULL_STOP.has(lower)) kinds = 0;
  const value = entry === undefined ? 0 : entry.value;
  return { start, end: start + text.length, text: stripped, kinds, value, pos, capital, token };
}

/** With the straight apostrophe. */
function straight(word: string): string {
  return word.replace('’', "'");
}

function pieceTerm(piece: RegExpExecArray, token: Token, index: number): Term {
  const text = piece[0];
  const start = token.start + piece.index;
  const term = wordTerm(text, straight(text.toLowerCase()), start, token, index);
  const { iso, numeric, clock, decade, ordinal, year, number = year } = piece.groups ?? {};
  if (number && number.length < 10) return { ...term, ...readNumber(number) };
  if (ordinal) {
    const value = parseInt(ordinal, 10);
    return { ...term, kinds: value >= 1 && value <= 31 ? KIND.DAY | KIND.ORDINAL : 0, value };
  }
  if (decade && (piece.index === 0 || !/[\p{L}\d]/u.test(token.text[piece.index - 1] ?? ''))) {
    const year = parseInt(decade, 10);
    return { ...term, kinds: KIND.DECADE, value: decade.length === 5 ? year : 1900 + year };
  }
  if (iso) {
    const [year = 0, month = 0, day = 0] = iso.split(/[-/.]/).map(Number);
    const value = dayOf(year, month, day);
    return { ...term, kinds: value === null ? 0 : KIND.ISO, value: value ?? 0 };
  }
  if (clock) {
    const [hours = 0, minutes = 0] = clock.split(':').map(Number);
    return { ...term, kinds: hours < 25 && minutes < 60 ? KIND.CLOCK : 0, value: hours * 60 + minutes };
  }
  if (numeric) return { ...term, kinds: KIND.NUMERIC };
  return term;
}

function readNumber(number: string): Pick<Term, 'kinds' | 'value'> {
  const value = Number(number);
  let kinds: number = KIND.COUNT;
  if (number.length <= 2 && value >= 1 && value <= 31) kinds |= KIND.DAY;
  if (number.length === 4 && value >= 1000 && value < 3000) kinds |= KIND.YEAR;
  return { kinds, value };
}

/** Whether a term may be of one of these kinds. */
export function isKind(term: Term | undefined, kinds: number): boolean {
  return term !== undefined && (term.kinds & kinds) !== 0;
}

/** Whether a term is one of these words. */
export function isWord(term: Term | undefined, ...words: string[]): boolean {
  return term !== undefined && words.includes(term.text);
}

/** Whether the words between two expressions, at most three, fit a pattern. */
export function gapIs(terms: readonly Term[], from: number, to: number, pattern: RegExp): boolean {
  if (to - from > 3) return false;
  const words = terms.slice(from, to).map((term) => term.text);
  return pattern.test(words.join(' '));
}
