import { isKnownPerson } from '../actors/known-people.ts';
import { HONORIFICS, OFFICES } from '../actors/titles.ts';
import type { NamedActor } from '../actors/types.ts';
import { verbGroup } from '../syntax/verbs.ts';
import type { Draft } from './draft.ts';

/** Forms of address that anybody has. */
const ANYBODY =
  /^(mr|mrs|ms|dr|prof|professor|sir|lady|shri|shree|smt|engr|air|field|staff|vice|rear|her|his)\.?$/;
/** Offices in firms, not in states. */
const OF_FIRM = /\b(managing director|chief executive|executive (director|chairman)|general manager)\b/;

/** Somebody acts for a state or body: no private contract, no film star's meeting. Nobody named at all may be. */
export function isPublic(draft: Draft): boolean {
  const { roles } = draft;
  return roles.length === 0 ? !isAmongOthers(draft) : roles.some(({ actor }) => actsForState(actor));
}

/** Words of what is done for a state abroad. */
const ERRAND =
  /^(talks?|meetings?|met|meet|discuss|discussed|negotiat(e|ing|ions?)|mediat(e|ing|ion)|summit|officials?|ministers?|delegations?|ambassadors?|envoys?|diplomats?|representatives?|counterparts?|bilateral|relations|ties|presidents?|secretary-general|mission)$/;

/** A traveller: somebody who acts for a state, or of whom the sentence says that he does. */
export function isOnErrand(actor: NamedActor, tokens: Draft['scene']['tokens']): boolean {
  return actsForState(actor) || tokens.some(({ lower }) => ERRAND.test(lower));
}

/** "Foreign Minister Ali Karimi", "the emir", "Omani officials"; not "Ali Karimi, a novelist", "Mr Karimi". */
export function actsForState({ kind, name, country, title = '' }: NamedActor): boolean {
  if (country !== null || !/^(person|people)$/.test(kind) || isKnownPerson(name)) return true;
  const ofRank = (word: string) => OFFICES.has(word) || (HONORIFICS.has(word) && !ANYBODY.test(word));
  return !OF_FIRM.test(title) && title.split(' ').some(ofRank);
}

/** "The *harbour board* signed a memorandum", "between a *bank* and a *college*": those who do it are named, and are no states. */
function isAmongOthers({ rule, scene: { tokens, toponymAt, clauses }, trigger }: Draft): boolean {
  const { clause, head, support } = trigger;
  if (rule.type !== 'agreement' || support === null) return false;
  const { first, last } = clauses[clause]!;
  const group = verbGroup(tokens, support, first);
  const by = tokens.findIndex(
    ({ lower }, at) => at > head && at <= last && /^(between|by|with)$/.test(lower),
  );
  const behind = by < 0 ? [] : range(by + 1, Math.min(by + 8, last + 1));
  const before = group.passive || support > head ? [] : range(Math.max(first, group.first - 5), group.first);
  const named = [...before, ...behind];
  return named.some((at) => isPrivate(tokens[at]!)) && !named.some((at) => toponymAt[at] !== undefined);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

const PRIVATE =
  /^(boards?|compan(y|ies)|firms?|makers?|clubs?|banks?|universit(y|ies)|college|institute|associations?|unions?|federation|foundation|trust|corporation|hospital|school|airlines?|chambers?|brothers?|players?|striker|singer|employees|workers|owners?|developers?|subsidiary|brand|label|manufacturer|shipyard|team|league|department|ltd|inc|plc|corp)$/;

/** A body in private life, or initials that nobody has explained. */
function isPrivate({ lower, text, pos }: Draft['scene']['tokens'][number]): boolean {
  return PRIVATE.test(lower) || (pos === 'PROPN' && /^\p{Lu}{2,6}$/u.test(text));
}
