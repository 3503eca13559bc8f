import type { Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import type { Name } from './phrase.ts';

/** What sides speak about, and where it is: "the *situation* in North Kivu", "escalating *violence* in Sudan". */
const MATTER =
  /^(situation|developments?|conditions?|violence|unrest|conflicts?|war|wars|crisis|tensions?|fighting|hostilities|peace|stability|instability|ceasefire|escalation|security|terrorism|interests?|presence)$/;
/** "discussed *ways to* fight smuggling along the border", "met *to discuss* the detention of drivers in Nushki" */
const WAYS = /^(ways|means|measures|steps|efforts|plans|how)$/;
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
  const ways = ({ lower }: (typeof tokens)[number], at: number, words: typeof tokens) =>
    /^(about|regarding|concerning)$/.test(lower) ||
    (WAYS.test(lower) && words[at + 1]?.lower === 'to') ||
    (lower === 'to' && /^(discuss|review|seek|demand|secure)$/.test(words[at + 1]?.lower ?? ''));
  if (tokens.slice(head + 1, from).some(ways)) return true;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const { lower, pos } = tokens[at]!;
    if (at >= first && at <= head) return false;
    const field = lower === 'security' && tokens[at - 1]?.pos === 'NOUN'; // "talks on border *security* in Zahedan"
    if (MATTER.test(lower) && !field) return clauseOf[at] === clauseOf[from];
    if (!toponymAt[at] && !/^(ADP|DET|ADJ|PART|CCONJ)$/.test(pos) && lower !== ',') return false;
  }
  return false;
}

/** "closed due to the curfew in *Baghdad*", "bombed camps in retaliation for killings in *Pahalgam*": why, not where. */
export function isCause({ tokens, times }: Scene, { rule, head }: Trigger, { from }: Name): boolean {
  return tokens.slice(head + 1, from).some(({ lower, start }, at, words) => {
    const next = words[at + 1]?.lower ?? '';
    const timed = times.some((time) => start <= time.start && time.start - start < 12);
    return (
      (/^(due|owing|response|reaction)$/.test(lower) &&
        next === 'to' &&
        !/^(VERB|AUX)$/.test(words[at + 2]?.pos ?? '')) || // "is due *to be held* in Tehran"
      (/^(retaliation|revenge|reprisal)$/.test(lower) && /^(for|to|after)$/.test(next)) ||
      (lower === 'because' && next === 'of') ||
      (lower === 'amid' && !timed) ||
      (rule.frame === 'closure' && lower === 'over' && /^(the|a|an)$/.test(next) && !timed) ||
      (lower === 'protest' && next === 'at')
    );
  });
}

/** "threatened to attack *Israel* in response to the killings": where the answer would be. */
export function isOfAnswer({ tokens }: Scene, { head }: Trigger, { to }: Name): boolean {
  return tokens
    .slice(to + 1, head)
    .some(
      ({ lower }, at, words) =>
        /^(retaliation|response|revenge|reprisal)$/.test(lower) &&
        words[at - 1]?.lower === 'in' &&
        /^(for|to)$/.test(words[at + 1]?.lower ?? ''),
    );
}

/** Force or unrest for which a crossing is shut or people meet. */
const UNREST =
  /^(violence|unrest|clash|clashes|riots?|protests?|attacks?|fighting|killings?|war|coup|earthquakes?|floods?|bombings?|bomb|blasts?|explosions?|shootings?|(air)?strikes?|raids?|assassination)$/;

/** "shut in 2010 *following ethnic violence in Osh*", "met *after a bombing in Basra*": why, not where. */
export function isOccasion({ tokens }: Scene, { rule, head }: Trigger, { from }: Name): boolean {
  if (rule.type === 'incident') return false;
  const between = tokens.slice(head + 1, from).map(({ lower }) => lower);
  const after = between.findLastIndex((word) => /^(after|following|amid)$/.test(word));
  return after >= 0 && between.slice(after).some((word) => UNREST.test(word));
}

/** "QUETTA: Trade has been suspended …" behind a caption: a dateline that stands in the text. */
export function opensText({ tokens, toponyms }: Scene, { from, to }: Name): boolean {
  const first = toponyms[0];
  const agency = tokens[to + 1]?.text === '(' && tokens[to + 3]?.text === ')'; // "TEHRAN (AFP): Two men …"
  const dash = /^\p{Lu}{4,}$/u.test(tokens[to]!.text) ? /^[:–—-]$/ : /^[:–—]$/; // "JERUSALEM- After rockets …"
  return first?.from === from && from === 0 && dash.test(tokens[agency ? to + 4 : to + 1]?.text ?? '');
}
