import type { Token } from '../types.ts';

/** Index of the "to" of the infinitive that follows token `head` within some words and before any other verb; -1 if none does. */
export function infinitiveAfter(tokens: Token[], head: number, within = 16): number {
  for (let at = head + 1; at < Math.min(tokens.length - 1, head + within); at++) {
    const { lower, pos } = tokens[at]!;
    const next = tokens[at + 1]!.pos === 'ADV' ? tokens[at + 2] : tokens[at + 1]; // "to *jointly* survey"
    if (lower === 'to' && next?.pos === 'VERB') return at;
    if (/^(VERB|AUX|SCONJ)$/.test(pos) || /^([.;:]|according)$/.test(lower)) return -1;
  }
  return -1;
}
