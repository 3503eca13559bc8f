import { civilOf, dayOf } from '../calendar.ts';
import { dayOfMonth, dayOnWeekday, fromNow, fullYear } from '../direct.ts';
import {
  dayPeriod,
  firstDay,
  isFiner,
  lastDay,
  partOfYear,
  periodOf,
  shift,
  type Period,
} from '../period.ts';
import { fromArticle, fromPrevious, open, stated, type Reading, type TimeRule } from '../rule.ts';

/** Days given by number and month, with or without the year. */
export const dates: TimeRule[] = [
  {
    name: 'day month year',
    patterns: [
      'DAY of? MONTH ,? YEAR',
      'DAY - MONTH - YEAR',
      'WEEKDAY ,? DAY of? MONTH ,? YEAR',
      'WEEKDAY , the DAY of MONTH ,? YEAR',
      'WEEKDAY PART? ( DAY of? MONTH ,? YEAR )',
    ],
    read: ({ day, month, year }) => stated(dayPeriod(year, month, day)),
    examples: [
      ['They signed it on [16 January 2024].', '2024-01-16'],
      ['He arrived on the [5th of May, 2023].', '2023-05-05'],
      ['The attack of [Sunday, 3 Sept 2023] was claimed.', '2023-09-03'],
      ['It was the [twenty-first of June 2020].', '2020-06-21'],
      ['They met on [Friday (10 September 2021)].', '2021-09-10'],
    ],
    counterexamples: ['It was dated 31 February 2020.', 'It was dated 30 Feb. 0000.'],
  },
  {
    name: 'month day year',
    patterns: [
      'MONTH the? DAY ,? YEAR',
      'WEEKDAY ,? MONTH the? DAY ,? YEAR',
      'WEEKDAY PART? ( MONTH the? DAY ,? YEAR )',
    ],
    read: ({ day, month, year }) => stated(dayPeriod(year, month, day)),
    examples: [
      ['They signed it on [January 16, 2024].', '2024-01-16'],
      ['He came on [Tuesday, Apr. 16, 2024], by train.', '2024-04-16'],
      ['It dates from [June 9th, 2014].', '2014-06-09'],
      ['It failed on [Sunday (October 10, 2021)].', '2021-10-10'],
    ],
    counterexamples: ['It was dated February 31, 2020.'],
  },
  {
    name: 'day month',
    patterns: ['DAY of? MONTH', 'WEEKDAY ,? DAY of? MONTH', 'WEEKDAY PART? ( DAY of? MONTH )'],
    read: ({ day, month, weekday }, context) => dayOfMonth(month, day, context, weekday),
    examples: [
      ['They will sign it on the [5th of May].', '2025-05-05'],
      ['They met on [16 December].', '2024-12-16'],
      ['They met on [16 December].', 'XXXX-12-16', null],
      ['It fired on [16 January 2022]. On [18 March] it fired again.', '2022-01-16 2022-03-18'],
    ],
    counterexamples: ['It was the 31 February of the joke.'],
  },
  {
    name: 'first of a month',
    patterns: [
      'the [ ORDINAL of MONTH ,? YEAR ]',
      'the [ ORDINAL of MONTH ]',
      'MONTH the? ORDINAL ,? YEAR',
      'MONTH the ORDINAL',
      '[ MONTH ORDINAL ] .|,|;|:|–|—',
    ],
    read: ({ ordinal, month, year }, context) =>
      year ? stated(dayPeriod(year, month, ordinal)) : dayOfMonth(month, ordinal, context),
    examples: [
      ['They signed it on the [first of March 2024].', '2024-03-01'],
      ['They signed it on [March first].', '2024-03-01', '2024-05-02'],
    ],
    counterexamples: ['He was the first of many.', 'In March first reports came.'],
  },
  {
    name: 'day of last month',
    patterns: ['DAY DASH DAY of? DEICTIC month', 'DAY of DEICTIC month'],
    read: ({ day, day2, deictic }, context) => {
      const month = fromNow('month', deictic, context).from;
      if (!month) return open(null);
      const { year, month: number } = civilOf(firstDay(month));
      return fromArticle(dayPeriod(year, number, day), dayPeriod(year, number, day2 || day));
    },
    examples: [
      ['They met on the [20th of last month].', '2024-12-20'],
      ['They will meet from [4 to 6 of next month].', '2025-02-04/2025-02-06'],
    ],
  },
  {
    name: 'weekday the day',
    patterns: ['[ WEEKDAY ,? the DAY ] !of|MONTH'],
    read: ({ weekday, day }, context) => dayOnWeekday(weekday, day, context),
    examples: [['They met on [Friday the 10th].', '2025-01-10']],
  },
  {
    name: 'month day',
    patterns: [
      'MONTH the? DAY',
      'this MONTH the? DAY',
      'WEEKDAY ,? MONTH the? DAY',
      'WEEKDAY PART? ( MONTH the? DAY )',
    ],
    read: ({ day, month, weekday }, context) => dayOfMonth(month, day, context, weekday),
    examples: [
      ['The crossing was closed on [Apr. 16].', '2024-04-16'],
      ['The crossing was closed on [Sept 3].', 'XXXX-09-03', null],
      ['Talks will open on [Tuesday, February 4].', '2025-02-04'],
      ['Talks will open [this February 4].', '2025-02-04'],
      ['It closes on [Thursday (January 23)].', '2025-01-23'],
      ['He came on [Friday, January 18].', '2025-01-18'],
      ['He was scheduled to come on [January 13].', '2025-01-13'],
    ],
    counterexamples: ['They march 5 to a row.', 'In May 2019 they met.'],
  },
  {
    name: 'ISO date',
    patterns: ['ISO'],
    read: ({ iso }) => stated({ grain: 'day', index: iso }),
    examples: [['The logs say [2024-01-16] and [2024/1/17].', '2024-01-16 2024-01-17']],
    counterexamples: ['The part number is 2024-13-40.'],
  },
  {
    name: 'numeric date',
    patterns: ['NUMERIC'],
    read: (_, { words, dayFirst, reference }) => stated(readNumeric(words, dayFirst, reference)),
    examples: [
      ['It was stamped [16/01/2024].', '2024-01-16'],
      ['It was stamped [16-01-2024] and [16/01/24].', '2024-01-16 2024-01-16'],
      ['It was stamped [5.6.2024], after one of [16.1.2024].', '2024-06-05 2024-01-16'],
    ],
    counterexamples: ['It was stamped 05/06/2024.', 'Version 40.10.2024 was released.'],
  },
  {
    name: 'day of this month',
    patterns: ['on the [ DAY ] !of|-'],
    read: (found, context) => {
      const { previous, reference, words, after } = context;
      if (!/^\d+\p{L}/u.test(words) || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(after?.pos ?? '')) return null;
      const isOfLate = reference !== null && (!previous || reference - firstDay(previous) < OF_LATE);
      if (isOfLate && context.direction > 0) return comingDay(found.day, reference);
      const isDated = previous !== null && isFiner(previous.grain, 'season');
      const near = isDated ? previous : reference === null ? null : periodOf('day', reference);
      if (!near) return null;
      const { year, month } = civilOf(firstDay(near));
      const day = dayPeriod(year, month, found.day);
      return isDated ? fromPrevious(day) : fromArticle(day);
    },
    examples: [
      ['They met on [3 May 2019] and again on the [27th].', '2019-05-03 2019-05-27'],
      ['They met on the [15th].', '2025-01-15'],
      ['He came on [3 May 2019] and was to leave on the [27th].', '2019-05-03 2019-05-27'],
      ['They met [last December] and will meet again on the [5th].', '2024-12 2025-02-05'],
    ],
    counterexamples: ['They met on the 5th floor.', 'They met on the 45th anniversary.'],
  },
];

/** Days within which a story is still one of these weeks. */
const OF_LATE = 92;

/** The next day of that number. */
function comingDay(number: number, reference: number): Reading | null {
  const { year, month, day } = civilOf(reference);
  const last = partOfYear('month', year, month);
  const next = last && number < day ? shift(last, 1) : last;
  return next && number <= lastDay(next) - firstDay(next) + 1
    ? fromArticle({ grain: 'day', index: firstDay(next) + number - 1 })
    : null;
}

function dayOnly(index: number | null): Period | null {
  return index === null ? null : { grain: 'day', index };
}

/** Which order a numeric date must have been written in: true day first, false month first, null when both are possible. */
export function orderOf(text: string): boolean | null {
  const [first = 0, second = 0] = text.split(/[-/.]/).map(Number);
  if (first > 12 && second <= 12) return true;
  return second > 12 && first <= 12 ? false : null;
}

/** A day from `16/01/2024`; null when the order of day and month is open. */
function readNumeric(text: string, dayFirst: boolean | null, reference: number | null): Period | null {
  const [first = 0, second = 0, written = 0] = text.split(/[-/.]/).map(Number);
  const order = first === second ? true : (orderOf(text) ?? dayFirst);
  if (order === null) return null;
  const year = written < 100 ? fullYear(written, reference) : written;
  return dayOnly(order ? dayOf(year, second, first) : dayOf(year, first, second));
}
