import type { Token } from './types.ts';

/** Known slips of the tagger in news English, each with the words round it. */
const CORRECTIONS: {
  name: string;
  at: (tokens: Token[], index: number) => boolean;
  to: Partial<Token> | ((token: Token) => Partial<Token>);
}[] = [
  {
    name: '“…, meeting with X”: the verb',
    at: (tokens, i) =>
      tokens[i]!.lower === 'meeting' &&
      tokens[i - 1]?.text === ',' &&
      /^(with|DET|PROPN)$/.test(tokens[i + 1]?.lower === 'with' ? 'with' : (tokens[i + 1]?.pos ?? '')),
    to: { pos: 'VERB', lemma: 'meet' },
  },
  {
    name: '“gunmen shot dead five”: the verb',
    at: (tokens, i) =>
      tokens[i]!.lower === 'shot' &&
      tokens[i]!.pos === 'NOUN' &&
      (/^(dead|down|and|at)$/.test(tokens[i + 1]?.lower ?? '') ||
        (tokens[i - 1]?.lower === 'and' && /^(NUM|DET)$/.test(tokens[i + 1]?.pos ?? ''))),
    to: { pos: 'VERB', lemma: 'shoot' },
  },
  {
    name: '“border crossing”: the noun',
    at: (tokens, i) =>
      /^crossings?$/.test(tokens[i]!.lower) && /^(NOUN|PROPN|DET|ADJ)$/.test(tokens[i - 1]?.pos ?? ''),
    to: { pos: 'NOUN', lemma: 'crossing' },
  },
  {
    name: '“the visit marks his third”: the verb',
    at: (tokens, i) =>
      tokens[i]!.lower === 'marks' &&
      tokens[i - 1]?.pos === 'NOUN' &&
      tokens[i + 1] !== undefined &&
      tokens[i + 1]!.pos !== 'PUNCT',
    to: { pos: 'VERB', lemma: 'mark' },
  },
  {
    name: '“did not visit”: the verb',
    at: (tokens, i) =>
      tokens[i]!.pos === 'NOUN' &&
      /^(not|n't)$/.test(tokens[i - 1]?.lower ?? '') &&
      tokens[i - 2]?.pos === 'AUX' &&
      /^(do|will|would|can|could)$/.test(tokens[i - 2]!.lemma),
    to: { pos: 'VERB' },
  },
  {
    name: '“both governments sign the accord”: the verb',
    at: (tokens, i) =>
      PRESENT.test(tokens[i]!.lower) &&
      tokens[i]!.pos === 'NOUN' &&
      /s$|men$|^troops$/.test(tokens[i - 1]?.lower ?? '') &&
      /^(NOUN|PROPN)$/.test(tokens[i - 1]!.pos) &&
      /^(DET|ADP|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? ''),
    to: { pos: 'VERB' },
  },
  {
    name: '“militants abducted twelve guards”: the verb',
    at: (tokens, i) =>
      tokens[i]!.pos === 'NOUN' &&
      /[^aeiou]ed$/.test(tokens[i]!.lower) &&
      /^(NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') &&
      /^(NUM|DET)$/.test(tokens[i + 1]?.pos ?? ''),
    to: (token) => ({ pos: 'VERB', lemma: token.lower.slice(0, -2) }),
  },
];

/** Verbs of news in the present plural that look like nouns. */
const PRESENT =
  /^(sign|visit|attack|clash|meet|raid|shell|bomb|strike|fire|storm|ambush|hold|open|close|host|tour|land)$/;

/** Mends the slips in place. */
export function correctTags(tokens: Token[]): Token[] {
  tokens.forEach((token, index) => {
    const correction = CORRECTIONS.find(({ at }) => at(tokens, index));
    if (correction)
      Object.assign(token, typeof correction.to === 'function' ? correction.to(token) : correction.to);
  });
  return tokens;
}
