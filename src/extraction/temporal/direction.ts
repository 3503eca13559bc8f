/**
 * Whether a sentence speaks of the past or of the future near one of its expressions, from the verb that governs it:
 * the nearest verb before it in its clause, or else the first verb after it.
 */
import type { Token } from '../types.ts';

const FUTURE_AUXILIARIES = new Set("will shall 'll ’ll wo would may might should must can cannot".split(' '));
const PAST_AUXILIARIES = new Set("was were has have did been 've ’ve".split(' '));
const BE_PRESENT = new Set("is are am 's 're ’s ’re be".split(' '));

/** Verbs and adjectives whose object or infinitive is still to come: "scheduled for Friday", "agreed to meet". */
const ANNOUNCING = new Set(
  (
    'due schedule slate slat plan expect likely suppose poise go hope intend agree vow aim want need ready prepare promise pledge ' +
    'postpone delay reschedule invite ask urge order decide propose announce'
  ).split(' '),
);
/** Of these, the ones that announce by themselves; the others need "to" and a verb. */
const SCHEDULING = new Set('due schedule slate slat plan expect postpone delay reschedule'.split(' '));

/** Verbs that send or ask somebody to what is still to come: "invited them to a meeting on Friday". */
const SUMMONING = new Set('invite summon subpoena'.split(' '));

/** Of those that announce, the ones that say when it was put off, unless a new day follows: "postponed on Friday", "… to Friday". */
const PUTTING_OFF = new Set('postpone delay reschedule'.split(' '));
const NEW_DAY = new Set('to for until till by'.split(' '));

/** Words beside a noun that put its day into the future: "the upcoming meeting on Friday". */
const COMING = new Set('upcoming forthcoming impending'.split(' '));

/** Words before a date that turn it towards the future or the past whatever the verb. */
const TURNING = new Map([
  ...'until till effective payable as upcoming'.split(' ').map((word) => [word, 1] as const),
  ['since', -1] as const,
]);

/** Words between a preposition and its date. */
const PASSED_OVER = new Set(
  'early late mid about around the a.m. p.m. am pm noon midnight gmt utc est edt pst pdt cst ist pkt irst bst cet'.split(
    ' ',
  ),
);

/** Past forms that look like their present. */
const UNCHANGED = new Set('put set hit cut shut let cost hurt quit read spread beat burst cast'.split(' '));
/** Present forms that no noun shares, so that the search may stop at them. */
const PRESENT = /^(?:is|are|takes|has|says|begins|starts|ends|marks|comes|remains|opens)$/;
const CLAUSE_ENDS = new Set([';', ':', '"', '“', '”', '–', '—', '(', ')']);

/** −1 past, 1 future, 0 when no verb tells. `from` and `to` are the first and last token of the expression. */
export function directionAt(tokens: readonly Token[], from: number, to: number): number {
  let at = from - 1;
  while (at > 0 && (tokens[at]?.pos === 'NUM' || PASSED_OVER.has(tokens[at]?.lower ?? ''))) at--;
  const before = tokens[at]?.lower ?? '';
  const turned = at === 0 && before !== 'since' ? undefined : TURNING.get(before); // "Until Friday, they had not"
  if (turned !== undefined) return turned;
  const start = before === '(' ? at - 1 : from - 1; // "will leave at four (5 a.m. Thursday)"
  const direction = search(tokens, start, -1, NEW_DAY.has(before)) ?? search(tokens, to + 1, 1, false) ?? 0;
  return before === 'by' && direction < 0 ? 0 : direction;
}

/**
 * The direction of the first telling verb from `start` on, in steps of `step`, inside the clause; null without one.
 * `isNewDay`: the date follows a word such as "until".
 */
function search(tokens: readonly Token[], start: number, step: number, isNewDay: boolean): number | null {
  for (let i = start; ; i += step) {
    const token = tokens[i];
    if (!token || CLAUSE_ENDS.has(token.text)) return null;
    if (step < 0 && (COMING.has(token.lower) || isAheadOf(tokens, i))) return 1;
    if (step < 0 && SUMMONING.has(token.lemma) && isCalledTo(tokens, i, start)) return 1;
    if (step < 0 && isHostedBy(tokens, i)) continue;
    const isPutOff = PUTTING_OFF.has(token.lemma) && !isNewDay;
    const direction = isPutOff ? -1 : isVerb(token) && !isDueTo(tokens, i) ? directionOf(tokens, i, step) : 0;
    if (direction !== 0 || isPresent(token)) return direction;
  }
}

function isVerb({ pos, text, lower, lemma }: Token): boolean {
  return (
    pos === 'VERB' ||
    pos === 'AUX' ||
    FUTURE_AUXILIARIES.has(text) ||
    lower === 'due' ||
    SCHEDULING.has(lemma)
  );
}

/** A finite verb of the present: the search stops there without an answer. */
function isPresent({ pos, lower, lemma }: Token): boolean {
  return PRESENT.test(lower) || (pos === 'VERB' && lower === `${lemma}s`);
}

/** Whether "to" stands between a verb of summoning and its date: "summoned to court on", not "was invited on". */
function isCalledTo(tokens: readonly Token[], verb: number, end: number): boolean {
  return tokens.slice(verb, end).some(({ lower }) => lower === 'to');
}

/** "arrived on Sunday ahead of talks on Monday". */
function isAheadOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'of' && tokens[at - 1]?.lower === 'ahead';
}

/** "will join talks *hosted by* Egypt on Friday": the verb before it tells when. */
function isHostedBy(tokens: readonly Token[], at: number): boolean {
  return HOSTED.test(tokens[at]!.lower) && tokens[at - 1]?.pos === 'NOUN' && tokens[at + 1]?.lower === 'by';
}

const HOSTED = /^(hosted|organi[sz]ed|mediated|brokered|sponsored|chaired)$/;

/** "due to a sudden rise": a cause, not a plan. */
function isDueTo(tokens: readonly Token[], at: number): boolean {
  const [due, to, verb] = tokens.slice(at, at + 3);
  return due?.lower === 'due' && to?.lower === 'to' && verb?.pos !== 'VERB' && verb?.pos !== 'AUX';
}

/** What the verb at `at`, with its auxiliaries and the verbs it depends on, says. */
function directionOf(tokens: readonly Token[], at: number, step: number): number {
  let first = at;
  while (first > at - 6 && isLink(tokens[first - 1])) first--;
  let last = at;
  while (last < at + 4 && isLink(tokens[last + 1])) last++;
  const group = tokens.slice(first, last + 1);
  const has = (words: ReadonlySet<string>): boolean => group.some((token) => words.has(token.lower));
  if (group.some((token) => FUTURE_AUXILIARIES.has(token.text))) return 1;
  if (group.some((token) => token.lower === 'had')) return -1;
  // "On Friday agreed to reopen": the day is that of agreeing
  if (step > 0 && isActivePast(group)) return -1;
  if (group.some((token, i) => announces(token, tokens[first + i + 1], tokens[first + i + 2]))) return 1;
  if (isInfinitive(group) && announcedBefore(tokens, first)) return 1;
  if (group[0]?.lower === 'to' && group[1]?.lower === 'be') return 1;
  if (has(PAST_AUXILIARIES)) return -1;
  if (!has(BE_PRESENT)) return group.some(isPast) ? -1 : 0;
  return group.some(({ lower, pos }) => lower === 'to' || (lower.endsWith('ing') && pos === 'VERB')) ? 1 : 0;
}

/** Words of a verb group: auxiliaries, adverbs, "to", "not", and verbs in a chain. */
function isLink(token: Token | undefined): boolean {
  if (!token) return false;
  return /^(?:AUX|ADV|PART|VERB)$/.test(token.pos) || token.lower === 'to' || ANNOUNCING.has(token.lower);
}

/** "scheduled", "set for", "agreed to meet", "was to begin". */
function announces({ lemma, lower }: Token, next: Token | undefined, third: Token | undefined): boolean {
  if (lower === 'set' && next?.lower === 'for') return true;
  const opens = ANNOUNCING.has(lemma) || lower === 'set' || lower === 'was' || lower === 'were';
  return SCHEDULING.has(lemma) || (opens && isInfinitive([next, third]));
}

function isInfinitive([to, verb]: readonly (Token | undefined)[]): boolean {
  return to?.lower === 'to' && (verb?.pos === 'VERB' || verb?.pos === 'AUX');
}

/** Whether the verb before `at` is one whose infinitive is still to come: "agreed in Muscat on Sunday to hold". */
function announcedBefore(tokens: readonly Token[], at: number): boolean {
  const governor = tokens.slice(0, at).findLast((token) => token.pos === 'VERB');
  return governor !== undefined && ANNOUNCING.has(governor.lemma);
}

/** Whether a verb group opens with its past form, without an auxiliary. */
function isActivePast(group: readonly Token[]): boolean {
  const verb = group.find(({ pos }) => pos !== 'ADV');
  return verb !== undefined && isPast(verb);
}

function isPast({ lower, lemma, pos }: Token): boolean {
  if (pos !== 'VERB') return false;
  return lower.endsWith('ed') || UNCHANGED.has(lower) || (lower !== lemma && !/(?:s|ing)$/.test(lower));
}
