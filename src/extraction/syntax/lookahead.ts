import type { Token } from '../types.ts';
import { isParticiple, isReporting } from './verbs.ts';

/** Whether a noun phrase and then a finite verb follow from `at`, before the next punctuation or, if so asked, past commas. */
export function subjectThenVerb(tokens: Token[], at: number, reach = 14, pastCommas = false): boolean {
  if (!tokens[at] || !/^(DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(tokens[at].pos)) return false;
  for (let next = at + 1; next < Math.min(tokens.length, at + reach); next++) {
    const token = tokens[next]!;
    if (pastCommas && /^(,|and)$/.test(token.lower)) continue;
    if (token.lower === 'and') return pairThenVerb(tokens, at);
    if (/^[,;:.—]$/.test(token.text) || /^(but|that)$/.test(token.lower)) return false;
    if (isVerbal(token) && tokens[next - 1]!.lower !== 'to' && !isParticiple(token)) return true;
  }
  return false;
}

/** Words inside a noun phrase that are no nominals by themselves: "*his* counterpart al*-*Harbi", "chief *of* staff". */
const INSIDE = /^(his|her|its|their|-|['’]s?|of)$/;

/** "*India and Pakistan* agreed", "*A and his counterpart B* met": two noun phrases and a finite verb right behind them. */
export function pairThenVerb(tokens: Token[], at: number): boolean {
  const isNominal = ({ pos, lower }: Token) => /^(DET|ADJ|NUM|NOUN|PROPN)$/.test(pos) || INSIDE.test(lower);
  const and = tokens.findIndex((token, index) => index >= at && !isNominal(token));
  if (and <= at || tokens[and]!.lower !== 'and') return false;
  const end = tokens.findIndex((token, index) => index > and && !isNominal(token));
  return end > and + 1 && isVerbal(tokens[end]) && !isParticiple(tokens[end]!);
}

/** "the ministry said", "said the minister", "according to …" up to the next punctuation. */
export function isAttribution(tokens: Token[], start: number): boolean {
  if (/^according$/.test(tokens[start]?.lower ?? '')) return true;
  for (let at = start; at < Math.min(tokens.length, start + 14); at++) {
    const token = tokens[at]!;
    if (/^[,;:.—"“”]$/.test(token.text) || /^(and|that|to)$/.test(token.lower)) return false;
    if (isReporting(token)) return !subjectThenVerb(tokens, at + 1) && tokens[at + 1]?.lower !== 'that';
    if (isVerbal(token) && token.pos === 'VERB') return false;
  }
  return false;
}

/** Whether a comma and a finite verb follow: "The committee*, comprising delegates,* convened". */
export function isEnclosed(tokens: Token[], start: number): boolean {
  return tokens.some((token, at) => at > start && token.text === ',' && isVerbal(tokens[at + 1]));
}

/** A verb or an auxiliary. */
export function isVerbal(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX';
}

/** Whether there is one in a stretch, its end not included. */
export function hasVerb(tokens: Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isVerbal(tokens[at])) return true;
  return false;
}
