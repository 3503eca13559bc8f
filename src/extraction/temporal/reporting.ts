import type { Token } from '../types.ts';

/** Verbs by which a report says who said it. */
const REPORTING = new Set(
  'say report tell announce state quote add note claim confirm declare disclose reveal write warn inform remark tweet condemn denounce deplore issue'.split(
    ' ',
  ),
);

/** At most this many words lie between the verb and its day: "told reporters in the capital on Sunday". */
const REACH = 6;

/**
 * Whether the tokens `from`…`to` say when something was reported rather than when it happened: "Radio Pakistan
 * reported on Sunday", "told reporters in Tehran on Monday", "On Monday the ministry said".
 */
export function governedByReporting(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from - 1, words = 0; i >= 0 && words <= REACH; i--, words++) {
    const token = tokens[i];
    if (!token || token.lower === 'that' || token.pos === 'PUNCT') break;
    if (token.pos === 'VERB' || token.pos === 'AUX')
      return REPORTING.has(token.lemma) && !takesLives(tokens, i);
  }
  if (from > 2) return false;
  for (let i = to + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || (token.pos === 'PUNCT' && i > to + 1)) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') return REPORTING.has(token.lemma);
  }
  return false;
}

/** "an attack that *claimed the lives* of ten": nobody says anything. */
function takesLives(tokens: readonly Token[], verb: number): boolean {
  return (
    tokens[verb]!.lemma === 'claim' &&
    tokens.slice(verb + 1, verb + 5).some(({ lower }) => /^(lives?|dead|wounded|responsibility)$/.test(lower))
  );
}
