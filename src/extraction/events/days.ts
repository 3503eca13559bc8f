import type { Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Length in days of "a two-day visit", "a visit of three days". */
export function daysOf({ tokens, clauses }: Scene, { first, head, rule, clause }: Trigger): number | null {
  if (rule.type !== 'visit') return null;
  const from = rule.pos === 'NOUN' ? first : head;
  const to = rule.pos === 'NOUN' ? head : Math.min(clauses[clause]!.last, head + 14);
  for (let at = from; at <= to; at++) {
    if (
      !/^days?$/.test(tokens[at]!.lower) ||
      /^(after|before|ago|later|earlier)$/.test(tokens[at + 1]?.lower ?? '')
    )
      continue;
    const word = (tokens[at - 1]?.text === '-' ? tokens[at - 2] : tokens[at - 1])?.lower ?? '';
    const number = /^\d{1,2}$/.test(word) ? Number(word) : NUMBERS.indexOf(word) + 1;
    if (number > 0) return number;
  }
  return null;
}
