import type { Token } from '../types.ts';
import { isParticiple, isReporting } from './verbs.ts';

/**
 * How a clause hangs on the one before it. `coordinate`, `participle` and `relative` clauses may lend their subject
 * from it; `reported` is what somebody said; `attribution` is who said it and when ("…, the ministry said on Monday").
 */
export type ClauseLink =
  'main' | 'coordinate' | 'participle' | 'relative' | 'subordinate' | 'reported' | 'attribution';

/** A stretch of a sentence round one verb; token indexes, both inclusive. */
export interface Clause {
  first: number;
  last: number;
  link: ClauseLink;
  /** Index of the clause it hangs on; -1 for the first. */
  parent: number;
}

const SUBORDINATORS = new Set(
  'while when because although though if unless whereas after before since until once as whether lest'.split(
    ' ',
  ),
);
const RELATIVES = new Set(['who', 'which', 'whose', 'whom', 'where']);
const COORDINATORS = new Set(['and', 'but', 'then']);
const STOPS = new Set([';', ':', '—']);

/** Cuts a sentence into clauses by its conjunctions, relative words, participles and reporting verbs. */
export function findClauses(tokens: Token[]): Clause[] {
  const clauses: Clause[] = [];
  let first = 0;
  let link: ClauseLink = 'main';
  for (let at = 1; at < tokens.length; at++) {
    const next = boundary(tokens, first, at, link);
    if (!next) continue;
    clauses.push({ first, last: at - 1, link, parent: parentOf(clauses, link) });
    first = at;
    link = next;
  }
  if (tokens.length > 0)
    clauses.push({ first, last: tokens.length - 1, link, parent: parentOf(clauses, link) });
  return clauses;
}

function parentOf(clauses: Clause[], link: ClauseLink): number {
  if (clauses.length === 0 || link === 'main') return clauses.length === 0 ? -1 : 0;
  if (link === 'coordinate') {
    const before = clauses.length - 1;
    return clauses[before]!.link === 'participle' || clauses[before]!.link === 'relative'
      ? clauses[before]!.parent
      : before;
  }
  return clauses.length - 1;
}

/** The link of the clause that begins at `at`, or null when none begins there. `first` starts the open one. */
function boundary(tokens: Token[], first: number, at: number, open: ClauseLink): ClauseLink | null {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  if (STOPS.has(token.text)) return 'main';
  if (RELATIVES.has(token.lower)) return 'relative';
  if (token.lower === 'following' && before.pos !== 'DET' && before.text !== ',') return 'participle';
  if (token.lower === 'that' && before.pos === 'VERB') return 'reported';
  if (token.lower === 'that' && /^(NOUN|PROPN)$/.test(before.pos) && isVerbal(tokens[at + 1]))
    return isReportNoun(before) ? 'reported' : 'relative';
  if (token.lower === 'that' && isReportNoun(before)) return 'reported';
  if (SUBORDINATORS.has(token.lower)) {
    if (tokens[at + 1] && isParticiple(tokens[at + 1]!)) return 'participle';
    return subjectThenVerb(tokens, at + 1) ? 'subordinate' : null;
  }
  if (before.pos === 'VERB' && isReporting(before) && at - 1 >= first && token.pos !== 'PUNCT') {
    if (!/^(ADP|SCONJ|CCONJ|ADV|PART)$/.test(token.pos) && subjectThenVerb(tokens, at)) return 'reported';
  }
  if (token.text === ',') return afterComma(tokens, first, at, open);
  if (COORDINATORS.has(token.lower) && hasVerb(tokens, first, at)) return afterConjunction(tokens, first, at);
  return null;
}

function afterComma(tokens: Token[], first: number, at: number, open: ClauseLink): ClauseLink | null {
  const next = tokens[at + 1];
  if (!next) return null;
  const start = /^["”’'»]$/.test(next.text) ? at + 2 : at + 1;
  if (isAttribution(tokens, start)) return 'attribution';
  const word = tokens[start]?.pos === 'ADV' ? tokens[start + 1] : tokens[start];
  const after = word !== undefined && /^(following|preceding)$/.test(word.lower);
  if (word && isParticiple(word) && (after || hasVerb(tokens, first, at))) return 'participle';
  const reduced =
    word?.pos === 'VERB' && /(ed|en)$/.test(word.lower) && /^(ADP|SCONJ)$/.test(tokens[start + 1]?.pos ?? '');
  if (reduced && hasVerb(tokens, first, at)) return 'relative';
  const leftSubordinate = open === 'subordinate' || open === 'participle' || open === 'relative';
  if (leftSubordinate && hasVerb(tokens, first, at) && subjectThenVerb(tokens, start)) return 'main';
  if (open === 'relative' && hasVerb(tokens, first, at) && isVerbal(next)) return 'main';
  return null;
}

function afterConjunction(tokens: Token[], first: number, at: number): ClauseLink | null {
  let next = at + 1;
  while (tokens[next]?.pos === 'ADV') next++;
  if (isVerbal(tokens[next]) && !isParticiple(tokens[next]!)) return 'coordinate';
  const listed = tokens
    .slice(first, at)
    .findLast((token) => /^(between|both|with|including)$/.test(token.lower));
  const comma = tokens[at - 1]!.text === ',';
  if (listed && !comma && listed.lower !== 'with') return null;
  return subjectThenVerb(tokens, next, comma ? 14 : 8) ? 'coordinate' : null;
}

/** Whether a noun phrase and then a finite verb follow from `at`, before the next punctuation. */
function subjectThenVerb(tokens: Token[], at: number, reach = 14): boolean {
  if (!tokens[at] || !/^(DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(tokens[at].pos)) return false;
  for (let next = at + 1; next < Math.min(tokens.length, at + reach); next++) {
    const token = tokens[next]!;
    if (/^[,;:.—]$/.test(token.text) || /^(and|but|that)$/.test(token.lower)) return false;
    if (isVerbal(token) && tokens[next - 1]!.lower !== 'to' && !isParticiple(token)) return true;
  }
  return false;
}

/** "the ministry said", "said the minister", "according to …" up to the next punctuation. */
function isAttribution(tokens: Token[], start: number): boolean {
  if (/^according$/.test(tokens[start]?.lower ?? '')) return true;
  for (let at = start; at < Math.min(tokens.length, start + 14); at++) {
    const token = tokens[at]!;
    if (/^[,;:.—"“”]$/.test(token.text) || /^(and|that|to)$/.test(token.lower)) return false;
    if (isReporting(token)) return !subjectThenVerb(tokens, at + 1) && tokens[at + 1]?.lower !== 'that';
    if (isVerbal(token) && token.pos === 'VERB') return false;
  }
  return false;
}

function isReportNoun(token: Token): boolean {
  return /^(reports?|claims?|rumou?rs?|allegations?|statements?|suggestions?|news|speculation)$/.test(
    token.lower,
  );
}

function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && /^(VERB|AUX)$/.test(token.pos);
}

function hasVerb(tokens: Token[], first: number, last: number): boolean {
  return tokens.slice(first, last).some(isVerbal);
}
