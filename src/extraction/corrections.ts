import { PARTS_OF_SPEECH, type PartOfSpeech, type Token } from './types.ts';

/** A known slip of the tagger in news English, with the words round it. */
interface Correction {
  name: string;
  /** The only words, in lower case, that it is about; any if left out. */
  words?: string;
  /** The only tags that it mends; any if left out. */
  tags?: string;
  at: (tokens: Token[], index: number) => boolean;
  to: Partial<Token> | ((token: Token) => Partial<Token>);
}

const CORRECTIONS: Correction[] = [
  {
    name: '“…, meeting with X”: the verb',
    words: 'meeting',
    at: (tokens, i) =>
      tokens[i - 1]?.text === ',' &&
      /^(with|DET|PROPN)$/.test(tokens[i + 1]?.lower === 'with' ? 'with' : (tokens[i + 1]?.pos ?? '')),
    to: { pos: 'VERB', lemma: 'meet' },
  },
  {
    name: '“gunmen shot dead five”: the verb',
    words: 'shot',
    tags: 'NOUN',
    at: (tokens, i) =>
      /^(dead|down|and|at)$/.test(tokens[i + 1]?.lower ?? '') ||
      (tokens[i - 1]?.lower === 'and' && /^(NUM|DET)$/.test(tokens[i + 1]?.pos ?? '')) ||
      (/^(police|troops|soldiers|guards|gunmen|army|militants|forces|officers)$/.test(
        tokens[i - 1]?.lower ?? '',
      ) &&
        /^(NUM|DET|ADJ|PROPN)$/.test(tokens[i + 1]?.pos ?? '')),
    to: { pos: 'VERB', lemma: 'shoot' },
  },
  {
    name: '“accused the troops of opening fire”: the verb',
    words: 'opening',
    at: (tokens, i) => tokens[i + 1]?.lower === 'fire',
    to: { pos: 'VERB', lemma: 'open' },
  },
  {
    name: '“border crossing”, “its crossing points”: the noun',
    words: 'crossing crossings',
    at: (tokens, i) =>
      /^(NOUN|PROPN|DET|ADJ)$/.test(tokens[i - 1]?.pos ?? '') || /^points?$/.test(tokens[i + 1]?.lower ?? ''),
    to: { pos: 'NOUN', lemma: 'crossing' },
  },
  {
    name: '“the visit marks his third”: the verb',
    words: 'marks',
    at: (tokens, i) =>
      tokens[i - 1]?.pos === 'NOUN' && tokens[i + 1] !== undefined && tokens[i + 1]!.pos !== 'PUNCT',
    to: { pos: 'VERB', lemma: 'mark' },
  },
  {
    name: '“did not visit”: the verb',
    tags: 'NOUN',
    at: (tokens, i) =>
      /^(not|n't)$/.test(tokens[i - 1]?.lower ?? '') &&
      tokens[i - 2]?.pos === 'AUX' &&
      /^(do|will|would|can|could)$/.test(tokens[i - 2]!.lemma),
    to: { pos: 'VERB' },
  },
  {
    name: '“both governments sign the accord”: the verb',
    words:
      'sign visit attack clash meet raid shell bomb strike fire storm ambush hold open close host tour land',
    tags: 'NOUN',
    at: (tokens, i) =>
      /s$|men$|^troops$/.test(tokens[i - 1]?.lower ?? '') &&
      /^(NOUN|PROPN)$/.test(tokens[i - 1]!.pos) &&
      /^(DET|ADP|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? ''),
    to: { pos: 'VERB' },
  },
  {
    name: '“militants abducted twelve guards”, “the army foiled an attack”: the verb',
    tags: 'NOUN ADJ',
    at: (tokens, i) =>
      /[^aeiou]ed$/.test(tokens[i]!.lower) &&
      /^(NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') &&
      /^(NUM|DET)$/.test(tokens[i + 1]?.pos ?? ''),
    to: ({ lower }) => ({ pos: 'VERB', lemma: lower.slice(0, /ised$/.test(lower) ? -1 : -2) }),
  },
  {
    name: '“the attempt was foiled”: the verb',
    words: 'foiled thwarted apprehended',
    tags: 'ADJ',
    at: (tokens, i) => tokens[i - 1]?.pos === 'AUX',
    to: (token) => ({ pos: 'VERB', lemma: token.lower.slice(0, -2) }),
  },
  {
    name: '“will close its border”: the verb',
    words: 'close open',
    tags: 'ADJ',
    at: (tokens, i) =>
      /^(will|would|shall|could|may|might|must|to|not)$/.test(
        tokens[/^(also|soon|then|now|not)$/.test(tokens[i - 1]?.lower ?? '') ? i - 2 : i - 1]?.lower ?? '',
      ) && /^(DET|PRON|NOUN|PROPN|NUM|ADJ)$/.test(tokens[i + 1]?.pos ?? ''),
    to: (token) => ({ pos: 'VERB', lemma: token.lower }),
  },
  {
    name: '“of the 28 injured, nine”: the noun',
    words: 'injured wounded killed arrested detained',
    tags: 'VERB',
    at: (tokens, i) =>
      tokens[i - 1]?.pos === 'NUM' &&
      /^(the|those|all)$/.test(tokens[i - 2]?.lower ?? '') &&
      /^(PUNCT|AUX)$/.test(tokens[i + 1]?.pos ?? ''),
    to: ({ lower }) => ({ pos: 'NOUN', lemma: lower }),
  },
  {
    name: '“will re-open the gate”: the verb',
    words: 're-open re-opens re-opened',
    at: (tokens, i) => tokens[i]!.lower !== 're-opened' || tokens[i - 1]?.pos !== 'DET',
    to: { pos: 'VERB', lemma: 'reopen' },
  },
  {
    name: '“a BSF shooting at the border”, “killed by shelling from there”: the noun',
    words: 'shooting firing shelling bombing',
    tags: 'VERB',
    at: (tokens, i) =>
      /^(ADP|PUNCT)$/.test(tokens[i + 1]?.pos ?? '') &&
      (/^(by|in)$/.test(tokens[i - 1]?.lower ?? '') ||
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
    name: '“an anti-terror drill in Rogun”, “the ‘Fajr’ drill began”: the noun',
    words: 'drill drills exercise exercises',
    tags: 'VERB',
    at: (tokens, i) =>
      /^["”]$/.test(tokens[i - 1]?.text ?? '') ||
      (tokens[i - 1]?.pos === 'PROPN' && beforeName(tokens, i - 1)?.pos === 'DET') ||
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
    words: 'wounded killed abducted kidnapped injured captured detained arrested seized martyred',
    tags: 'VERB',
    at: (tokens, i) =>
      /^(ADP|SCONJ|DET|NUM)$/.test(tokens[i - 1]?.pos ?? '') &&
      /^(NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? ''),
    to: ({ lower }) => ({ pos: 'ADJ', lemma: lower }),
  },
  {
    name: '“drought-stricken”: the adjective',
    words: 'stricken',
    at: (tokens, i) => tokens[i - 1]?.text === '-',
    to: { pos: 'ADJ', lemma: 'stricken' },
  },
  {
    name: '“troops started firing mortars”: the verb',
    words: 'firing',
    at: (tokens, i) =>
      /^(begin|start|continue|keep)$/.test(tokens[i - 1]?.lemma ?? '') &&
      /^(DET|ADJ|NUM|NOUN|ADP)$/.test(tokens[i + 1]?.pos ?? ''),
    to: { pos: 'VERB', lemma: 'fire' },
  },
  {
    name: '“by striking several towns”: the verb',
    words: 'striking',
    at: (tokens, i) => tokens[i - 1]?.lower === 'by',
    to: { pos: 'VERB', lemma: 'strike' },
  },
  {
    name: '“staged”, “neutralised”: the dictionary form',
    at: (tokens, i) => LEMMAS.has(tokens[i]!.lemma),
    to: (token) => ({ lemma: LEMMAS.get(token.lemma)! }),
  },
];

/** Dictionary forms that the lemmatiser cuts too short, or takes from the other spelling. */
const LEMMAS = new Map(Object.entries({ stag: 'stage', neutralize: 'neutralise' }));

/** The word before the name that ends at `i`: "*the* Steppe Partner drill". */
function beforeName(tokens: Token[], i: number): Token | undefined {
  let at = i;
  while (tokens[at]?.pos === 'PROPN') at--;
  return tokens[at];
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

type RowsByTag = Record<PartOfSpeech, Correction[]>;

const listed = new Map<string, RowsByTag>();
for (const row of CORRECTIONS)
  for (const word of row.words?.split(' ') ?? []) listed.set(word, rowsFor(word));
const unlisted = rowsFor(null);

/** By tag, the rows that may be about a word, in order; null stands for all words that no row lists. */
function rowsFor(word: string | null): RowsByTag {
  const rows = CORRECTIONS.filter(
    ({ words }) => !words || (word !== null && words.split(' ').includes(word)),
  );
  const ofTag = (tag: string) => rows.filter(({ tags }) => !tags || tags.split(' ').includes(tag));
  return Object.fromEntries(PARTS_OF_SPEECH.map((tag) => [tag, ofTag(tag)])) as RowsByTag;
}

/** Mends the slips in place. */
export function correctTags(tokens: Token[]): Token[] {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    for (const { at, to } of (listed.get(token.lower) ?? unlisted)[token.pos]) {
      if (!at(tokens, index)) continue;
      Object.assign(token, typeof to === 'function' ? to(token) : to);
      break;
    }
  }
  return tokens;
}
