import type { Place, Sentence, Token, ToponymRole } from '../types.ts';
import { isCapitalised } from './fold.ts';
import { governorOf, type Governor } from './governor.ts';
import type { Match, Option } from './name-index.ts';

/** A sentence with the names found in it. */
export interface Reading {
  sentence: Sentence;
  matches: Match[];
  /** The name that covers each token, if any. */
  names: (Match | undefined)[];
  /** Nearly every word of the sentence is capitalised: a headline, where capitals prove nothing. */
  titleCase: boolean;
}

/** What a rule may look at: a name in its sentence, and the other names beside it. */
export class Context {
  readonly tokens: Token[];
  readonly names: (Match | undefined)[];
  readonly titleCase: boolean;
  readonly match: Match;
  readonly option: Option;
  /** What the name was taken to mean; while names are still sorted out, its first meaning. */
  readonly place: Place;
  /** The role of the name before, when this one is joined to it by "and" or a comma. */
  readonly joinedTo: ToponymRole | null;
  private known: Governor | null | undefined = undefined;

  constructor(reading: Reading, match: Match, option: Option, joinedTo: ToponymRole | null = null) {
    this.tokens = reading.sentence.tokens;
    this.names = reading.names;
    this.titleCase = reading.titleCase;
    this.match = match;
    this.option = option;
    this.place = option.place;
    this.joinedTo = joinedTo;
  }

  /** What the name hangs on, worked out only for the rows that ask for it. */
  get governor(): Governor | null {
    return this.known === undefined
      ? (this.known = governorOf(this.tokens, this.match.first, this.names))
      : this.known;
  }
}

/** The token `distance` places after the name (1: right after it). */
export const after = ({ tokens, match }: Context, distance = 1): Token | undefined =>
  tokens[match.last + distance];

/** The token `distance` places before the name (1: right before it). */
export const before = ({ tokens, match }: Context, distance = 1): Token | undefined =>
  tokens[match.first - distance];

export const isOneWord = ({ match }: Context): boolean => match.first === match.last;

/** A capitalised word that is no known place. */
export const isOtherName = ({ tokens, names }: Context, index: number): boolean => {
  const token = tokens[index];
  return (
    token !== undefined &&
    !names[index] &&
    isCapitalised(token.text) &&
    /^[\p{L}'’.]+$/u.test(token.text) &&
    /^(PROPN|NOUN|ADJ|VERB)$/.test(token.pos)
  );
};

/** Whether a sentence without a full stop has more than two thirds of its longer words begin with a capital. */
export function isTitleCase(tokens: Token[]): boolean {
  if (/^[.!?]$/.test(tokens.at(-1)?.text ?? '')) return false;
  let words = 0;
  let capitals = 0;
  for (const { text } of tokens) {
    if (text.length < 4) continue;
    words++;
    if (isCapitalised(text)) capitals++;
  }
  return words > 2 && capitals / words > 0.67;
}
