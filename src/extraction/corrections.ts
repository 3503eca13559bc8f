import type { Token } from './types.ts';

/** Known slips of the tagger in news English, each with the words round it. */
const CORRECTIONS: {
  name: string;
  at: (tokens: Token[], index: number) => boolean;
  to: Pick<Token, 'pos' | 'lemma'>;
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
      /^(dead|down|and|at)$/.test(tokens[i + 1]?.lower ?? ''),
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
];

/** Mends the slips in place. */
export function correctTags(tokens: Token[]): Token[] {
  tokens.forEach((token, index) => {
    const correction = CORRECTIONS.find(({ at }) => at(tokens, index));
    if (correction) Object.assign(token, correction.to);
  });
  return tokens;
}
