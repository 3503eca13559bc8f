import type { TimeExpression, Token } from '../../types.ts';
import type { Located, Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';

/** Prepositions whose noun tells of the same time: "agreed *at* Monday's meeting", "killed *in* the May 4 attack". */
const SAME_TIME = /^(at|in|during|on|over|amid|by|with|through|via|as|for)$/;

/** Longest stretch of words between a date and the noun that it belongs to: "Monday's pre-dawn cross-border attack". */
const PHRASE = 8;

/**
 * "travelled to discuss *the October 18 attack*", "ahead of *Friday's* summit": a date in front of a noun is that noun's
 * own, unless the noun is the trigger, its subject, or what happened at that time.
 */
export function isOfNounBehind(
  { tokens }: Scene,
  { from, to }: Located<TimeExpression>,
  { head, support, rule }: Trigger,
): boolean {
  const noun = nounBehind(tokens, from, to);
  if (noun === null || noun === head || (head <= noun && head >= from)) return false;
  const start = /^(DET|PRON)$/.test(tokens[from - 1]?.pos ?? '') ? from - 1 : from;
  const governor = tokens[start - 1];
  if (!governor || (support !== null && start <= support && support <= noun)) return false;
  if (governor.pos === 'ADP' || /^(to|of|after|before|following)$/.test(governor.lower))
    return !SAME_TIME.test(governor.lower);
  return governor.pos === 'VERB' && (start - 1 > head || (start - 1 === head && rule.type === 'talks'));
}

/** The last noun of the phrase in whose front a date stands; null when it stands alone. */
function nounBehind(tokens: Token[], from: number, to: number): number | null {
  const owner = /^['’]s?$/.test(tokens[to + 1]?.text ?? '')
    ? to + 1
    : /['’]s?$/.test(tokens[to]!.text)
      ? to
      : null;
  const before = tokens[from - 1];
  const owned = /^(its|their|his|her)$/.test(before?.lower ?? ''); // "since *its 1979* revolution"
  if (owner === null && !owned && before?.pos !== 'DET') return null;
  let noun: number | null = null;
  for (let at = (owner ?? to) + 1; at <= to + PHRASE; at++) {
    const token = tokens[at];
    const gerund = token?.pos === 'VERB' && token.lower.endsWith('ing') && owner !== null; // "Monday's shelling"
    if (!token || !(gerund || /^(NOUN|PROPN|ADJ|NUM)$/.test(token.pos) || token.text === '-')) break;
    if (gerund || /^(NOUN|PROPN)$/.test(token.pos)) noun = at;
  }
  return noun;
}
