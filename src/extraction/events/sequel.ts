import type { Token } from '../types.ts';
import type { Trigger } from './triggers.ts';

/** Words behind "comes" that lead to something else: "comes *days after* …", "comes *ahead of* …". */
const OTHER = /^(after|as|amid|following|since|before|ahead|weeks?|days?|hours?|months?|against)$/;
/** Words between a noun and the verb that says what it follows. */
const REACH = 14;

/**
 * Index of the word behind which a sentence tells of something else than a noun: "The trip *follows* a call on 19 January",
 * "The meeting comes *after* the two restored ties this year"; -1 where none does.
 */
export function sequelOf(tokens: Token[], { rule, head }: Pick<Trigger, 'rule' | 'head'>): number {
  if (rule.pos !== 'NOUN') return -1;
  for (let at = head + 1; at < Math.min(tokens.length, head + REACH); at++) {
    const { lower, lemma, pos } = tokens[at]!;
    if (/^(follows|followed)$/.test(lower) && pos === 'VERB' && tokens[at + 1]?.lower !== 'by') return at;
    if (lemma !== 'come' && lower !== 'came') continue;
    const other = tokens.findIndex((token, index) => index > at && OTHER.test(token.lower));
    return other < 0 ? -1 : other;
  }
  return -1;
}
