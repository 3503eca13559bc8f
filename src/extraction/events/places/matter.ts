import type { Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import type { Name } from './phrase.ts';

/** What sides speak about, and where it is: "the *situation* in North Kivu", "escalating *violence* in Sudan". */
const MATTER =
  /^(situation|developments?|violence|unrest|conflicts?|war|wars|crisis|tensions?|fighting|hostilities|peace|stability|instability|ceasefire|escalation|security|terrorism|interests?|presence)$/;
const REACH = 8;

/** "talks on *Kashmir*", "an agreement over *Transnistria*": what is spoken about. */
export function isSubject({ tokens, toponymAt, place }: Scene, { from, place: id }: Name): boolean {
  let at = from - 1;
  while (at > 0 && (toponymAt[at] || /^(DET|ADJ|PART)$/.test(tokens[at]!.pos))) at--;
  const word = tokens[at]?.lower ?? '';
  // "talks on the border" may be held there.
  if (/^(on|over)$/.test(word)) return !/^(site|border|sea)$/.test(place(id).kind);
  if (/^(across|through|via)$/.test(word)) return place(id).kind !== 'border';
  return /^(about|regarding|concerning)$/.test(word);
}

/** "voiced concern over the fighting in *Sudan*", "reduce tensions along the *border*": where the matter is, not the talk of it. */
export function isMatter(
  { tokens, toponymAt, clauseOf }: Scene,
  { first, head }: Trigger,
  { from }: Name,
): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const { lower, pos } = tokens[at]!;
    if (at >= first && at <= head) return false;
    if (MATTER.test(lower)) return clauseOf[at] === clauseOf[from];
    if (!toponymAt[at] && !/^(ADP|DET|ADJ|PART|CCONJ)$/.test(pos) && lower !== ',') return false;
  }
  return false;
}

/** "closed due to the curfew in *Baghdad*", "shut over a killing in *Jalalabad*": why, not where. */
export function isCause({ tokens }: Scene, { head }: Trigger, { from }: Name): boolean {
  return tokens.slice(head + 1, from).some(({ lower }, at, words) => {
    const next = words[at + 1]?.lower ?? '';
    return (
      (/^(due|owing|response|retaliation|reaction)$/.test(lower) && next === 'to') ||
      (lower === 'because' && next === 'of') ||
      (/^(over|amid)$/.test(lower) && /^(the|a|an)$/.test(next)) ||
      (lower === 'protest' && next === 'at')
    );
  });
}
