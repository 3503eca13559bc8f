import type { Place, Token, ToponymRole } from '../types.ts';
import { isCapitalised } from './fold.ts';
import type { Match, Option } from './name-index.ts';

/** What a rule may look at: a name in its sentence, and the other names beside it. */
export interface Context {
  tokens: Token[];
  match: Match;
  /** The name that covers each token, if any. */
  names: (Match | undefined)[];
  /** What the name was taken to mean; while names are still sorted out, its first meaning. */
  place: Place;
  option: Option;
  /** Nearly every word of the sentence is capitalised: a headline, where capitals prove nothing. */
  titleCase: boolean;
  readonly governor: Governor | null;
  /** The role of the name before, when this one is joined to it by "and" or a comma. */
  joinedTo: ToponymRole | null;
}

/** The preposition (or verb of motion) on which a name hangs. */
export interface Governor {
  word: string;
  index: number;
  /** Reached through another name ("in Tehran and *Islamabad*"). */
  joined: boolean;
  /** Reached through a part of the place ("in the south of *Pakistan*"). */
  area: boolean;
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
