import { dayOfMonth } from '../direct.ts';
import { dayPeriod } from '../period.ts';
import { stated, type TimeRule } from '../rule.ts';

/** Holidays that fall on the same day of every year, with month and day. */
const HOLIDAYS: [words: RegExp, month: number, day: number][] = [
  [/^new year/i, 1, 1],
  [/^christmas eve/i, 12, 24],
  [/^christmas/i, 12, 25],
];

export const holidays: TimeRule[] = [
  {
    name: 'holiday',
    patterns: ["new year 's day ,? YEAR?", 'christmas day|eve ,? YEAR?'],
    read: ({ year }, context) => {
      const [, month, day] = HOLIDAYS.find(([words]) => words.test(context.words)) ?? [];
      if (!month || !day) return null;
      return year ? stated(dayPeriod(year, month, day)) : dayOfMonth(month, day, context);
    },
    examples: [
      ["They met on [New Year's Day 2024].", '2024-01-01'],
      ['They met on [Christmas Eve].', '2024-12-24'],
    ],
  },
];
