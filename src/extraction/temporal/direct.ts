/** Choosing among the years, weeks or quarters that an incomplete date may mean. */
import { civilOf, daysInMonth, digits, modulo, weekdayOf } from './calendar.ts';
import {
  dayPeriod,
  firstDay,
  isFiner,
  lastDay,
  partOfYear,
  periodOf,
  shift,
  yearOf,
  type Grain,
  type Period,
} from './period.ts';
import { fromArticle, fromPrevious, open, type Context, type Reading } from './rule.ts';

/** A day of a month without a year. A weekday (1 to 7) beside it tells the year, if it fits one that is near. */
export function dayOfMonth(month: number, day: number, context: Context, weekday = 0): Reading | null {
  if (day > daysInMonth(2024, month) || day < 1) return null;
  const period = (year: number) => dayPeriod(year, month, day);
  return (
    fitting(period, weekday, context) ??
    narrated(period, context) ??
    near(period, context) ??
    open(`XXXX-${digits(month, 2)}-${digits(day, 2)}`)
  );
}

/** A day that every year has, without its year; open without an article's date. */
export function dayInYear(period: (year: number) => Period | null, context: Context): Reading {
  return narrated(period, context) ?? near(period, context) ?? open(null);
}

/** A month without a year. */
export function monthOfYear(month: number, context: Context): Reading | null {
  const period = (year: number) => partOfYear('month', year, month);
  return narrated(period, context) ?? near(period, context) ?? open(`XXXX-${digits(month, 2)}`);
}

/** Of last year's, this year's and next year's day the one that falls on a weekday; two never do. */
function fitting(period: OfYear, weekday: number, { reference }: Context): Reading | null {
  if (weekday === 0 || reference === null) return null;
  const year = yearOf(periodOf('year', reference));
  const days = [year, year - 1, year + 1].flatMap((of) => period(of) ?? []);
  const isMistaken = days.some(({ index }) => Math.abs(index - reference) <= HARD_BY); // in the weekday
  return fromArticle((!isMistaken && days.find(({ index }) => weekdayOf(index) === weekday)) || null);
}

/** A weekday with the number of its day ("Friday the 10th"): of the months around the article's the nearest that fits. */
export function dayOnWeekday(weekday: number, day: number, { reference }: Context): Reading {
  if (reference === null) return openWeekday(weekday);
  const month = periodOf('month', reference);
  const fitting = [0, -1, 1, -2, 2]
    .map((count) => firstDay(shift(month, count)) + day - 1)
    .find((index) => weekdayOf(index) === weekday && civilOf(index).day === day);
  return fitting === undefined ? openWeekday(weekday) : { ...onDay(fitting), weekday };
}

/** The year of two digits that is not more than five years ahead of the article. */
export function fullYear(digits: number, reference: number | null): number {
  const now = reference === null ? UNDATED : yearOf(periodOf('year', reference));
  const year = now - (now % 100) + digits;
  return year > now + 5 ? year - 100 : year;
}

/** The year from which an article without a date is supposed to look back. */
const UNDATED = 2030;

/** Days before the day told just before, in an article without a date: "reopened on March 19, 2025. It had been shut since February 21". */
const LEAD_UP = 62;

type OfYear = (year: number) => Period | null;

/** The period in the year of the date told just before, unless it is a matter of these days or of the future. */
function narrated(period: OfYear, context: Context): Reading | null {
  const { narrated: told, reference } = context;
  if (!told) return null;
  if (reference !== null) {
    const chosen = choose(context, period);
    if (context.direction > 0 || !chosen || Math.abs(firstDay(chosen) - reference) <= NEAR) return null;
  }
  const same = period(yearOf(told));
  if (!same) return null;
  const later = firstDay(same) - firstDay(told);
  const earliest = reference === null ? -LEAD_UP : 0;
  return told.grain === 'day' && (later < earliest || later > SEQUEL) ? null : fromPrevious(same);
}

/** The period in the year that the article's date and the tense suggest. */
function near(period: OfYear, context: Context): Reading | null {
  return context.reference === null ? null : fromArticle(choose(context, period));
}

/** A season or quarter without a year. */
export function partOfSomeYear(grain: Grain, part: number, context: Context): Reading | null {
  if (context.reference === null) return open(null, grain === 'quarter' ? `XXXX-Q${part}` : null);
  return fromArticle(
    choose(context, (year) => partOfYear(grain, year, part), grain === 'quarter' ? NEAR_QUARTER : 0),
  );
}

/** A weekday without a date: that day itself when the article is of it, else by tense, by default the last one. */
export function weekday(number: number, context: Context): Reading {
  const { reference } = context;
  if (reference === null) return openWeekday(number);
  const ahead = modulo(number - weekdayOf(reference), 7);
  const days = ahead === 0 ? 0 : context.direction > 0 ? ahead : ahead - 7;
  return { ...onDay(reference + days), weekday: number };
}

/** A weekday of which nothing is known but its name. */
export function openWeekday(number: number): Reading {
  return { ...open(null, `XXXX-WXX-${number}`), weekday: number };
}

/** The weekend before the article, or the next one where the sentence looks ahead. */
export function weekend(context: Context): Reading {
  const { reference, direction } = context;
  if (reference === null) return open(null);
  return fromNow('weekend', direction > 0 || weekdayOf(reference) >= 6 ? 0 : -1, context);
}

/** A day reached from the article's. */
export function onDay(index: number): Reading {
  return fromArticle({ grain: 'day', index }) ?? open(null);
}

/** A period of the article's own time, `count` away: "last month" −1, "this month" 0. */
export function fromNow(grain: Grain, count: number, context: Context): Reading {
  if (context.reference === null) return open(null);
  return fromArticle(shift(periodOf(grain, context.reference), count)) ?? open(null);
}

/**
 * The period of a unit that is being told of ("later in the day", "for the year"): the one around the day before,
 * around a date of years ago, or else the article's own.
 */
export function around(grain: Grain, context: Context): Reading | null {
  const { previous, reference } = context;
  const isAhead = previous !== null && reference !== null && firstDay(previous) > reference;
  if (isAhead && grain === 'day') return fromNow(grain, 0, context); // a plan: it is the day of the report
  const isPast = previous !== null && (reference === null || reference - firstDay(previous) > 2 * 366);
  const isDay = previous?.grain === 'day' && grain === 'day';
  if (!previous || !(isPast || isDay)) return fromNow(grain, 0, context);
  return isFiner(grain, previous.grain) ? null : fromPrevious(periodOf(grain, firstDay(previous)));
}

/** The last month of that name before the article's month, or the next one after it. */
export function lastOrNext(period: OfYear, step: number, context: Context): Reading {
  const { reference } = context;
  if (reference === null) return open(null);
  const year = yearOf(periodOf('year', reference));
  const years = step < 0 ? [year, year - 1, year - 2] : [year, year + 1];
  const found = years.map(period).find((one) => one && isBeyond(one, step, reference));
  return fromArticle(found ?? null) ?? open(null);
}

function isBeyond(period: Period, step: number, reference: number): boolean {
  return step < 0 ? lastDay(period) < reference : firstDay(period) > reference;
}

/** "This September", "this winter": the one that is now, or else that of the article's year. */
export function ofThisYear(grain: Grain, part: number, context: Context): Reading {
  const { reference } = context;
  if (reference === null) return open(null);
  const year = yearOf(periodOf('year', reference));
  const periods = [year, year - 1].map((of) => partOfYear(grain, of, part));
  const now = periods.find((one) => one && firstDay(one) <= reference && lastDay(one) >= reference);
  return fromArticle(now ?? periods[0] ?? null) ?? open(null);
}

/** Days within which a date stands so near that nobody would add its year. */
const NEAR = 30;
/** Days within which a date is meant whatever the tense, when its other year is far. */
const HARD_BY = 10;
const FAR = 300;
/** Days within which one event follows another in a story. */
const SEQUEL = 120;
const NEAR_QUARTER = 100;
/** News tells of what was: where no verb decides, the future one must be nearer by this factor. */
const PAST_FIRST = 2;
/** Prepositions that bind a date to its verb, so that the verb's tense decides. */
const BINDING = new Set(['on', 'in', 'by', 'until', 'till', 'since', 'during', 'from']);

/** Of last year's, this year's and next year's period the one to which the tense points, or else the nearest. */
function choose(context: Context, period: OfYear, near = NEAR): Period | null {
  const reference = context.reference ?? 0;
  const year = yearOf(periodOf('year', reference));
  const same = period(year);
  const past = same && firstDay(same) <= reference ? same : period(year - 1);
  const future = same && lastDay(same) >= reference ? same : period(year + 1);
  if (!past || !future) return past ?? future;
  const ago = reference - lastDay(past);
  const ahead = firstDay(future) - reference;
  if (Math.min(ago, ahead) <= HARD_BY && Math.max(ago, ahead) > FAR) return ago < ahead ? past : future;
  const { direction, before } = context;
  const decides = BINDING.has(before?.text ?? '') || (ago > near && ahead > near);
  const forward = direction !== 0 && decides ? direction > 0 : PAST_FIRST * ahead < ago;
  return forward ? future : past;
}
