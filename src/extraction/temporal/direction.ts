/**
 * Whether a sentence speaks of the past or of the future near one of its tokens, from the verb that governs it:
 * the nearest verb before it in its clause, or else the first verb after it.
 */
import type { Token } from '../types.ts';

const FUTURE_AUXILIARIES = new Set([
  'will',
  'shall',
  "'ll",
  '’ll',
  'wo',
  "won't",
  'would',
  'may',
  'might',
  'can',
  'could',
]);
/** Words after a form of "be", and verbs before "to", that announce something still to come. */
const ANNOUNCING = new Set(
  (
    'due scheduled expected set slated planned planning going likely supposed poised about to plan plans expect expects ' +
    'hope hopes intend intends agree agrees vow vows aim aims want wants decide need needs ready preparing prepares'
  ).split(' '),
);
const BE_PRESENT = new Set(['is', 'are', 'am', "'s", "'re", '’s', '’re', 'be']);
const PAST_AUXILIARIES = new Set(['was', 'were', 'had', 'has', 'have', 'did', 'been', "'ve", '’ve', "'d"]);
/** Past forms that look like their present. */
const UNCHANGED = new Set(
  'put set hit cut shut let cost hurt quit read spread beat burst cast rid shed thrust'.split(' '),
);
const CLAUSE_ENDS = new Set([';', ':', '"', '“', '”', '–', '—', '(', ')']);

/** −1 past, 1 future, 0 when no verb tells. `from` and `to` are the first and last token of the expression. */
export function directionAt(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || CLAUSE_ENDS.has(token.text)) break;
    const direction = isVerb(token) ? directionOf(tokens, i) : 0;
    if (direction !== 0) return direction;
  }
  for (let i = to + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || CLAUSE_ENDS.has(token.text)) break;
    const direction = isVerb(token) ? directionOf(tokens, i) : 0;
    if (direction !== 0) return direction;
  }
  return 0;
}

function isVerb(token: Token): boolean {
  return (
    token.pos === 'VERB' ||
    token.pos === 'AUX' ||
    FUTURE_AUXILIARIES.has(token.text) ||
    PAST_AUXILIARIES.has(token.lower)
  );
}

/** What the verb at `at` and the words just before and after it say. */
function directionOf(tokens: readonly Token[], at: number): number {
  const verb = tokens[at];
  if (!verb) return 0;
  for (let i = at; i >= Math.max(0, at - 5); i--) {
    const word = tokens[i];
    if (!word || (i < at && !isLink(word))) break;
    if (FUTURE_AUXILIARIES.has(word.text)) return 1;
    if (i < at && word.lower === 'to' && announced(tokens, i)) return 1;
    if (i < at && BE_PRESENT.has(word.lower) && verb.lower.endsWith('ing')) return 1;
    if (PAST_AUXILIARIES.has(word.lower)) return i === at && announced(tokens, at + 2) ? 1 : -1;
  }
  if (BE_PRESENT.has(verb.lower))
    return announced(tokens, at + 2) || tokens[at + 1]?.lower.endsWith('ing') ? 1 : 0;
  return isPast(verb) ? -1 : 0;
}

/** Words that may stand between an auxiliary and its verb. */
function isLink(token: Token): boolean {
  return (
    token.pos === 'AUX' ||
    token.pos === 'ADV' ||
    token.pos === 'PART' ||
    token.pos === 'VERB' ||
    ANNOUNCING.has(token.lower) ||
    token.lower === 'to' ||
    token.lower === 'also'
  );
}

/** Whether the word before `at`, or the one before that, announces what follows. */
function announced(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 1], tokens[at - 2]].some((token) => token !== undefined && ANNOUNCING.has(token.lower));
}

function isPast({ lower, lemma, pos }: Token): boolean {
  if (pos !== 'VERB') return false;
  return (
    lower.endsWith('ed') ||
    UNCHANGED.has(lower) ||
    (lower !== lemma && !lower.endsWith('s') && !lower.endsWith('ing'))
  );
}
