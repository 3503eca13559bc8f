import { modulo, weekdayOf } from '../calendar.ts';
import { dayInYear, lastOrNext } from '../direct.ts';
import { dayPeriod, type Period } from '../period.ts';
import { dayOfPersian } from '../persian.ts';
import { stated, type TimeRule } from '../rule.ts';

/** Holidays by the day on which they fall in a year. Those of the lunar calendars hang on the sighting of the moon. */
const HOLIDAYS: [words: RegExp, day: (year: number) => Period | null][] = [
  [/^new year's eve/i, (year) => dayPeriod(year, 12, 31)],
  [/^new year/i, (year) => dayPeriod(year, 1, 1)],
  [/^christmas eve/i, (year) => dayPeriod(year, 12, 24)],
  [/^christmas/i, (year) => dayPeriod(year, 12, 25)],
  [/^(?:no|ne)/i, (year) => persianNewYear(year)],
  [/^thanksgiving/i, (year) => weekdayOfMonth(year, 11, THURSDAY, 4)],
  [/^easter monday/i, (year) => after(easter(year), 1)],
  [/^easter/i, easter],
  [/^good friday/i, (year) => after(easter(year), -2)],
  [/^valentine/i, (year) => dayPeriod(year, 2, 14)],
  [/^pakistan/i, (year) => dayPeriod(year, 3, 23)],
  [/^may/i, (year) => dayPeriod(year, 5, 1)],
  [/^memorial/i, (year) => after(weekdayOfMonth(year, 6, MONDAY, 1), -7)],
  [/^labor/i, (year) => weekdayOfMonth(year, 9, MONDAY, 1)],
  [/^halloween/i, (year) => dayPeriod(year, 10, 31)],
  [/^veterans/i, (year) => dayPeriod(year, 11, 11)],
  [/^boxing/i, (year) => dayPeriod(year, 12, 26)],
];

const MONDAY = 1;
const THURSDAY = 4;

export const holidays: TimeRule[] = [
  {
    name: 'holiday',
    patterns: [
      "new year 's day|eve ,? YEAR?",
      'christmas day|eve ,? YEAR?',
      'on|at|before|after|since|until|by|of|for|during|over [ halloween|christmas|thanksgiving|easter|nowruz|norouz|noruz|newroz|navroz YEAR? ]',
      'thanksgiving day ,? YEAR?',
      'easter sunday|monday ,? YEAR?',
      'good friday ,? YEAR?',
      'pakistan|may|memorial|labor|veterans|boxing day ,? YEAR?',
      "valentine 's day ,? YEAR?",
      'DEICTIC christmas|thanksgiving|easter|nowruz|norouz|noruz|newroz|navroz',
    ],
    read: ({ year, deictic }, context) => {
      const name = deictic ? context.words.replace(/^\S+ /, '') : context.words;
      const [, day] = HOLIDAYS.find(([words]) => words.test(name)) ?? [];
      if (!day || !/^\p{Lu}/u.test(name)) return null;
      if (deictic) return lastOrNext(day, deictic, context);
      return year ? stated(day(year)) : dayInYear(day, context);
    },
    examples: [
      ["They met on [New Year's Day 2024].", '2024-01-01'],
      ['They met on [Christmas Eve].', '2024-12-24'],
      ['They met on [Thanksgiving Day].', '2024-11-28'],
      ['The crossing will be shut over [Easter 2026].', '2026-04-05'],
      ['The crossing was shut for [Nowruz 2024].', '2024-03-20'],
      ['The crossing was shut [last Christmas].', '2024-12-25'],
      ['They met on [Good Friday 2024] and [May Day 2024].', '2024-03-29 2024-05-01'],
      ['They marched on [Pakistan Day].', '2024-03-23'],
      ['They met on [Labor Day] and on [Memorial Day].', '2024-09-02 2024-05-27'],
    ],
    counterexamples: ['The Christmas market opened.', 'It may day by day.'],
  },
];

function after(period: Period | null, days: number): Period | null {
  return period && { ...period, index: period.index + days };
}

/** 1 Farvardin of the year that begins in a Gregorian year. */
function persianNewYear(year: number): Period | null {
  const index = dayOfPersian(year - 621, 1, 1);
  return index === null ? null : { grain: 'day', index };
}

/** The `nth` weekday (1 Monday to 7) of a month. */
function weekdayOfMonth(year: number, month: number, weekday: number, nth: number): Period | null {
  const first = dayPeriod(year, month, 1);
  return (
    first && { ...first, index: first.index + modulo(weekday - weekdayOf(first.index), 7) + 7 * (nth - 1) }
  );
}

/** Easter Sunday of the western churches: the anonymous Gregorian computus, as in Meeus, "Astronomical Algorithms", ch. 8. */
function easter(year: number): Period | null {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leap = Math.floor(century / 4);
  const lunar = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - leap - lunar + 15) % 30;
  const later = Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const moon = epact - later;
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + leap) % 7;
  const march28 = dayPeriod(year, 3, 28);
  return march28 && { ...march28, index: march28.index + moon - weekday };
}
