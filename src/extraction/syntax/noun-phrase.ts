import type { Token } from '../types.ts';

const INSIDE = /^(DET|ADJ|NOUN|PROPN|NUM|PART|SYM|X)$/;
const LONGEST = 14;

/**
 * Index of the first token of the noun phrase whose head is the noun at `head`: articles, owners, adjectives, nouns
 * and hyphens to its left, but not a preposition.
 */
export function nounPhraseStart(tokens: Token[], head: number, limit = 0): number {
  let first = head;
  for (let at = head - 1; at >= Math.max(limit, head - LONGEST); at--) {
    const token = tokens[at]!;
    const hyphen = /^[-–]$/.test(token.text) && tokens[at - 1]?.end === token.start;
    const attached = /^[-–]$/.test(tokens[at + 1]!.text) && tokens[at + 1]!.start === token.end;
    const participle =
      token.pos === 'VERB' &&
      token.lower !== 'following' &&
      /(ed|ing|en)$/.test(token.lower) &&
      tokens[at - 1]?.pos !== 'AUX' &&
      !startsVerb(tokens, at);
    const owner = token.pos === 'PRON' && /^(his|her|its|their|our|my)$/.test(token.lower);
    const quote = /^["“”'‘’]$/.test(token.text);
    const pairedAdjective =
      /^(and|,)$/.test(token.lower) &&
      /^(ADJ|NUM)$/.test(tokens[at + 1]!.pos) &&
      tokens[at - 1]?.pos === 'ADJ';
    if (token.lower === 'not' || token.lower === 'to') break;
    const previous = token.lower === 'last' && tokens[at - 1]?.lower === 'the'; // "the *last* such meeting"
    if (
      ![INSIDE.test(token.pos), previous, hyphen, attached, participle, owner, quote, pairedAdjective].some(
        Boolean,
      )
    )
      break;
    first = at;
    if (token.pos === 'DET' || owner) break;
  }
  return first;
}

/** A participle after a noun or pronoun is a verb ("they signed agreements"), before one an adjective ("planned talks"). */
function startsVerb(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && /^(NOUN|PROPN|PRON|PUNCT|ADV)$/.test(before.pos) && before.text !== '-';
}
