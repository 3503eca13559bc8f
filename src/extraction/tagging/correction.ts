import type { Token } from '../types.ts';

/** A known slip of the tagger in news English, with the words round it. */
export interface Correction {
  name: string;
  /** The only words, in lower case, that it is about; any if left out. */
  words?: string;
  /** The only tags that it mends; any if left out. */
  tags?: string;
  at: (tokens: Token[], index: number) => boolean;
  to: Partial<Token> | ((token: Token) => Partial<Token>);
}
