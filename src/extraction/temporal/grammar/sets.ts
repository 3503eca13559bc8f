import { spellDuration } from '../duration.ts';
import { recurring, type TimeRule } from '../rule.ts';

/** Times that recur. They never date an event. */
export const sets: TimeRule[] = [
  {
    name: 'every day',
    patterns: ['every|each UNIT', 'every COUNT UNIT', 'every other UNIT', 'per [ UNIT ]', 'every|each PART'],
    read: ({ count, unit }, { words }) =>
      recurring(spellDuration(/^every other/i.test(words) ? 2 : count || 1, unit)),
    examples: [
      ['They meet [every other day].', 'P2D'],
      ['They meet [every month].', 'P1M'],
      ['They meet [every two years].', 'P2Y'],
    ],
  },
  {
    name: 'a year',
    patterns: ['times|once|twice|dollars|percent|million|billion|tons|tonnes|barrels|COUNT [ a UNIT ]'],
    read: ({ unit }) => recurring(spellDuration(1, unit)),
    examples: [['They meet once [a year].', 'P1Y']],
    counterexamples: ['They met a year ago.'],
  },
  {
    name: 'interviews a day',
    patterns: ['[ a UNIT ] !ago|after|before|earlier|later|of'],
    read: ({ unit }, { before }) =>
      before?.pos === 'NOUN' && before.text.endsWith('s') ? recurring(spellDuration(1, unit)) : null,
    examples: [['They check 40 lorries [a day].', 'P1D']],
    counterexamples: ['They met the drivers a day later.'],
  },
  {
    name: 'annually',
    patterns: ['FREQUENCY'],
    read: ({ frequency }, { after }) =>
      after?.capital || after?.text === 'newspaper' ? null : recurring(spellDuration(1, frequency)),
    examples: [['They meet [annually].', 'P1Y']],
    counterexamples: ['The daily Sahil said so.'],
  },
  {
    name: 'every July',
    patterns: ['every|each MONTH', 'every|each SEASON'],
    read: ({ month, season }) =>
      recurring(
        month ? `XXXX-${String(month).padStart(2, '0')}` : `XXXX-${['SP', 'SU', 'FA', 'WI'][season - 1]}`,
      ),
    examples: [['They meet [every July].', 'XXXX-07']],
  },
];
