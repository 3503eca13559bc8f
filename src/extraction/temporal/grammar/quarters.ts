import { fromNow, partOfSomeYear } from '../direct.ts';
import { partOfYear, periodOf, shift, yearOf } from '../period.ts';
import { fromArticle, fromQuarter, open, stated, type TimeRule } from '../rule.ts';

/** Quarters and halves of a year. */
export const quarters: TimeRule[] = [
  {
    name: 'quarter of a year',
    patterns: [
      'ORDINAL -? quarter of? YEAR',
      'YEAR ORDINAL -? quarter',
      "YEAR 's ORDINAL quarter",
      'q COUNT ,? of? YEAR',
      'YEAR q COUNT',
      'COUNT q ,? of? YEAR',
    ],
    read: ({ ordinal, count, year }) => stated(partOfYear('quarter', year, ordinal || count)),
    examples: [
      ['Trade rose in the [third quarter of 2023].', '2023-35'],
      ['Trade rose in [Q2 2024].', '2024-34'],
    ],
  },
  {
    name: 'final quarter of a year',
    patterns: ['final|last quarter of YEAR'],
    read: ({ year }) => stated(partOfYear('quarter', year, 4)),
    examples: [['Trade rose in the [final quarter of 2023].', '2023-36']],
  },
  {
    name: 'quarter of last year',
    patterns: [
      'ORDINAL -? quarter of? DEICTIC year',
      "DEICTIC year 's ORDINAL quarter",
      'q COUNT of? DEICTIC year',
    ],
    read: ({ ordinal: named, count, deictic }, context) => {
      const ordinal = named || count;
      const year = fromNow('year', deictic, context).from;
      return year
        ? fromArticle(partOfYear('quarter', yearOf(year), ordinal))
        : open(null, `XXXX-Q${ordinal}`);
    },
    examples: [['Trade rose in the [first quarter of this year].', '2025-33']],
  },
  {
    name: 'quarter',
    patterns: ['ORDINAL -? quarter', 'q COUNT', 'COUNT q'],
    read: ({ ordinal, count }, context) => {
      const part = ordinal || count;
      return part < 1 || part > 4 ? null : partOfSomeYear('quarter', part, context);
    },
    examples: [
      ['Trade rose in the [third quarter].', '2024-35'],
      ['Trade rose in the [third quarter].', 'XXXX-Q3', null],
    ],
  },
  {
    name: 'fiscal quarter',
    patterns: ['fiscal|financial -? ORDINAL -? quarter'],
    read: ({ ordinal }, context) => {
      const { reference } = context;
      if (ordinal > 4) return null;
      const year = reference === null ? 'XXXX' : yearOf(periodOf('year', reference));
      return open(null, `${year}-Q${ordinal}`); // which months these are, only the company knows
    },
    examples: [['The firm lost money in the [fiscal first quarter].', '2025-Q1']],
  },
  {
    name: 'half of a year',
    patterns: [
      'ORDINAL -? half of? YEAR',
      'ORDINAL half of the? DEICTIC year',
      'ORDINAL half of the year',
      'last|latter|final half of YEAR',
      'h COUNT YEAR',
    ],
    read: ({ ordinal, count, year, deictic }, context) => {
      const isLast = /^(?:last|latter|final)/i.test(context.words);
      const half = (of: number) => partOfYear('half', of, isLast ? 2 : ordinal || count);
      if (year) return stated(half(year));
      if (context.reference === null) return open(null);
      return fromArticle(half(yearOf(periodOf('year', context.reference)) + deictic));
    },
    examples: [
      ['Trade fell in the [second half of 2022].', '2022-07/2022-12'],
      ['Trade fell in the [last half of 2022].', '2022-07/2022-12'],
      ['Trade will fall in the [second half of the year].', '2025-07/2025-12'],
    ],
    counterexamples: ['He scored in the first half.'],
  },
  {
    name: 'the quarter',
    patterns: ['the|latest quarter|period', 'the latest quarter|period'],
    read: (_, { quarter, reference, words, before }) => {
      if (/^the period$/i.test(words)) return null;
      if (quarter) return fromQuarter(quarter);
      const reported = /latest/i.test(words) || /^(?:for|during)$/.test(before?.text ?? '');
      return reported && reference !== null ? fromArticle(shift(periodOf('quarter', reference), -1)) : null;
    },
    examples: [
      ['Trade rose in the [third quarter of 2023]; in [the quarter], tolls fell.', '2023-35 2023-35'],
      ['Trade rose in [the latest quarter].', '2024-36'],
    ],
    counterexamples: ['He lived in the quarter.', 'The period was hard.'],
  },
];
