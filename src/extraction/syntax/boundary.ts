import type { Token } from '../types.ts';
import { isInsertion, type Clause, type ClauseLink } from './clause.ts';
import { hasVerb, isAttribution, isEnclosed, isVerbal, pairThenVerb, subjectThenVerb } from './lookahead.ts';
import { describes, isReportNoun, reportsThat } from './reported.ts';
import { isParticiple, isReporting } from './verbs.ts';

const CALENDAR =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|early|late|mid|[12]\d{3})$/;

const YEAR = /^(1[89]|20)\d\d$/;

/** Words that open a clause which tells when, why or under what condition. */
export const SUBORDINATORS = new Set(
  'while when because although though if unless whereas after before since until once as whether lest'.split(
    ' ',
  ),
);
const RELATIVES = new Set(['who', 'which', 'whose', 'whom', 'where']);
const COORDINATORS = new Set(['and', 'but', 'then']);
const STOPS = new Set([';', ':', '—']);
const MARKS = new Set([...SUBORDINATORS, ...RELATIVES, ...COORDINATORS, ...STOPS, 'following', 'that', ',']);

const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/** Whether a clause may begin at `at` at all: for most words one look tells that none does. */
export function mayBegin(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  return MARKS.has(tokens[at]!.lower) || before.pos === 'VERB' || WEEKDAYS.has(before.lower);
}

/** What lies between the last boundary and the next. */
export interface Stretch {
  tokens: Token[];
  first: number;
  /** How the clause that it belongs to hangs on another. */
  open: ClauseLink;
  /** The clause that it is inserted into. */
  around: Clause | undefined;
}

/** The link of the clause that begins at `at`, `resumed` when the one around the stretch goes on there, or null. */
export function boundary(stretch: Stretch, at: number): ClauseLink | 'resumed' | null {
  const { tokens, first } = stretch;
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  if (STOPS.has(token.text)) return 'main';
  if (RELATIVES.has(token.lower)) return 'relative';
  if (token.lower === 'following' && before.pos !== 'DET' && before.text !== ',') return 'participle';
  if (token.lower === 'that' && (before.pos === 'VERB' || reportsThat(tokens, at))) return 'reported';
  if (token.lower === 'that' && /^(NOUN|PROPN)$/.test(before.pos) && isVerbal(tokens[at + 1]))
    return isReportNoun(before) ? 'reported' : 'relative';
  if (token.lower === 'that' && isReportNoun(before)) return 'reported';
  if (token.lower === 'that' && before.pos === 'NOUN' && describes(tokens, at)) return 'relative';
  if (SUBORDINATORS.has(token.lower) && !isAsManyAs(tokens, at)) {
    if (tokens[at + 1] && isParticiple(tokens[at + 1]!)) return 'participle';
    if (CALENDAR.test(tokens[at + 1]?.lower ?? '')) return null; // "closed *since March* …, was reopened"
    const named = token.lower !== 'after' && tokens[at + 1]?.pos === 'PROPN';
    const subject = subjectThenVerb(tokens, at + 1, named ? 40 : 14, named) || pairThenVerb(tokens, at + 1);
    return subject ? 'subordinate' : null;
  }
  if (before.pos === 'VERB' && isReporting(before) && at - 1 >= first && token.pos !== 'PUNCT') {
    const subject = !/^(ADP|SCONJ|CCONJ|ADV|PART)$/.test(token.pos);
    if (subject && (subjectThenVerb(tokens, at) || pairThenVerb(tokens, at))) return 'reported';
  }
  if (isSaidThatDay(tokens, at) && subjectThenVerb(tokens, at)) return 'reported';
  if (token.text === ',') return afterComma(stretch, at);
  if (COORDINATORS.has(token.lower) && hasVerb(tokens, first, at)) return afterConjunction(tokens, first, at);
  return null;
}

/** "talks involving *Oman, Qatar, and* Iraq will be held": the last of a list of names. */
function isLastOfNames(tokens: Token[], and: number): boolean {
  let first = and - 2;
  while (tokens[first]?.pos === 'PROPN' || tokens[first]?.text === ',') first--;
  return (
    /^(of|between|among|involving|including|with)$/.test(tokens[first]?.lower ?? '') &&
    tokens.slice(first, and - 1).some(({ text }) => text === ',')
  );
}

/** "To hone their skills, the Serbian *and* Hungarian armies began …": no verb since the comma. */
function isWithinSubject(tokens: Token[], first: number, at: number): boolean {
  const comma = tokens.slice(0, at).findLastIndex(({ text }) => text === ',');
  return comma > first && tokens[comma + 1]?.pos === 'DET' && !hasVerb(tokens, comma + 1, at);
}

/** "said on Friday *he* would come": what is said begins behind the day of saying it. */
function isSaidThatDay(tokens: Token[], at: number): boolean {
  if (!WEEKDAYS.has(tokens[at - 1]!.lower)) return false;
  const verb = tokens[at - 2]?.lower === 'on' ? tokens[at - 3] : tokens[at - 2];
  return verb?.pos === 'VERB' && isReporting(verb);
}

/** "*as* many *as* twenty" */
function isAsManyAs(tokens: Token[], at: number): boolean {
  return [at, at - 2].some(
    (first) =>
      tokens[first]?.lower === 'as' &&
      tokens[first + 2]?.lower === 'as' &&
      /^(many|much|few|little|well|soon|early|late|long)$/.test(tokens[first + 1]!.lower),
  );
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
  // "The gate, *officials said,* will open", "will fly to Muscat and, *according to aides,* meet the sultan"
  if (open === 'attribution')
    return waits || (around && isVerbal(next) && !isParticiple(next)) ? 'resumed' : null;
  if (waits && told && isVerbal(word) && !isParticiple(word!)) return 'resumed';
  if (/^(codenamed|dubbed|nicknamed)$/.test(word?.lower ?? '')) return 'relative';
  const reduced =
    word?.pos === 'VERB' && /(ed|en)$/.test(word.lower) && /^(ADP|SCONJ)$/.test(tokens[start + 1]?.pos ?? '');
  if (goesOnFromAuxiliary(tokens, first, at)) return null;
  const inserted = word?.pos === 'VERB' && !told && isEnclosed(tokens, start);
  if (inserted || (reduced && told)) return 'relative';
  if ((open === 'subordinate' || isInsertion(open)) && told && subjectThenVerb(tokens, start)) return 'main';
  if (open === 'relative' && told && isVerbal(next) && tokens[first + 1]?.text !== ',') return 'resumed';
  return null;
}

/** "Rebels had, earlier on Monday, *killed* two": the verb of the auxiliary before the insertion. */
function goesOnFromAuxiliary(tokens: Token[], first: number, at: number): boolean {
  let comma = at - 1;
  while (comma > first && tokens[comma]!.text !== ',') comma--;
  return tokens[comma - 1]?.pos === 'AUX' && !hasVerb(tokens, comma, at);
}

function afterConjunction(tokens: Token[], first: number, at: number): ClauseLink | null {
  let next = at + 1;
  while (tokens[next]?.pos === 'ADV') next++;
  const opened = tokens[at - 1]!.text === ',' && /^(in|on|at)$/.test(tokens[next]?.lower ?? '');
  if (opened && subjectThenVerb(tokens, next + 1)) return 'coordinate'; // "…, and in April the gate was shut"
  if (isVerbal(tokens[next]) && !isParticiple(tokens[next]!)) return 'coordinate';
  if (YEAR.test(tokens[next]?.lower ?? '') && YEAR.test(tokens[at - 1]!.lower)) return null; // "those of 2019 *and* 2022 were small"
  const listed = tokens
    .slice(first, at)
    .findLast((token) => /^(between|both|with|including)$/.test(token.lower));
  const comma = tokens[at - 1]!.text === ',';
  if (listed && !comma && listed.lower !== 'with') return null;
  if (comma && isLastOfNames(tokens, at)) return null;
  if (!comma && isWithinSubject(tokens, first, at)) return null;
  return subjectThenVerb(tokens, next, comma ? 14 : 8) ? 'coordinate' : null;
}
