import type { Token } from '../types.ts';
import { isParticiple, isReporting } from './verbs.ts';

/**
 * How a clause hangs on the one before it. `coordinate`, `participle` and `relative` clauses may lend their subject
 * from it; `reported` is what somebody said; `attribution` is who said it and when ("…, the ministry said on Monday").
 */
export type ClauseLink =
  'main' | 'coordinate' | 'participle' | 'relative' | 'subordinate' | 'reported' | 'attribution';

/** A stretch of a sentence round one verb, with what is inserted into it; token indexes, both inclusive. */
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
/** Words between a reporting verb and its "that". */
const REPORT_REACH = 8;
const STOPS = new Set([';', ':', '—']);

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
    const around = interrupted(clauses, open);
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
  return isInsertion(inner.link) ? clauses[inner.parent] : undefined;
}

/** The clause that each token belongs to, the innermost where one holds another. */
export function clauseOfTokens(clauses: Clause[]): number[] {
  const owner: number[] = [];
  clauses.forEach(({ first, last }, index) => {
    for (let at = first; at <= last; at++) owner[at] = index;
  });
  return owner;
}

/** What a new clause hangs on, given the one before it. */
function parentOf(clauses: Clause[], before: number, link: ClauseLink): number {
  if (link === 'main') return 0;
  const { link: linkBefore, parent } = clauses[before]!;
  return link === 'coordinate' && isInsertion(linkBefore) && parent >= 0 ? parent : before;
}

/** What lies between the last boundary and the next. */
interface Stretch {
  tokens: Token[];
  first: number;
  /** How the clause that it belongs to hangs on another. */
  open: ClauseLink;
  /** The clause that it is inserted into. */
  around: Clause | undefined;
}

/** The link of the clause that begins at `at`, `resumed` when the one around the stretch goes on there, or null. */
function boundary(stretch: Stretch, at: number): ClauseLink | 'resumed' | null {
  const { tokens, first } = stretch;
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  if (STOPS.has(token.text)) return 'main';
  if (RELATIVES.has(token.lower)) return 'relative';
  if (token.lower === 'following' && before.pos !== 'DET' && before.text !== ',') return 'participle';
  if (token.lower === 'that' && (before.pos === 'VERB' || reportsThat(tokens, first, at))) return 'reported';
  if (token.lower === 'that' && /^(NOUN|PROPN)$/.test(before.pos) && isVerbal(tokens[at + 1]))
    return isReportNoun(before) ? 'reported' : 'relative';
  if (token.lower === 'that' && isReportNoun(before)) return 'reported';
  if (SUBORDINATORS.has(token.lower)) {
    if (tokens[at + 1] && isParticiple(tokens[at + 1]!)) return 'participle';
    const named = token.lower !== 'after' && tokens[at + 1]?.pos === 'PROPN';
    return subjectThenVerb(tokens, at + 1, named ? 40 : 14, named) ? 'subordinate' : null;
  }
  if (before.pos === 'VERB' && isReporting(before) && at - 1 >= first && token.pos !== 'PUNCT') {
    if (!/^(ADP|SCONJ|CCONJ|ADV|PART)$/.test(token.pos) && subjectThenVerb(tokens, at)) return 'reported';
  }
  if (token.text === ',') return afterComma(stretch, at);
  if (COORDINATORS.has(token.lower) && hasVerb(tokens, first, at)) return afterConjunction(tokens, first, at);
  return null;
}

function afterComma({ tokens, first, open, around }: Stretch, at: number): ClauseLink | 'resumed' | null {
  const next = tokens[at + 1];
  if (!next) return null;
  const start = /^["”’'»]$/.test(next.text) ? at + 2 : at + 1;
  if (isAttribution(tokens, start)) return 'attribution';
  const word = tokens[start]?.pos === 'ADV' ? tokens[start + 1] : tokens[start];
  const told = hasVerb(tokens, first, at);
  const after = word !== undefined && /^(following|preceding)$/.test(word.lower);
  if (word && isParticiple(word) && (after || told || isEnclosed(tokens, start))) return 'participle';
  const waits = around !== undefined && !hasVerb(tokens, around.first, around.last + 1);
  if (waits && told && isVerbal(word) && !isParticiple(word!)) return 'resumed';
  if (/^(codenamed|dubbed|nicknamed)$/.test(word?.lower ?? '')) return 'relative';
  const reduced =
    word?.pos === 'VERB' && /(ed|en)$/.test(word.lower) && /^(ADP|SCONJ)$/.test(tokens[start + 1]?.pos ?? '');
  const inserted = word?.pos === 'VERB' && !told && isEnclosed(tokens, start);
  if (inserted || (reduced && told)) return 'relative';
  if ((open === 'subordinate' || isInsertion(open)) && told && subjectThenVerb(tokens, start)) return 'main';
  if (open === 'relative' && told && isVerbal(next) && tokens[first + 1]?.text !== ',') return 'resumed';
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

/** Whether a noun phrase and then a finite verb follow from `at`, before the next punctuation or, if so asked, past commas. */
function subjectThenVerb(tokens: Token[], at: number, reach = 14, pastCommas = false): boolean {
  if (!tokens[at] || !/^(DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(tokens[at].pos)) return false;
  for (let next = at + 1; next < Math.min(tokens.length, at + reach); next++) {
    const token = tokens[next]!;
    if (pastCommas && /^(,|and)$/.test(token.lower)) continue;
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

function isInsertion(link: ClauseLink | undefined): boolean {
  return link === 'relative' || link === 'participle';
}

/** Whether a comma and a finite verb follow: "The committee*, comprising delegates,* convened". */
function isEnclosed(tokens: Token[], start: number): boolean {
  return tokens.some((token, at) => at > start && token.text === ',' && isVerbal(tokens[at + 1]));
}

/** "announced on Monday *that* the points were open": the reporting verb stands a few words back. */
function reportsThat(tokens: Token[], first: number, at: number): boolean {
  if (!subjectThenVerb(tokens, at + 1)) return false;
  return tokens
    .slice(Math.max(first, at - REPORT_REACH), at)
    .some((token) => token.pos === 'VERB' && isReporting(token));
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
