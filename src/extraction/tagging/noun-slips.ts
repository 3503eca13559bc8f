import type { Token } from '../types.ts';
import type { Correction } from './correction.ts';

/** Words that are nouns, names or adjectives, taken for something else, and wrong dictionary forms. */
export const nounSlips: Correction[] = [
  {
    name: '“border crossing”, “its crossing points”: the noun',
    words: 'crossing crossings',
    at: (tokens, i) =>
      /^(NOUN|PROPN|DET|ADJ)$/.test(tokens[i - 1]?.pos ?? '') ||
      /^(its|their|our)$/.test(tokens[i - 1]?.lower ?? '') ||
      /^points?$/.test(tokens[i + 1]?.lower ?? ''),
    to: { pos: 'NOUN', lemma: 'crossing' },
  },
  {
    name: '“working groups”, “the steering committee”: the adjective',
    words: 'working steering visiting negotiating coming',
    tags: 'VERB',
    at: (tokens, i) =>
      /^(groups?|committees?|visits?|trips?|meetings?|sessions?|lunch|teams?|delegations?)$/.test(
        tokens[i + 1]?.lower ?? '',
      ),
    to: ({ lower }) => ({ pos: 'ADJ', lemma: lower }),
  },
  {
    name: '“to state media”: the noun',
    words: 'state',
    tags: 'VERB',
    at: (tokens, i) =>
      tokens[i - 1]?.lower === 'to' &&
      /^(media|television|tv|radio|news|broadcasters?|press|agenc(y|ies)|officials?)$/.test(
        tokens[i + 1]?.lower ?? '',
      ),
    to: { pos: 'NOUN', lemma: 'state' },
  },
  {
    name: '“according to officials”: no verb',
    words: 'according',
    at: (tokens, i) => tokens[i + 1]?.lower === 'to',
    to: { pos: 'ADP', lemma: 'according' },
  },
  {
    name: '“the president-elect”: the adjective',
    words: 'elect',
    tags: 'VERB',
    at: (tokens, i) => tokens[i - 1]?.text === '-',
    to: { pos: 'ADJ', lemma: 'elect' },
  },
  {
    name: '“of the 28 injured, nine”: the noun',
    words: 'injured wounded killed arrested detained',
    tags: 'VERB',
    at: (tokens, i) =>
      ((tokens[i - 1]?.pos === 'NUM' && /^(the|those|all)$/.test(tokens[i - 2]?.lower ?? '')) ||
        (tokens[i - 1]?.lower === 'the' && tokens[i - 2]?.lower === 'of')) && // "three *of the injured* died"
      /^(PUNCT|AUX|VERB)$/.test(tokens[i + 1]?.pos ?? ''),
    to: ({ lower }) => ({ pos: 'NOUN', lemma: lower }),
  },
  {
    name: '“a BSF shooting at the border”, “killed by shelling from there”: the noun',
    words: 'shooting firing shelling bombing',
    tags: 'VERB',
    at: (tokens, i) =>
      /^(ADP|PUNCT)$/.test(tokens[i + 1]?.pos ?? '') &&
      (/^(by|in|said|that|their|its|his)$/.test(tokens[i - 1]?.lower ?? '') ||
        (tokens[i - 1]?.lower === 'of' && tokens[i + 1]?.lower === 'by') ||
        (/^(PROPN|ADJ)$/.test(tokens[i - 1]?.pos ?? '') && /^(DET|ADP|NUM)$/.test(tokens[i - 2]?.pos ?? ''))),
    to: ({ lower }) => ({ pos: 'NOUN', lemma: lower }),
  },
  {
    name: '“the reopening of the gate”, “fighting broke out”, “heavy fighting”: the noun',
    tags: 'VERB',
    at: (tokens, i) =>
      /ing$/.test(tokens[i]!.lower) &&
      ((tokens[i + 1]?.lower === 'of' && /^(DET|ADJ|NUM|VERB)$/.test(tokens[i - 1]?.pos ?? '')) ||
        (tokens[i]!.lower === 'fighting' && opensNoun(tokens, i))),
    to: (token) => ({ pos: 'NOUN', lemma: token.lower }),
  },
  {
    name: '“an anti-terror drill in Rogun”, “the ‘Fajr’ drill began”, “carried out exercises”: the noun',
    words: 'drill drills exercise exercises',
    tags: 'VERB',
    at: (tokens, i) =>
      /^["”]$/.test(tokens[i - 1]?.text ?? '') ||
      (tokens[i - 1]?.pos === 'PROPN' && beforeName(tokens, i - 1)?.pos === 'DET') ||
      isHeld(tokens, i) ||
      (i === 1 && /^(joint|military|naval|annual|multinational|further|such)$/.test(tokens[0]!.lower)) ||
      (/^(NOUN|ADJ)$/.test(tokens[i - 1]?.pos ?? '') && !/s$|men$/.test(tokens[i - 1]!.lower)),
    to: (token) => ({ pos: 'NOUN', lemma: token.lower.replace(/s$/, '') }),
  },
  {
    name: '“Foreign Minister Don Karim”, “Bill Shorten called”: a name',
    tags: 'VERB AUX ADV',
    at: (tokens, i) =>
      /^\p{Lu}\p{Ll}/u.test(tokens[i]!.text) && tokens[i - 1]?.pos === 'PROPN' && !isHeadline(tokens),
    to: ({ text }) => ({ pos: 'PROPN', lemma: text }),
  },
  {
    name: '“for wounded civilians”, “of abducted guards”: the adjective',
    words:
      'wounded killed abducted kidnapped injured captured detained arrested seized martyred planned scheduled proposed',
    tags: 'VERB',
    at: (tokens, i) =>
      /^(ADP|SCONJ|DET|NUM)$/.test(tokens[i - 1]?.pos ?? '') &&
      /^(ADJ|NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? ''),
    to: ({ lower }) => ({ pos: 'ADJ', lemma: lower }),
  },
  {
    name: '“drought-stricken”: the adjective',
    words: 'stricken',
    at: (tokens, i) => tokens[i - 1]?.text === '-',
    to: { pos: 'ADJ', lemma: 'stricken' },
  },
  {
    name: '“staged”, “neutralised”: the dictionary form',
    at: (tokens, i) => LEMMAS.has(tokens[i]!.lemma),
    to: (token) => ({ lemma: LEMMAS.get(token.lemma)! }),
  },
];

/** Dictionary forms that the lemmatiser cuts too short, or takes from the other spelling. */
const LEMMAS = new Map(
  Object.entries({
    stag: 'stage',
    neutralize: 'neutralise',
    liberat: 'liberate',
    encircl: 'encircle',
    rag: 'rage',
  }),
);

/** The word before the name that ends at `i`: "*the* Steppe Partner drill". */
function beforeName(tokens: Token[], i: number): Token | undefined {
  let at = i;
  while (tokens[at]?.pos === 'PROPN') at--;
  return tokens[at];
}

/** "are *holding* exercises", "*carried out* drills", "*Exercises* held by both": what is held. */
function isHeld(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower === 'out' ? tokens[i - 2] : tokens[i - 1];
  if (before === undefined) return tokens[i + 1]?.lower === 'held';
  return (
    before.pos === 'VERB' &&
    /^(hold|carry|conduct|stage|start|begin|launch|run|resume|end)$/.test(before.lemma)
  );
}

/** "Iran Hosts Talks": every verb has a capital letter. */
function isHeadline(tokens: Token[]): boolean {
  return !tokens.some(({ pos, text, lower }) => /^(VERB|AUX)$/.test(pos) && text === lower);
}

/** Whether nothing before a word makes it a participle: the start, an adjective, a preposition or a verb. */
function opensNoun(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    before === undefined ||
    (before.lower === 'border' && tokens[i - 2]?.pos !== 'NOUN') ||
    /^(DET|ADJ|NUM|ADP|SCONJ|CCONJ|PUNCT|VERB)$/.test(before.pos) ||
    (i === 1 && /^(heavy|fierce|intense|deadly|fresh|new|renewed|sporadic|violent)$/.test(before.lower))
  );
}
