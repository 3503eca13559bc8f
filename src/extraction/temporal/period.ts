/**
 * Periods of the calendar: a grain and a running number, so that the next month, quarter or week is one more.
 */
import { civilOf, dayOf, daysInMonth, digits, isoOf, modulo } from './calendar.ts';

export const GRAINS = [
  'day', 'week', 'weekend', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century',
] as const; // prettier-ignore
export type Grain = (typeof GRAINS)[number];

/**
 * `index` counts from the beginning of the era: day = days since 1970-01-01; week and weekend = Mondays since
 * 1969-12-29; month = year × 12 + month − 1; season and quarter = year × 4 + 0…3; half = year × 2 + 0…1.
 */
export interface Period {
  grain: Grain;
  index: number;
}

/** How many of a grain make a year, for the grains that divide one. */
const PER_YEAR: Partial<Record<Grain, number>> = { month: 12, season: 4, quarter: 4, half: 2, year: 1 };

/** Years in a grain, for the grains that are made of years. */
const YEARS: Partial<Record<Grain, number>> = { decade: 10, century: 100 };

const FIRST_DAY = dayOf(1, 1, 1) ?? 0;
const LAST_DAY = dayOf(9999, 12, 31) ?? 0;

/** A day as a period; null when there is no such date. */
export function dayPeriod(year: number, month: number, day: number): Period | null {
  const index = dayOf(year, month, day);
  return index === null ? null : { grain: 'day', index };
}

/** The `part`-th (from 1) month, season, quarter or half of a year; null when out of range. */
export function partOfYear(grain: Grain, year: number, part: number): Period | null {
  const count = PER_YEAR[grain] ?? 0;
  if (year < 1 || year > 9999 || part < 1 || part > count) return null;
  return { grain, index: year * count + part - 1 };
}

/** The year as a period; null outside 1 to 9999. */
export function yearPeriod(year: number): Period | null {
  return partOfYear('year', year, 1);
}

/** The period of a grain that holds a day. Winter runs from December to February and belongs to its December. */
export function periodOf(grain: Grain, day: number): Period {
  if (grain === 'day') return { grain, index: day };
  if (grain === 'week' || grain === 'weekend') return { grain, index: Math.floor((day + 3) / 7) };
  const { year, month } = civilOf(day);
  if (grain === 'season') return { grain, index: year * 4 + Math.floor(month / 3) - 1 };
  const count = PER_YEAR[grain];
  if (count) return { grain, index: year * count + Math.floor(((month - 1) * count) / 12) };
  return { grain, index: Math.floor(year / (YEARS[grain] ?? 1)) };
}

/** The period `count` further on (back when negative). */
export function shift(period: Period, count: number): Period {
  return { grain: period.grain, index: period.index + count };
}

/** First day of a period. */
export function firstDay({ grain, index }: Period): number {
  if (grain === 'day') return index;
  if (grain === 'week') return index * 7 - 3;
  if (grain === 'weekend') return index * 7 + 2;
  const count = PER_YEAR[grain];
  if (!count) return dayOf(Math.max(1, index * (YEARS[grain] ?? 1)), 1, 1) ?? 0;
  const month = (12 / count) * modulo(index, count) + (grain === 'season' ? 3 : 1);
  return dayOf(Math.floor(index / count), month, 1) ?? 0;
}

/** Last day of a period, inclusive. */
export function lastDay(period: Period): number {
  if (period.grain === 'week') return firstDay(period) + 6;
  if (period.grain === 'weekend') return firstDay(period) + 1;
  return firstDay(shift(period, 1)) - 1;
}

/** Whether a period lies within the years 1 to 9999, which is all that EDTF can write in four digits. */
export function inCalendar(period: Period): boolean {
  const { grain, index } = period;
  const days = grain === 'day' ? 1 : grain === 'week' || grain === 'weekend' ? 7 : 0;
  if (days) return index * days > FIRST_DAY && (index + 1) * days < LAST_DAY;
  const year = (index * (YEARS[grain] ?? 1)) / (PER_YEAR[grain] ?? 1);
  return year >= 1 && year + (YEARS[grain] ?? 1) <= 10000;
}

/** Year in which a period begins. */
export function yearOf(period: Period): number {
  return civilOf(firstDay(period)).year;
}

/**
 * The period `count` units from another: the unit fixes the precision, so two years after 2019-05-03 is 2021.
 * Null when the unit is finer than what is known ("three days after" 2019-05).
 */
export function moveBy(period: Period, unit: Grain, count: number): Period | null {
  const from = count > 0 ? lastDay(period) : firstDay(period);
  return isFiner(unit, period.grain) ? null : periodOf(unit, shiftDay(from, unit, count));
}

/** Whether `grain` is finer than `other`: a day is finer than a month. */
export function isFiner(grain: Grain, other: Grain): boolean {
  return GRAINS.indexOf(grain) < GRAINS.indexOf(other);
}

/** The day a number of units away; the 31st becomes the last day of a shorter month. */
export function shiftDay(day: number, unit: Grain, count: number): number {
  if (unit === 'day') return day + count;
  if (unit === 'week' || unit === 'weekend') return day + 7 * count;
  const months = (12 * (YEARS[unit] ?? 1)) / (PER_YEAR[unit] ?? 1);
  const civil = civilOf(day);
  const index = civil.year * 12 + civil.month - 1 + count * months;
  const [year, month] = [Math.floor(index / 12), modulo(index, 12) + 1];
  return dayOf(year, month, Math.min(civil.day, daysInMonth(year, month))) ?? day;
}

/** EDTF (ISO 8601-2): level 0, seasons 21–24, quarters 33–36, `202X`; weeks, weekends and halves as intervals. */
export function edtfOf(period: Period): string {
  const { grain, index } = period;
  const year = digits(yearOf(period), 4);
  switch (grain) {
    case 'day':
      return isoOf(index);
    case 'week':
    case 'weekend':
      return `${isoOf(firstDay(period))}/${isoOf(lastDay(period))}`;
    case 'month':
      return `${year}-${digits(modulo(index, 12) + 1, 2)}`;
    case 'season':
      return `${year}-${21 + modulo(index, 4)}`;
    case 'quarter':
      return `${year}-${33 + modulo(index, 4)}`;
    case 'half':
      return modulo(index, 2) === 0 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
    case 'year':
      return year;
    case 'decade':
      return `${digits(index, 3)}X`;
    case 'century':
      return `${digits(index, 2)}XX`;
  }
}

const SEASON_CODES = ['SP', 'SU', 'FA', 'WI'];

/** TIMEX3 value (TimeML 1.2.1), the notation in which readers of time expressions are scored. */
export function timexOf(period: Period): string {
  const { grain, index } = period;
  const year = digits(yearOf(period), 4);
  switch (grain) {
    case 'week':
    case 'weekend': {
      const thursday = index * 7; // ISO 8601: a week belongs to the year of its Thursday
      const weekYear = civilOf(thursday).year;
      const week = Math.floor((thursday - (dayOf(weekYear, 1, 1) ?? 0)) / 7) + 1;
      return `${digits(weekYear, 4)}-W${digits(week, 2)}${grain === 'weekend' ? '-WE' : ''}`;
    }
    case 'season':
      return `${year}-${SEASON_CODES[modulo(index, 4)]}`;
    case 'quarter':
      return `${year}-Q${modulo(index, 4) + 1}`;
    case 'half':
      return `${year}-H${modulo(index, 2) + 1}`;
    case 'decade':
      return digits(index, 3);
    case 'century':
      return digits(index, 2);
    default:
      return edtfOf(period);
  }
}
