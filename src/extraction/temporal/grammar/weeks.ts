import { modulo, weekdayOf } from '../calendar.ts';
import { dayOfMonth, fromNow, monthOfYear } from '../direct.ts';
import { dayPeriod, firstDay, lastDay, partOfYear, periodOf, type Period } from '../period.ts';
import { stated, type Context, type Reading, type TimeRule } from '../rule.ts';

/** Weeks and weekdays counted inside a month. */
export const weeks: TimeRule[] = [
  {
    name: 'week of a month',
    patterns: [
      'ORDINAL week of MONTH YEAR',
      'ORDINAL week of MONTH',
      'last week of MONTH YEAR',
      'last week of MONTH',
      'ORDINAL week of the? DEICTIC month',
    ],
    read: ({ ordinal, month, year, deictic }, context) => {
      const find = (period: Period): [Period, Period] | null => {
        if (ordinal > 4) return null;
        const from = ordinal ? firstDay(period) + 7 * (ordinal - 1) : lastDay(period) - 6;
        return [day(from), day(from + 6)];
      };
      return month ? within(month, year, context, find) : part(fromNow('month', deictic, context), find);
    },
    examples: [
      ['They met in the [first week of May 2019].', '2019-05-01/2019-05-07'],
      ['They met in the [third week of last month].', '2024-12-15/2024-12-21'],
      ['They met in the [last week of December].', '2024-12-25/2024-12-31'],
    ],
  },
  {
    name: 'half of a month',
    patterns: ['ORDINAL half of MONTH YEAR', 'ORDINAL half of MONTH'],
    read: ({ ordinal, month, year }, context) =>
      within(month, year, context, (period) => {
        if (ordinal > 2) return null;
        const middle = firstDay(period) + 15;
        return ordinal === 1 ? [day(firstDay(period)), day(middle - 1)] : [day(middle), day(lastDay(period))];
      }),
    examples: [['They met in the [second half of May 2019].', '2019-05-16/2019-05-31']],
  },
  {
    name: 'weekday of a month',
    patterns: [
      'ORDINAL WEEKDAY of|in MONTH YEAR',
      'ORDINAL WEEKDAY of|in MONTH',
      'ORDINAL WEEKDAY of|in the? DEICTIC month',
      'last|final WEEKDAY of|in MONTH YEAR',
      'last|final WEEKDAY of|in MONTH',
    ],
    read: ({ ordinal, weekday, month, year, deictic }, context) => {
      const find = (period: Period): [Period, Period] | null => {
        const first = ordinal ? firstDay(period) : lastDay(period) - 6;
        const found = first + modulo(weekday - weekdayOf(first), 7) + 7 * Math.max(0, ordinal - 1);
        return found <= lastDay(period) ? [day(found), day(found)] : null;
      };
      const reading = month
        ? within(month, year, context, find)
        : part(fromNow('month', deictic, context), find);
      return reading && { ...reading, weekday };
    },
    examples: [
      ['They met on the [first Friday of March 2024].', '2024-03-01'],
      ['They met on the [last Friday of March 2024].', '2024-03-29'],
      ['They met on the [second Friday of last month].', '2024-12-13'],
    ],
    counterexamples: ['They met on the fifth Friday of February 2023.'],
  },
  {
    name: 'week of a day',
    patterns: ['week of|beginning|starting MONTH DAY ,? YEAR', 'week of|beginning|starting MONTH DAY'],
    read: ({ month, day: date, year }, context) => {
      const reading = year ? stated(dayPeriod(year, month, date)) : dayOfMonth(month, date, context);
      const week = reading?.from ? periodOf('week', firstDay(reading.from)) : null;
      return reading && week && { ...reading, from: week, to: week };
    },
    examples: [['They will meet in the [week of March 5].', '2025-03-03/2025-03-09']],
  },
];

/** A part of a month whose year is given, or chosen as for any month. */
function within(
  month: number,
  year: number,
  context: Context,
  find: (month: Period) => [Period, Period] | null,
): Reading | null {
  return part(year ? stated(partOfYear('month', year, month)) : monthOfYear(month, context), find);
}

/** A part of the period that a reading gives. */
function part(reading: Reading | null, find: (period: Period) => [Period, Period] | null): Reading | null {
  const found = reading?.from ? find(reading.from) : null;
  return reading && found && { ...reading, from: found[0], to: found[1] };
}

function day(index: number): Period {
  return { grain: 'day', index };
}
