import type { Draft } from '../events/draft.ts';
import type { Chain } from './chain.ts';
import type { Relation } from './compatible.ts';

const WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  );

/** How the numbers of two meetings or drills stand to each other: "the *23rd* session", "the *tenth* round". */
export function compareNumbers(chain: Chain, draft: Draft): Exclude<Relation, 'fits'> {
  if (!/^(talks|exercise)$/.test(draft.rule.type)) return 'open';
  const own = numberOf(draft);
  const known = chain.drafts.map(numberOf).find((number) => number !== null);
  if (own === null || known === undefined) return 'open';
  return own === known ? 'same' : 'contradicts';
}

function numberOf({ rule, trigger, scene }: Draft): number | null {
  if (rule.pos !== 'NOUN') return null;
  for (const { lower } of scene.tokens.slice(trigger.first, trigger.head + 1)) {
    const number = /^\d+(st|nd|rd|th)$/.test(lower) ? Number.parseInt(lower, 10) : WORDS.indexOf(lower) + 1;
    if (number > 1) return number;
  }
  return null;
}
