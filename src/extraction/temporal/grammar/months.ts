import { dayOfMonth, fromNow, lastOrNext, monthOfYear, ofThisYear } from '../direct.ts';
import { dayPeriod, partOfYear, yearOf } from '../period.ts';
import { fromArticle, fromPrevious, stated, type Context, type TimeRule } from '../rule.ts';

/** Months that are also names or words; they need one of the words below before them. */
const AMBIGUOUS = new Set([3, 4, 5, 6, 8]);
const MONTH_CONTEXT = new Set(
  (
    'in of since until till by from to between and or through during last this next early late mid after before for each ' +
    'every on the a his her its their - – — , ( / starting beginning ending around about throughout'
  ).split(' '),
);

/** Months, with or without their year. */
export const months: TimeRule[] = [
  {
    name: 'month year',
    patterns: ['MONTH ,? YEAR', 'MONTH of YEAR', 'MONTH of the? year YEAR'],
    read: ({ month, year }) => stated(partOfYear('month', year, month)),
    examples: [
      ['He came in [July 2018] and [October 2021].', '2018-07 2021-10'],
      ['It began in [May of 2019].', '2019-05'],
      ['It began in [Sept. 2019].', '2019-09'],
      ['It began in [Dec 2019].', '2019-12'],
    ],
  },
  {
    name: 'month of last year',
    patterns: ['MONTH of? DEICTIC year', 'MONTH , DEICTIC year'],
    read: ({ month, deictic }, context) => {
      const year = fromNow('year', deictic, context);
      return year.from
        ? fromArticle(partOfYear('month', yearOf(year.from), month))
        : monthOfYear(month, context);
    },
    examples: [
      ['They met in [December last year] and [April this year], respectively.', '2024-12 2025-04'],
      ['They met in [June of last year].', 'XXXX-06', null],
    ],
  },
  {
    name: 'day of last year',
    patterns: [
      'MONTH the? DAY ,? of? DEICTIC year',
      'DAY of? MONTH ,? of? DEICTIC year',
      'DEICTIC year on MONTH the? DAY',
      'DEICTIC year on the? DAY of? MONTH',
    ],
    read: ({ month, day, deictic }, context) => {
      const year = fromNow('year', deictic, context);
      return year.from
        ? fromArticle(dayPeriod(yearOf(year.from), month, day))
        : dayOfMonth(month, day, context);
    },
    examples: [
      ['They met on [Sept. 30 last year].', '2024-09-30'],
      ['They met on [January 3 last year].', '2024-01-03'],
      ['They met on [3 December, last year].', '2024-12-03'],
      ['They will meet on the [14th of August this year].', '2025-08-14'],
      ['They met [last year on May 3].', '2024-05-03'],
      ['They met on [May 3 last year].', 'XXXX-05-03', null],
    ],
    counterexamples: ['They met on 31 June last year.'],
  },
  {
    name: 'of that year',
    patterns: ['MONTH', 'MONTH the? DAY ,?', 'DAY of? MONTH ,?'].flatMap((date) => [
      `${date} of? that|same year`,
      `${date} of? that same year`,
      `${date} of? the same|next|following|previous|preceding year`,
    ]),
    read: ({ month, day }, { previous, words }) => {
      if (!previous) return null;
      const year =
        yearOf(previous) + (/next|following/i.test(words) ? 1 : /previous|prec/i.test(words) ? -1 : 0);
      return fromPrevious(day ? dayPeriod(year, month, day) : partOfYear('month', year, month));
    },
    examples: [
      ['He came in [July 2018] and again in [May of that year].', '2018-07 2018-05'],
      ['He came in [July 2018] and left in [March the following year].', '2018-07 2019-03'],
      ['He came in [July 2018] and again on [5 December of the same year].', '2018-07 2018-12-05'],
      ['He came in [July 2018]. He had called on [May 3 the previous year].', '2018-07 2017-05-03'],
    ],
    counterexamples: ['In June of that year he came.'],
  },
  {
    name: 'last month by name',
    patterns: ['DEICTIC MONTH', 'this past|coming MONTH'],
    read: ({ month, deictic }, context) => {
      const { reference, words } = context;
      const step = /^this past/i.test(words) ? -1 : deictic;
      if (reference === null) return monthOfYear(month, context);
      if (step === 0) return ofThisYear('month', month, context);
      return lastOrNext((year) => partOfYear('month', year, month), step, context);
    },
    examples: [
      ['He came [last August].', '2024-08'],
      ['He will come [next April].', '2025-04'],
      ['He was born [this January].', '2025-01'],
      ['He came [this September].', '2024-09', '2024-11-07'],
    ],
  },
  {
    name: 'last day by name',
    patterns: ['DEICTIC MONTH the? DAY'],
    read: ({ month, day, deictic }, context) => {
      if (deictic === 0 || context.reference === null) return dayOfMonth(month, day, context);
      return lastOrNext((year) => dayPeriod(year, month, day), deictic, context);
    },
    examples: [
      ['He was seen [last Oct. 23].', '2024-10-23'],
      ['It will open [next February 3].', '2025-02-03'],
    ],
  },
  {
    name: 'month and month of a year',
    patterns: ['[ MONTH ] and|or|,|DASH|/ MONTH YEAR', '[ MONTH ] , MONTH and MONTH YEAR'],
    read: ({ month, year }) => stated(partOfYear('month', year, month)),
    examples: [['He came in [March] and [April 2019].', '2019-03 2019-04']],
  },
  {
    name: 'month',
    patterns: ['MONTH'],
    read: ({ month }, context) => (standsAlone(month, context) ? monthOfYear(month, context) : null),
    examples: [
      ['They met in [October].', '2024-10'],
      ['They will meet in [October].', '2025-10'],
      ['They met in [October].', 'XXXX-10', null],
      ['The closure in [late September].', '2024-09', '2025-04-10'],
    ],
    counterexamples: [
      'It may rain.',
      'They march on.',
      'May Smith said so.',
      'May I come?',
      'Troops March past.',
      'Jan spoke to Dec again.',
    ],
  },
];

/** Whether a month without day and year is a month: "in May", but not "May Smith" or "March past". */
function standsAlone(month: number, { before, after, words }: Context): boolean {
  if (/^(?:jan|mar|dec)$/i.test(words) || after?.text === '%' || (after?.pos === 'PROPN' && after.capital))
    return false;
  if (!AMBIGUOUS.has(month)) return words.length > 4 || before !== undefined;
  return before !== undefined && MONTH_CONTEXT.has(before.text);
}
