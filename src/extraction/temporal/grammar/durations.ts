import { UNITS } from '../lexicon.ts';
import { duration, type TimeRule } from '../rule.ts';

/** Lengths of time. They never date an event. */
export const durations: TimeRule[] = [
  {
    name: 'the past year',
    patterns: [
      'over|during|in|within|for|throughout|of|across|from [ the DEICTIC UNIT ]',
      'the past|coming UNIT',
    ],
    read: ({ unit, deictic }, { words, after }) =>
      after?.text === 'of' || (deictic === 0 && !/past|coming/i.test(words))
        ? null
        : duration(spellDuration(1, unit)),
    examples: [
      ['They met often over [the past year].', 'P1Y'],
      ['They met often in [the last month].', 'P1M'],
    ],
    counterexamples: ['They met in this year.'],
  },
  {
    name: 'recent years',
    patterns: ['recent UNIT', 'past|last|previous|next|coming|first|final few|several UNIT'],
    read: ({ unit }) => duration(spellDuration(0, unit)),
    examples: [
      ['Ties grew in [recent years].', 'PXY'],
      ['Ties grew in the [past few weeks].', 'PXW'],
    ],
  },
  {
    name: 'past 15 months',
    patterns: [
      'past|last|previous|next|coming|first|final|initial|another COUNT UNIT',
      'past|last|previous|next|coming|first COUNT trading|working|consecutive UNIT',
      'past|last|previous|next|coming|first couple of UNIT',
    ],
    read: ({ count, unit }) => duration(spellDuration(count, unit)),
    examples: [['It was the theme of the [past 15 months].', 'P15M']],
  },
  {
    name: 'three days',
    patterns: [
      'COUNT UNIT',
      'COUNT - UNIT',
      'a couple of UNIT',
      'COUNT to|or COUNT UNIT',
      'COUNT and a half UNIT',
      'COUNT consecutive|straight|full|more|additional|trading|working UNIT',
    ],
    read: ({ count, unit }, { words, after, before }) => {
      if (count >= 1000 || /(?:three|one|a)[ -]+quarters?$/i.test(words)) return null;
      const half = /half/i.test(words) ? 0.5 : /couple/i.test(words) ? 2 : 0;
      if (after?.text === '-' || after?.text === 'old' || after?.text === 'aged' || before?.text === 'aged')
        return null;
      if (
        /^(?:a|an)\s/i.test(words) &&
        !/^(?:for|in|over|within|after|about|half|than)$/.test(before?.text ?? '')
      )
        return null;
      return duration(spellDuration(count + half, unit));
    },
    examples: [
      ['They stayed for [three days].', 'P3D'],
      ['The [two-day] trip ended.', 'P2D'],
      ['They fought for [10 hours].', 'PT10H'],
      ['They stayed for [several weeks].', 'PXW'],
    ],
    counterexamples: ['The 6-year-old boy, three years old, ran.', 'Three-quarters of it burnt.'],
  },
  {
    name: 'for decades',
    patterns: [
      'for|over|in|within|after|lasted|took [ days|weeks|months|years|decades|centuries|hours|minutes ]',
      '[ days|weeks|months|years|decades|centuries|hours|minutes ] of|ago|later|earlier|after|before',
      'weeks|months|years|decades - long',
    ],
    read: (_, { words }) =>
      duration(spellDuration(0, UNIT_WORDS.indexOf(words.toLowerCase().replace('-long', '')))),
    examples: [['They fought for [decades].', 'PXDE']],
  },
];

const UNIT_WORDS = ['days', 'weeks', 'months', '', 'years', 'decades', 'centuries', 'hours', 'minutes'];

/** ISO 8601 duration as TIMEX3 writes it: `P3D`, `PT10H`, `PXY` for an unknown number. */
export function spellDuration(count: number, unit: number): string {
  const letter = UNITS[unit] ?? 'D';
  const number = count || 'X';
  return letter.startsWith('T') ? `PT${number}${letter.slice(1)}` : `P${number}${letter}`;
}
