import { spellDuration } from '../duration.ts';
import { lookUp } from '../lexicon.ts';
import { duration, type TimeRule } from '../rule.ts';
import type { Term } from '../terms.ts';

/** Lengths of time. They never date an event. */
export const durations: TimeRule[] = [
  {
    name: 'the past year',
    patterns: [
      'over|during|in|within|for|throughout|of|across|from [ the DEICTIC UNIT ]',
      'the past|coming UNIT',
    ],
    read: ({ unit, deictic }, { words, after }) =>
      after?.text === 'of' ||
      /previous|weekend/i.test(words) ||
      (deictic === 0 && !/past|coming/i.test(words))
        ? null
        : duration(spellDuration(/s$/i.test(words) ? 0 : 1, unit)),
    examples: [
      ['They met often over [the past year].', 'P1Y'],
      ['They met often in [the last month].', 'P1M'],
      ['They will meet in [the coming weeks].', 'PXW'],
    ],
    counterexamples: ['They met in this year.'],
  },
  {
    name: 'recent years',
    patterns: [
      'recent UNIT',
      'past|last|previous|next|coming|first|final|early few|several UNIT',
      'coming|last|early days|weeks|months|quarters|years|decades',
    ],
    read: ({ unit }, { words }) => duration(spellDuration(0, unit || unitOf(words))),
    examples: [
      ['Ties grew in [recent years].', 'PXY'],
      ['Ties grew in the [past few weeks].', 'PXW'],
      ['Ties may grow in [coming weeks].', 'PXW'],
    ],
  },
  {
    name: 'past 15 months',
    patterns: [
      'past|last|previous|next|coming|first|final|initial|another COUNT UNIT',
      'past|last|previous|next|coming|first COUNT trading|working|consecutive UNIT',
      'past|last|previous|next|coming|first couple of UNIT',
    ],
    read: ({ count, unit }, { words }) => duration(spellDuration(/couple/i.test(words) ? 2 : count, unit)),
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
      'COUNT - and - a - half -? UNIT',
      'COUNT UNIT and a half',
      'half a|an UNIT',
      'half - UNIT',
      'a? quarter - century',
      'a? quarter of a century',
      'COUNT consecutive|straight|full|more|additional|trading|working UNIT',
    ],
    read: ({ count, unit }, context) => {
      const { words, after, before } = context;
      if (/^one day$/i.test(words) && context.direction > 0) return null;
      if (count >= 1000 || /(?:three|one|a)[ -]+quarters?$/i.test(words)) return null;
      if (/quarter/i.test(words) && /century$/i.test(words)) return duration('P25Y');
      const half = /half/i.test(words) ? 0.5 : /couple/i.test(words) ? 2 : 0;
      if (after?.text === '-' || after?.text === 'old' || after?.text === 'aged' || before?.text === 'aged')
        return null;
      if (/^an? \p{L}+$/iu.test(words) && !MEASURING.has(before?.text ?? '') && !isApproximate(after))
        return null;
      return duration(spellDuration(count + half, unit));
    },
    examples: [
      ['They stayed for [three days].', 'P3D'],
      ['The [two-day] trip ended.', 'P2D'],
      ['They fought for [10 hours].', 'PT10H'],
      ['They stayed for [several weeks].', 'PXW'],
      ['They talked for [two and a half hours].', 'PT2H30M'],
      ['The [two-and-a-half-year] war ended.', 'P2Y6M'],
      ['They stayed [2 1/2 years].', 'P2Y6M'],
      ['They talked for nearly [an hour].', 'PT1H'],
      ['They talked for [half an hour].', 'PT30M'],
      ['The [half-hour] talk was kind.', 'PT30M'],
      ['It has stood for [a quarter of a century].', 'P25Y'],
      ['It may take [a month] or two.', 'P1M'],
      ['It has stood for [a hundred years].', 'P100Y'],
    ],
    counterexamples: ['The 6-year-old boy, three years old, ran.', 'Three-quarters of it burnt.'],
  },
  {
    name: 'all day',
    patterns: ['all UNIT|PART long?', 'UNIT - long', 'daylong|weeklong|monthlong|yearlong'],
    read: ({ unit }, { words }) => {
      if (/^all .*s$/i.test(words)) return null;
      const [, long] = /^(\p{L}+)long$/iu.exec(words) ?? [];
      const named = long ? (lookUp(long.toLowerCase())?.value ?? 0) : unit;
      return duration(spellDuration(/^\p{L}+s\b/iu.test(words) ? 0 : 1, named));
    },
    examples: [
      ['They met [all day].', 'P1D'],
      ['The [week-long] drill ended.', 'P1W'],
      ['The [yearlong] siege ended.', 'P1Y'],
      ['The [months-long] siege ended.', 'PXM'],
    ],
    counterexamples: ['They count all days.'],
  },
  {
    name: 'for decades',
    patterns: [
      'for|over|in|within|after|lasted|took [ days|weeks|months|years|decades|centuries|hours|minutes ]',
      '[ days|weeks|months|years|decades|centuries|hours|minutes ] of|ago|later|earlier|after|before|ahead',
      'the [ days|weeks|months|years|decades ] that|since|after|before|following|leading|ahead',
      '[ days|weeks|months|years ] to come',
      'over the [ days|weeks|months|years|decades|centuries ]',
    ],
    read: (_, { words, before }) =>
      /^(?:early|late|small|wee|morning|evening)$/.test(before?.text ?? '')
        ? null
        : duration(spellDuration(0, unitOf(words))),
    examples: [
      ['They fought for [decades].', 'PXY'],
      ['They fought in the [weeks] after the vote.', 'PXW'],
      ['They fought over the [years].', 'PXY'],
    ],
  },
];

/** Words after which "an hour" is a length of time. */
const MEASURING = new Set(
  'for in over within after about half than nearly almost just barely lasting lasted lasts last around roughly as spend spent took take takes only another least under'.split(
    ' ',
  ),
);

/** "a month or two". */
function isApproximate(after: Term | undefined): boolean {
  return after?.text === 'or';
}

/** Index of the unit that a plural names. */
function unitOf(words: string): number {
  const plural = /(\p{L}+s)(?:-long)?$/iu.exec(words)?.[1] ?? '';
  return lookUp(plural.toLowerCase())?.value ?? 0;
}
