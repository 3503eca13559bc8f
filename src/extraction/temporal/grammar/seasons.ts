import { fromNow, lastOrNext, partOfSomeYear } from '../direct.ts';
import { partOfYear, periodOf, yearOf } from '../period.ts';
import { fromArticle, open, stated, type TimeRule } from '../rule.ts';

/** Seasons, quarters and halves of a year. Bare "spring" and "fall" are no times: see the counterexamples. */
export const seasons: TimeRule[] = [
  {
    name: 'season of a year',
    patterns: ['SEASON of? YEAR', 'SEASON , YEAR', 'SEASON of the year YEAR'],
    read: ({ season, year }) => stated(partOfYear('season', year, season)),
    examples: [
      ['They fought in the [fall of 2021].', '2021-23'],
      ['They fought in [winter 2008].', '2008-24'],
    ],
    counterexamples: ['The fall of the regime came.', 'They were spurred to spring to action.'],
  },
  {
    name: 'season of last year',
    patterns: ['SEASON of DEICTIC year'],
    read: ({ season, deictic }, context) => {
      const year = fromNow('year', deictic, context).from;
      return year ? fromArticle(partOfYear('season', yearOf(year), season)) : open(null);
    },
    examples: [['They came in the [summer of last year].', '2024-22']],
  },
  {
    name: 'last season',
    patterns: ['[ DEICTIC SEASON ] !in|of|from', '[ this past SEASON ]'],
    read: ({ season, deictic }, context) =>
      deictic === 0
        ? partOfSomeYear('season', season, context)
        : lastOrNext((year) => partOfYear('season', year, season), deictic, context),
    examples: [
      ['They came [last summer].', '2024-22'],
      ['They will come [next spring].', '2025-21'],
      ['They came [last summer].', 'null', null],
    ],
    counterexamples: ['This fall in prices hurts.'],
  },
  {
    name: 'season',
    patterns: [
      'in|during|by|of|since|until|last|this [ SEASON ] !of|in|to|from|for',
      'in|during|by|of|since|until the [ SEASON ] !of|in|to|from|for|guard',
      'EARLY [ SEASON ] !of|in|to|from|for',
    ],
    read: ({ season }, context) => partOfSomeYear('season', season, context),
    examples: [
      ['They came in [summer].', '2024-22'],
      ['They met in the [spring].', '2024-21'],
    ],
    counterexamples: ['In the fall of Kabul he saw an end.', 'Summer tourism grew.'],
  },
  {
    name: 'quarter of a year',
    patterns: [
      'ORDINAL -? quarter of? YEAR',
      'YEAR ORDINAL -? quarter',
      "YEAR 's ORDINAL quarter",
      'q COUNT ,? of? YEAR',
    ],
    read: ({ ordinal, count, year }) => stated(partOfYear('quarter', year, ordinal || count)),
    examples: [
      ['Trade rose in the [third quarter of 2023].', '2023-35'],
      ['Trade rose in [Q2 2024].', '2024-34'],
    ],
  },
  {
    name: 'quarter of last year',
    patterns: ['ORDINAL -? quarter of? DEICTIC year', "DEICTIC year 's ORDINAL quarter"],
    read: ({ ordinal, deictic }, context) => {
      const year = fromNow('year', deictic, context).from;
      return year
        ? fromArticle(partOfYear('quarter', yearOf(year), ordinal))
        : open(null, `XXXX-Q${ordinal}`);
    },
    examples: [['Trade rose in the [first quarter of this year].', '2025-33']],
  },
  {
    name: 'quarter',
    patterns: ['ORDINAL -? quarter'],
    read: ({ ordinal }, context) => (ordinal > 4 ? null : partOfSomeYear('quarter', ordinal, context)),
    examples: [
      ['Trade rose in the [third quarter].', '2024-35'],
      ['Trade rose in the [third quarter].', 'XXXX-Q3', null],
    ],
  },
  {
    name: 'half of a year',
    patterns: ['ORDINAL -? half of? YEAR', 'ORDINAL half of the? DEICTIC year', 'h COUNT YEAR'],
    read: ({ ordinal, count, year, deictic }, context) => {
      const half = (of: number) => partOfYear('half', of, ordinal || count);
      if (year) return stated(half(year));
      if (context.reference === null) return open(null);
      return fromArticle(half(yearOf(periodOf('year', context.reference)) + deictic));
    },
    examples: [['Trade fell in the [second half of 2022].', '2022-07/2022-12']],
    counterexamples: ['He scored in the first half.'],
  },
];
