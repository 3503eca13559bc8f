/** From a composed reading to the expression that later stages see: span, bounds, basis, and the reason in words. */
import type { DateBasis, Sentence, TimeExpression } from '../types.ts';
import type { Located } from './compose.ts';
import { edtfBounds, joinEdtf } from './edtf.ts';
import { edtfOf, timexOf } from './period.ts';
import { governedByReporting } from './reporting.ts';
import type { Reading } from './rule.ts';
import type { Term } from './terms.ts';

/** Verbs whose "until" names the new day of what was to be. */
const PUT_OFF = new Set(['postpone', 'delay', 'defer', 'adjourn', 'reschedule']);
const SINCE = new Set(['since']);
const ONWARDS = new Set(['onward', 'onwards']);
const UNTIL = new Set(['until', 'till']);
const BEFORE = new Set(['before']);
const AFTER = new Set(['after', 'beyond']);
/** Words that bound a time, but not that of a noun behind it. */
const TURNING = new Set([...AFTER, ...BEFORE, ...SINCE]);
const ABOUT = new Set(['about', 'around', 'circa', 'approximately', 'roughly']);

export function describe(
  text: string,
  sentence: Sentence,
  terms: readonly Term[],
  located: Located,
): TimeExpression {
  const { reading, rule, grounds } = located;
  const [first, last] = [terms[located.from], terms[located.to - 1]];
  const start = first?.start ?? sentence.start;
  const end = last?.end ?? start;
  const article = terms[located.from - 1]?.text === 'the' ? 1 : 0;
  const before = terms[located.from - 1 - article]?.text ?? '';
  const attributive = isAttributive(terms, located);
  const unbound =
    (UNTIL.has(before) && isPutOff(sentence, first?.token ?? 0)) || (TURNING.has(before) && attributive); // "after the Friday clash", "since Monday's raid"
  const { kind, edtf } = unbound
    ? bound(reading, '', '')
    : ONWARDS.has(terms[located.to]?.text ?? '')
      ? bound(reading, 'since', '')
      : bound(reading, before, terms[located.from - 2 - article]?.text ?? '');
  const bounds = edtf === null ? null : edtfBounds(edtf);
  const basis: DateBasis =
    bounds === null || reading.kind !== 'date' ? 'none' : reading.anchor === 'none' ? 'stated' : 'relative';
  const words = [`"${text.slice(start, end)}"`, ...grounds].join(' + ');
  const value = edtf ?? reading.timex ?? 'open';
  const from = first?.token ?? 0;
  const to = last?.token ?? from;
  const reported = kind === 'date' && !attributive && governedByReporting(sentence.tokens, from, to);
  return {
    start,
    end,
    kind,
    edtf,
    first: bounds?.first ?? null,
    last: bounds?.last ?? null,
    basis,
    weekday: reading.weekday,
    rule,
    reason: `${words} → ${value}`,
    timex: timexValue(reading),
    reportedOn: reported,
    ofWhatFollows: reading.ofWhatFollows === true,
  };
}

/** "postponed … until March 3". */
function isPutOff({ tokens }: Sentence, from: number): boolean {
  return tokens.slice(Math.max(0, from - 12), from).some(({ lemma }) => PUT_OFF.has(lemma));
}

/** The value with the word before it: "since 2008" is a duration, "before 2018" leaves its beginning open. */
function bound(
  { kind, from, to, edtf: open, clock }: Reading,
  before: string,
  farther: string,
): Pick<TimeExpression, 'kind' | 'edtf'> {
  const edtf = from && to ? (from === to ? edtfOf(from) : joinEdtf(edtfOf(from), edtfOf(to))) : open;
  if (kind !== 'date') return { kind, edtf };
  if (SINCE.has(before)) return { kind: 'duration', edtf: edtf && joinEdtf(edtf, '..') };
  if (UNTIL.has(before)) return { kind: 'duration', edtf: edtf && joinEdtf('..', edtf) };
  if (edtf === null || edtf.includes('X') || clock) return { kind, edtf };
  if (BEFORE.has(before) || (before === 'to' && farther === 'prior'))
    return { kind, edtf: joinEdtf('..', edtf) };
  if (AFTER.has(before)) return { kind, edtf: joinEdtf(edtf, '..') };
  return { kind, edtf: ABOUT.has(before) && !edtf.includes('/') ? `${edtf}~` : edtf };
}

/** TIMEX3 value: the first end of a range, with the time of day. */
function timexValue({ from, timex, clock }: Reading): string | null {
  if (!from) return timex;
  return clock && from.grain === 'day' ? `${timexOf(from)}T${clock}` : timexOf(from);
}

/** "the July 2018 agreement", "Monday's talks": the date belongs to the noun after it. */
function isAttributive(terms: readonly Term[], { from, to }: Located): boolean {
  const after = terms[to];
  if (!after) return false;
  if (after.text === "'s" || after.text === "'") return true;
  const before = terms[from - 1];
  const noun = after.pos === 'NOUN' || after.pos === 'PROPN' || after.pos === 'ADJ';
  return noun && (before?.pos === 'DET' || before?.text === "'s" || DETERMINERS.has(before?.text ?? ''));
}

const DETERMINERS = new Set('the a an his her their its our this that'.split(' '));
