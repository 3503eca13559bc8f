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
    name: '“border crossing”, “its crossing points”: the noun',
    at: (tokens, i) =>
      /^crossings?$/.test(tokens[i]!.lower) &&
      (/^(NOUN|PROPN|DET|ADJ)$/.test(tokens[i - 1]?.pos ?? '') ||
        /^points?$/.test(tokens[i + 1]?.lower ?? '')),
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
    name: '“militants abducted twelve guards”, “the army foiled an attack”: the verb',
    at: (tokens, i) =>
      /^(NOUN|ADJ)$/.test(tokens[i]!.pos) &&
      /[^aeiou]ed$/.test(tokens[i]!.lower) &&
      /^(NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') &&
      /^(NUM|DET)$/.test(tokens[i + 1]?.pos ?? ''),
    to: ({ lower }) => ({ pos: 'VERB', lemma: lower.slice(0, /ised$/.test(lower) ? -1 : -2) }),
  },
  {
    name: '“the attempt was foiled”: the verb',
    at: (tokens, i) =>
      tokens[i]!.pos === 'ADJ' &&
      /^(foiled|thwarted|apprehended)$/.test(tokens[i]!.lower) &&
      tokens[i - 1]?.pos === 'AUX',
    to: (token) => ({ pos: 'VERB', lemma: token.lower.slice(0, -2) }),
  },
  {
    name: '“will close its border”: the verb',
    at: (tokens, i) =>
      /^(close|open)$/.test(tokens[i]!.lower) &&
      tokens[i]!.pos === 'ADJ' &&
      /^(will|would|shall|could|may|might|must|to|not)$/.test(tokens[i - 1]?.lower ?? '') &&
      /^(DET|PRON|NOUN|PROPN|NUM|ADJ)$/.test(tokens[i + 1]?.pos ?? ''),
    to: (token) => ({ pos: 'VERB', lemma: token.lower }),
  },
  {
    name: '“the reopening of the gate”, “fighting broke out”, “heavy fighting”: the noun',
    at: (tokens, i) =>
      tokens[i]!.pos === 'VERB' &&
      /ing$/.test(tokens[i]!.lower) &&
      ((tokens[i + 1]?.lower === 'of' && /^(DET|ADJ|NUM|VERB)$/.test(tokens[i - 1]?.pos ?? '')) ||
        (tokens[i]!.lower === 'fighting' && opensNoun(tokens, i))),
    to: (token) => ({ pos: 'NOUN', lemma: token.lower }),
  },
  {
    name: '“an anti-terror drill in Rogun”, “the ‘Fajr’ drill began”: the noun',
    at: (tokens, i) =>
      /^(drills?|exercises?)$/.test(tokens[i]!.lower) &&
      tokens[i]!.pos === 'VERB' &&
      (/^["”]$/.test(tokens[i - 1]?.text ?? '') ||
        (tokens[i - 1]?.pos === 'PROPN' && tokens[i - 2]?.pos === 'DET') ||
        (/^(NOUN|ADJ)$/.test(tokens[i - 1]?.pos ?? '') && !/s$|men$/.test(tokens[i - 1]!.lower))),
    to: (token) => ({ pos: 'NOUN', lemma: token.lower.replace(/s$/, '') }),
  },
  {
    name: '“drought-stricken”: the adjective',
    at: (tokens, i) => tokens[i]!.lower === 'stricken' && tokens[i - 1]?.text === '-',
    to: { pos: 'ADJ', lemma: 'stricken' },
  },
  {
    name: '“troops started firing mortars”: the verb',
    at: (tokens, i) =>
      tokens[i]!.lower === 'firing' &&
      /^(begin|start|continue|keep)$/.test(tokens[i - 1]?.lemma ?? '') &&
      /^(DET|ADJ|NUM|NOUN|ADP)$/.test(tokens[i + 1]?.pos ?? ''),
    to: { pos: 'VERB', lemma: 'fire' },
  },
  {
    name: '“by striking several towns”: the verb',
    at: (tokens, i) => tokens[i]!.lower === 'striking' && tokens[i - 1]?.lower === 'by',
    to: { pos: 'VERB', lemma: 'strike' },
  },
  {
    name: '“staged”, “neutralised”: the dictionary form',
    at: (tokens, i) => tokens[i]!.lemma in LEMMAS,
    to: (token) => ({ lemma: LEMMAS[token.lemma]! }),
  },
];

/** Dictionary forms that the lemmatiser cuts too short, or takes from the other spelling. */
const LEMMAS: Record<string, string> = { stag: 'stage', neutralize: 'neutralise' };

/** Whether nothing before a word makes it a participle: the start, an adjective, a preposition or a verb. */
function opensNoun(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    before === undefined ||
    /^(DET|ADJ|NUM|ADP|SCONJ|CCONJ|PUNCT|VERB)$/.test(before.pos) ||
    (i === 1 && /^(heavy|fierce|intense|deadly|fresh|new|renewed|sporadic|violent)$/.test(before.lower))
  );
}

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
