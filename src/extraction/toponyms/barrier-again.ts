import type { Place, Token, Toponym } from '../types.ts';
import type { Reference } from './references.ts';

const BARRIERS = new Set(['crossing', 'gate', 'checkpoint', 'junction', 'bridge']);
/** "the *border* crossing", "the key *frontier* gate" */
const KIND =
  /^(border|frontier|land|road|main|key|busy|busiest|vital|only|same|closed|disputed|point|entry)$/;
const AFTER =
  /^[ ’'s]*(?:(?:border|frontier|land|entry) )?(crossing|gate|checkpoint|junction|bridge|border|point)\b/i;
const NAMED = / (crossing|gate|checkpoint|junction|bridge|border|point)$/i;
const BEFORE =
  /\b(?:(?:crossing|gate|checkpoint|junction|bridge)(?: point)? (?:at|of|in|near)(?: the)?|(?:crossing|border|frontier) with [\p{L} ]{2,24} at) $/iu;
/** "the Torkham crossing in *Nangarhar*": it has a name of its own. */
const OWN_NAME =
  /\p{Lu}[\p{L}’'-]* (?:border )?(?:crossing|gate|checkpoint|junction|bridge)(?: point)? (?:at|of|in|near)(?: the)? $/u;

/** Characters before a name in which the word for a crossing may stand. */
const REACH = 50;

/** "closed *the crossing* on Sunday", "at *the same gate*": the one named last; not "the crossing at Chaman", "the Torkham crossing". */
export function barrierAgain(tokens: Token[], at: number): Reference | null {
  const { lower } = tokens[at]!;
  const point = lower === 'point' && /^(crossing|border|entry)$/.test(tokens[at - 1]!.lower);
  if (!BARRIERS.has(lower) && !point) return null;
  const next = tokens[at + 1];
  if (
    next &&
    /^(point|of|at|between|in|near|with|called|named|to|into|from|guards?|officials?)$/.test(next.lower)
  )
    return null;
  let first = at - 1;
  while (first > 0 && (KIND.test(tokens[first]!.lower) || (point && first === at - 1))) first--;
  if (!/^(the|that|this)$/.test(tokens[first]!.lower)) return null;
  const near = /^(near|outside)$/.test(tokens[first - 1]?.lower ?? '');
  return { first, last: at, relation: near ? 'near' : 'in', fits: isBarrier };
}

/** A town or site beside whose name the text says that it is a crossing. */
function isBarrier({ role, start, end }: Toponym, { kind }: Place, text: string): boolean {
  if (!/^(literal|embedded|metonym)$/.test(role) || !/^(site|city)$/.test(kind)) return false;
  if (NAMED.test(text.slice(start, end))) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  return AFTER.test(text.slice(end, end + 40)) || (BEFORE.test(before) && !OWN_NAME.test(before));
}
