import { SENT_BODY } from '../actors/sent-bodies.ts';
import type { Draft } from './draft.ts';

/** "chaired *a meeting* on water", "the Vienna *talks*": nobody is named or described whom it was held with. */
export function isOneSided({
  rule,
  roles,
  scene: { tokens },
  trigger,
  definite,
  time,
  words,
  reality,
}: Draft): boolean {
  if (rule.name !== 'talks noun' && rule.name !== 'phone call') return false;
  if (reality.rule === 'called off') return false; // "the talks on Sudan were postponed"
  if (tokens.slice(trigger.first, trigger.head).some(({ lower }) => OF_MANY.test(lower))) return false;
  const parties = new Set(roles.map(({ actor }) => actor));
  const several = roles.some(({ actor, mention: { via } }) => via === 'pair' || SENT_BODY.test(actor.name));
  const { support, head } = trigger;
  const before = support === null ? [] : tokens.slice(Math.max(0, support - REACH), Math.min(support, head));
  const described = tokens.slice(head + 1, head + 9).some(({ lower }) => WITH.test(lower));
  const dated = definite && time !== null && time.start >= words.start && time.start <= words.end + BESIDE;
  return parties.size < 2 && !several && !before.some(isSides) && !described && !dated;
}

/** Tokens before the verb in which its subject is looked for. */
const REACH = 8;
const WITH = /^(with|between|of|among)$/;

/** Words for talks that several states hold: "a *trilateral* meeting". */
const OF_MANY = /level$|^(bilateral|trilateral|tripartite|quadrilateral|multilateral|international)$/;

/** Characters between the noun and a date right behind it: "The meeting *on May 9*". */
const BESIDE = 6;

/** "The foreign *secretaries* will hold talks": all sides at once. */
function isSides({ lower }: Draft['scene']['tokens'][number]): boolean {
  return /^(ministers|secretaries|presidents|premiers|leaders|commanders|generals|officers|negotiators|envoys|delegations|teams|officials|diplomats|sides|chiefs|they)$/.test(
    lower,
  );
}
