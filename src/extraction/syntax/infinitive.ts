import type { Token } from '../types.ts';
import { verbGroup } from './verbs.ts';

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

/** What is settled and still to be done: "*agreed* in Vienna to open the border". */
const SETTLES = /^(agree|decide|pledge|vow|promise|undertake|resolve)$/;
const REACH = 12;

/** Index of the "to" of the infinitive at `verb` when somebody settled to do it, so that what stands before tells of the settling; -1 otherwise. */
export function settledBefore(tokens: Token[], verb: number, first: number): number {
  const { infinitive, first: to } = verbGroup(tokens, verb, first);
  if (!infinitive) return -1;
  const main = tokens.findLastIndex(({ pos }, at) => at < to && pos === 'VERB');
  return main >= to - REACH && main >= first && SETTLES.test(tokens[main]!.lemma) ? to : -1;
}
