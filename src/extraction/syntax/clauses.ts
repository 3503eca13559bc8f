import type { Token } from '../types.ts';
import { boundary, mayBegin, SUBORDINATORS } from './boundary.ts';
import { isInsertion, type Clause, type ClauseLink } from './clause.ts';
import { hasVerb, isVerbal, subjectThenVerb } from './lookahead.ts';
import { isParticiple } from './verbs.ts';

/**
 * Cuts a sentence into clauses by its conjunctions, relative words, participles and reporting verbs, in the order in
 * which they begin. One that goes on behind an insertion holds it: "The envoys, *who had come from Muscat*, met."
 */
export function findClauses(tokens: Token[]): Clause[] {
  const clauses: Clause[] = [];
  let open: Clause = { first: 0, last: -1, link: openingLink(tokens), parent: -1 };
  clauses.push(open);
  let start = 0;
  for (let at = 1; at < tokens.length; at++) {
    if (!mayBegin(tokens, at)) continue;
    const around = waiting(tokens, clauses, interrupted(clauses, open));
    const next = boundary({ tokens, first: start, open: open.link, around }, at);
    if (!next) continue;
    open.last = at - 1;
    start = at;
    if (next === 'resumed') open = around!;
    else {
      open = { first: at, last: at, link: next, parent: parentOf(clauses, clauses.indexOf(open), next) };
      clauses.push(open);
    }
  }
  open.last = tokens.length - 1;
  return tokens.length > 0 ? clauses : [];
}

/** "*When* shells fell", "*Heading* a delegation": the sentence opens with a clause that hangs on the next. */
function openingLink(tokens: Token[]): ClauseLink {
  const [first] = tokens;
  if (!first) return 'main';
  const comma = tokens.findIndex(({ text }) => text === ',');
  const finite = tokens.findIndex((token, at) => at > 0 && isVerbal(token) && !isParticiple(token));
  const opens = comma > 0 && (finite < 0 || comma < finite);
  if (opens && isParticiple({ ...first, pos: first.pos === 'PROPN' ? 'VERB' : first.pos }))
    return 'participle';
  return SUBORDINATORS.has(first.lower) && subjectThenVerb(tokens, 1) ? 'subordinate' : 'main';
}

/** The clause that the open one is inserted into, past what hangs on the insertion: "A, *who came when B was there*, met". */
function interrupted(clauses: Clause[], open: Clause): Clause | undefined {
  let inner = open;
  while (inner.link === 'subordinate' && isInsertion(clauses[inner.parent]?.link))
    inner = clauses[inner.parent]!;
  return isInsertion(inner.link) || inner.link === 'attribution' ? clauses[inner.parent] : undefined;
}

/** "The truce, *reached after fighting that killed ten*, was brokered": past insertions that are complete to the one that waits for its verb. */
function waiting(tokens: Token[], clauses: Clause[], around: Clause | undefined): Clause | undefined {
  const outer = around && isInsertion(around.link) ? clauses[around.parent] : undefined;
  if (!around || !outer || !hasVerb(tokens, around.first, around.last + 1)) return around;
  return hasVerb(tokens, outer.first, outer.last + 1) ? around : outer;
}

/** What a new clause hangs on, given the one before it. */
function parentOf(clauses: Clause[], before: number, link: ClauseLink): number {
  if (link === 'main') return 0;
  const { link: linkBefore, parent } = clauses[before]!;
  return link === 'coordinate' && isInsertion(linkBefore) && parent >= 0 ? parent : before;
}
