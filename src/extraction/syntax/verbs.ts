import type { Token } from '../types.ts';

const REPORTING = new Set(
  `say tell report announce confirm add state note claim allege deny declare reveal disclose stress explain quote cite
   write tweet assert insist maintain suggest accuse inform acknowledge indicate warn remark underscore emphasize emphasise`.split(
    /\s+/,
  ),
);

/** Forms that wink-nlp does not bring back to their verb. */
const IRREGULAR = new Set(['said', 'told', 'wrote']);

/** A verb that says that somebody said something. */
export function isReporting({ lower, lemma, pos }: Token): boolean {
  return (
    (pos === 'VERB' || pos === 'AUX' || pos === 'NOUN') && (REPORTING.has(lemma) || IRREGULAR.has(lower))
  );
}

/** An -ing form that can open a clause: "…, *killing* five". */
export function isParticiple(token: Token): boolean {
  return token.lower.endsWith('ing') &&
    /^(VERB|ADP|NOUN)$/.test(token.pos) &&
    token.lower.length > 5 &&
    !/^(evening|morning|during|meeting|including|regarding|concerning|excluding)$/.test(token.lower)
    ? token.pos !== 'NOUN'
    : token.lower === 'meeting' && token.pos === 'VERB';
}

/** The auxiliaries, "to" and adverbs before the verb at `index`, and the governing verb of an infinitive. */
export interface VerbGroup {
  /** Lower-case words from the first auxiliary to the verb, the verb left out. */
  before: string[];
  /** Index of the first word of the group. */
  first: number;
  passive: boolean;
  infinitive: boolean;
}

/** Reads the verb group that ends in the verb at `index`, not going left of `first`. */
export function verbGroup(tokens: Token[], index: number, first = 0): VerbGroup {
  const before: string[] = [];
  let at = index - 1;
  let be = false;
  let infinitive = false;
  while (at >= first) {
    const token = tokens[at]!;
    const part = token.pos === 'PART' && !/^['’]s?$/.test(token.lower);
    if (
      token.pos !== 'AUX' &&
      token.pos !== 'ADV' &&
      !part &&
      !/^(to|not|n't|never|have|has|had|be|been|being)$/.test(token.lower)
    )
      break;
    if (token.lower === 'to') infinitive = true;
    // "was to arrive" is no passive, "was to be received" is one
    if (!infinitive && /^(be|is|are|was|were|been|being|am|get|got)$/.test(token.lower)) be = true;
    before.unshift(token.lower);
    at--;
  }
  const passive = be && !tokens[index]!.lower.endsWith('ing');
  return { before, first: at + 1, passive, infinitive };
}
