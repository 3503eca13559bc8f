import type { Token } from '../../types.ts';
import type { Draft } from '../draft.ts';

/** Words of force that are said of critics, markets and illness too. */
export const FIGURATIVE = new Set(['attack', 'target', 'hit', 'strike', 'raid', 'storm', 'assault', 'pound']);

/** What force does to people. */
export const HARM = /^(kill|wound|injure|dead|death|casualty|die)$/;

/** Things that force is used on; what else comes "under fire" is criticised. */
export const TARGET =
  /^(post|outpost|checkpoint|base|camp|convoy|patrol|village|town|city|building|depot|refinery|compound|warehouse|hospital|prison|vehicle|bus|van|train|ship|vessel|boat|tanker|embassy|consulate|mosque|church|station|headquarters|barracks|house|home|position|territory|airport|bridge|pipeline|railway|track|aircraft|jet|helicopter|drone)s?$/;

/** "attacked" is meant as it says: a state goes for another, for something that can be hit, or people come to harm. */
export function isMeant({ roles, placing, scene: { tokens }, trigger: { head } }: Draft): boolean {
  const states = new Set(roles.flatMap(({ actor }) => (actor.kind === 'state' ? actor.name : [])));
  const target = placing?.toponym?.start ?? -1;
  const [next, second] = tokens.slice(head + 1, head + 3);
  const onPlace = next?.start === target || second?.start === target; // "Israel struck *Beirut*", "Israel's strike on *Doha*"
  return states.size > 1 || (states.size > 0 && onPlace) || harms(tokens, head);
}

/** "The minister *attacked* the budget": a person does it, and nothing and nobody is hit. */
export function isCritic({ rule, roles, scene: { tokens }, trigger: { head } }: Draft): boolean {
  const agents = roles.filter(({ role }) => role === 'agent');
  const people = agents.length > 0 && agents.every(({ actor }) => /^(person|office)$/.test(actor.kind));
  return rule.pos === 'VERB' && FIGURATIVE.has(tokens[head]!.lemma) && people && !harms(tokens, head);
}

/** Words from an attack to what it was on: "an attack by angry protesters on the Saudi *embassy*". */
const REACH = 10;
/** Words from the subject of a passive to its verb. */
const SUBJECT = 12;

function harms(tokens: Token[], head: number): boolean {
  const passive = tokens[head - 1]?.pos === 'AUX'; // "the *embassy* in Sarajevo was attacked"
  return (
    tokens
      .slice(passive ? Math.max(0, head - SUBJECT) : head + 1, head + REACH)
      .some(({ lower }) => TARGET.test(lower)) || tokens.some(({ lemma }) => HARM.test(lemma))
  );
}
