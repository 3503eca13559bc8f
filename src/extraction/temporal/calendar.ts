/**
 * Calendar arithmetic on integer days: no `Date`, no time zone, no locale, so every machine agrees.
 *
 * A day is the number of days since 1970-01-01 in the proleptic Gregorian calendar. The conversions follow
 * Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (https://howardhinnant.github.io/date_algorithms.html).
 */

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export interface CivilDate {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month (1 to 12); 0 for any other month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day of a date, or null when there is none: 31 February, month 13, years outside 1 to 9999. */
export function dayOf(year: number, month: number, day: number): number | null {
  if (year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return null;
  const shifted = month <= 2 ? year - 1 : year; // years that begin in March put the leap day last
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Year, month and day of a day. */
export function civilOf(day: number): CivilDate {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch + (fromMarch < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** `2025-01-20`. */
export function isoOf(day: number): string {
  const { year, month, day: date } = civilOf(day);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}`;
}

/** The day of `YYYY-MM-DD`, or null when the text is no such date. */
export function parseIso(text: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** How many days a span of ISO dates covers, both included; when an end is open, more than any span. */
export function daysCovered({ first, last }: { first: string | null; last: string | null }): number {
  return first && last ? parseIso(last)! - parseIso(first)! + 1 : Number.MAX_SAFE_INTEGER;
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: number): number {
  return modulo(day + 3, 7) + 1; // 1970-01-01 was a Thursday
}

/** The only day of that weekday from `first` to `last` (ISO dates, inclusive); null when none or several. */
export function weekdayWithin(weekday: number, first: string, last: string): string | null {
  const [from, to] = [parseIso(first), parseIso(last)];
  if (from === null || to === null) return null;
  const found = from + modulo(weekday - weekdayOf(from), 7);
  return found <= to && found + 7 > to ? isoOf(found) : null;
}

/** Number padded with zeros. */
export function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** Remainder that is never negative. */
export function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
