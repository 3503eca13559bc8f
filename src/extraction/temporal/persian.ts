/**
 * The Solar Hijri calendar of Iran and Afghanistan, by the 33-year cycle of leap years, which agrees with the
 * official calendar for the years 1244 to 1472 (R. van Gent, "The Persian Calendar").
 */
import { dayOf } from './calendar.ts';

const LEAP_REMAINDERS = [1, 5, 9, 13, 17, 22, 26, 30];

/** 1 Farvardin 1403 was 20 March 2024. */
const EPOCH_YEAR = 1403;
const EPOCH_DAY = dayOf(2024, 3, 20) ?? 0;

/** The day of a Persian date; null when there is no such date or the year lies outside 1244 to 1472. */
export function dayOfPersian(year: number, month: number, day: number): number | null {
  const length = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
  if (year < 1244 || year > 1472 || month < 1 || month > 12 || day < 1 || day > length) return null;
  const months = (month - 1) * 30 + Math.min(month - 1, 6);
  return (
    EPOCH_DAY + 365 * (year - EPOCH_YEAR) + leapsBefore(year) - leapsBefore(EPOCH_YEAR) + months + day - 1
  );
}

function isLeap(year: number): boolean {
  return LEAP_REMAINDERS.includes(year % 33);
}

function leapsBefore(year: number): number {
  return Math.floor(year / 33) * 8 + LEAP_REMAINDERS.filter((remainder) => remainder < year % 33).length;
}
