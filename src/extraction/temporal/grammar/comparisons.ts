import { civilOf, dayOf } from '../calendar.ts';
import { around } from '../direct.ts';
import { firstDay, partOfYear, periodOf, shift, yearOf, type Grain } from '../period.ts';
import {
  duration,
  fromArticle,
  fromPrevious,
  fromQuarter,
  open,
  type Reading,
  type TimeRule,
} from '../rule.ts';
import { CALENDAR_UNITS } from './deictic.ts';

/** Periods that figures are given for, and those of a year before with which they are compared. */
export const comparisons: TimeRule[] = [
  {
    name: 'quarter that ended',
    patterns: [
      '[ the quarter ] ended|ending MONTH DAY , YEAR',
      '[ the quarter ] ended|ending MONTH DAY',
      '[ quarter ] ended|ending MONTH DAY , YEAR',
      '[ quarter ] ended|ending MONTH DAY',
    ],
    read: ({ month, day, year }, { reference }) => {
      const of = year || (reference === null ? 0 : yearBefore(month, day, reference));
      const last = partOfYear('month', of, day < 10 ? month - 1 || 12 : month);
      if (!last) return open(null);
      const from = shift(last, -2);
      const quarter = periodOf('quarter', firstDay(last));
      const reading = firstDay(from) === firstDay(quarter) ? fromArticle(quarter) : fromArticle(from, last);
      return reading && { ...reading, anchor: year ? 'none' : 'article' };
    },
    examples: [
      ['In [the quarter] ended [Sept. 30, 2023], tolls fell.', '2023-35 2023-09-30'],
      ['In [the quarter] ended [Nov. 30], tolls fell.', '2024-09/2024-11 2024-11-30'],
    ],
  },
  {
    name: 'year that ended',
    patterns: ['[ the? fiscal? year ] ended|ending|to MONTH|PERSIAN'],
    read: () => duration('P1Y'),
    examples: [['Trade rose in [the year] to [March 2024].', 'P1Y 2024-03']],
  },
  {
    name: 'the year-earlier quarter',
    patterns: ['the? year - earlier|ago quarter|period?'],
    read: (_, { previous, quarter, reference, words }) => {
      const base = quarter ?? (previous?.grain === 'quarter' ? previous : null);
      if (base) return compared(fromQuarter(shift(base, -4)));
      if (reference === null) return null;
      const grain = words.endsWith('quarter') ? 'quarter' : 'year';
      return compared(fromArticle(shift(periodOf(grain, reference), grain === 'quarter' ? -5 : -1)));
    },
    examples: [
      ['In the [third quarter of 2023] tolls fell from [the year-earlier period].', '2023-35 2022-35'],
      ['Tolls fell from [year-earlier] levels.', '2024'],
    ],
    counterexamples: ['They came a year earlier.'],
  },
  {
    name: 'the same month last year',
    patterns: [
      'the? same|corresponding|comparable UNIT|period DEICTIC year',
      'the? same|corresponding|comparable UNIT|period of|in the? DEICTIC year',
      'the? same|corresponding|comparable UNIT|period a year ago|earlier|before',
      'the? same|corresponding|comparable UNIT|period one year ago|earlier|before',
    ],
    read: ({ unit }, context) => {
      const { previous, words } = context;
      const grain: Grain | undefined = /\bperiod\b/i.test(words) ? previous?.grain : CALENDAR_UNITS[unit];
      if (!previous || !grain || PER_YEAR[grain] === undefined) return null;
      const same = periodOf(grain, firstDay(previous));
      return compared(fromPrevious(shift(same, -PER_YEAR[grain])));
    },
    examples: [
      ['Trade fell in [March 2024] from [the same month a year ago].', '2024-03 2023-03'],
      ['Trade fell in [March 2024] from [the same period last year].', '2024-03 2023-03'],
    ],
  },
  {
    name: 'quarter of another year',
    patterns: ['the YEAR quarter|period'],
    read: ({ year }, { quarter }) => {
      if (!quarter) return null;
      const reading = fromQuarter(shift(quarter, 4 * (year - yearOf(quarter))));
      return year < yearOf(quarter) ? compared(reading) : reading;
    },
    examples: [
      ['Trade rose in the [third quarter of 2023] after losses in [the 2022 period].', '2023-35 2022-35'],
    ],
    counterexamples: ['It belongs to the 1950 period.'],
  },
  {
    name: 'for the year',
    patterns: [
      'for|during|throughout|in [ the full|entire|whole|fiscal|financial? UNIT ] !ended|ending|starting|beginning|commencing|to|before|after|since|that|when|of|in|until|from|leading|YEAR|MONTH',
      'first|last|final COUNT months of [ the UNIT ]',
      'half|quarter|rest of [ the UNIT ]',
      "[ the UNIT ] 's",
    ],
    read: ({ unit }, context) => {
      const grain = CALENDAR_UNITS[unit];
      if (!grain || !GIVEN_FOR.has(grain)) return null;
      const isLength = context.before?.text === 'for' && grain !== 'year' && context.after?.text !== ',';
      return isLength ? null : around(grain, context);
    },
    examples: [
      ['Trade grew; for [the full year], it will fall.', '2025'],
      ['He came on [5 May 2019], and stayed out of sight for [the year].', '2019-05-05 2019'],
    ],
    counterexamples: [
      'They met in the week before the vote.',
      'They stood for the year 1402.',
      'The gate was shut for the month.',
      'The pass is shut for six months of the year.',
    ],
  },
];

/** Periods that figures are given for under an article: "for the year". */
const GIVEN_FOR = new Set<Grain>(['week', 'month', 'year']);
const PER_YEAR: Partial<Record<Grain, number>> = { month: 12, quarter: 4, half: 2, year: 1 };

/** The year of the last such day that is not after the article's. */
function yearBefore(month: number, day: number, reference: number): number {
  const { year } = civilOf(reference);
  return (dayOf(year, month, day) ?? 0) > reference ? year - 1 : year;
}

/** Marks what is only compared with, so that what follows does not go on from it. */
function compared(reading: Reading | null): Reading | null {
  return reading && { ...reading, offset: { grain: 'year', count: -1 } };
}
