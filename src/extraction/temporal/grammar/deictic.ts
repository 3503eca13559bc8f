import { around, fromNow, onDay, weekend } from '../direct.ts';
import { PARTS_OF_DAY } from '../lexicon.ts';
import type { Grain } from '../period.ts';
import { open, type Context, type Reading, type TimeRule } from '../rule.ts';

/** Units of `KIND.UNIT` that are periods of the calendar. */
export const CALENDAR_UNITS: (Grain | undefined)[] = [
  'day', 'week', 'month', 'quarter', 'year', 'decade', 'century', undefined, undefined, undefined, 'weekend',
]; // prettier-ignore

/** Words that point from the day of writing: today, last month, this week. */
export const deictic: TimeRule[] = [
  {
    name: 'today',
    patterns: ['today|tonight|yesterday|tomorrow', 'this|yesterday|tomorrow|last PART'],
    read: ({ part }, context) => {
      const words = context.words.toLowerCase();
      const clock = words === 'tonight' ? 'NI' : words.includes(' ') ? (PARTS_OF_DAY[part] ?? null) : null;
      const days =
        words.startsWith('yesterday') || words.startsWith('last') ? -1 : words.startsWith('tomorrow') ? 1 : 0;
      return { ...fromToday(days, context), clock };
    },
    examples: [
      ['They arrived [yesterday].', '2025-01-19'],
      ['They arrived [last night].', '2025-01-19'],
      ['They met [this morning] and will meet [tomorrow].', '2025-01-20 2025-01-21'],
      ['Traffic will resume [tomorrow at midnight].', '2025-01-21'],
      ['They met [today].', 'XXXX-XX-XX', null],
    ],
  },
  {
    name: 'the day before yesterday',
    patterns: ['the? day before|after yesterday|tomorrow'],
    read: (_, context) => fromToday(/yesterday/i.test(context.words) ? -2 : 2, context),
    examples: [['They met [the day before yesterday].', '2025-01-18']],
  },
  {
    name: 'last month',
    patterns: ['DEICTIC UNIT', 'this past|coming UNIT', 'DEICTIC fiscal|financial|calendar UNIT'],
    read: ({ deictic: count, unit }, context) => {
      const grain = CALENDAR_UNITS[unit];
      if (!grain || grain === 'day' || /s$/.test(context.words)) return null;
      return fromNow(grain, count, context);
    },
    examples: [
      ['He came [last year].', '2024'],
      ['He came [last month] and will come [next month].', '2024-12 2025-02'],
      ['He will speak [this week].', '2025-01-20/2025-01-26'],
      ['He came [last weekend].', '2025-01-18/2025-01-19'],
      ['[Last year], he came.', 'null', null],
    ],
    counterexamples: ['He came over the last year.', 'These are the last days.'],
  },
  {
    name: 'the weekend',
    patterns: ['over|during|on|at|of|for|by the [ weekend ]'],
    read: (_, context) => weekend(context),
    examples: [
      ['They met over the [weekend].', '2025-01-18/2025-01-19'],
      ['They will meet over the [weekend].', '2025-01-25/2025-01-26'],
    ],
  },
  {
    name: 'end of the year',
    patterns: ['year - end', 'year end', "year 's end", "year 's - end"],
    read: (_, context) => fromNow('year', 0, context),
    examples: [['It will be ready by [year-end].', '2025']],
  },
  {
    name: 'year before last',
    patterns: ['the? UNIT before last', 'the? UNIT after next'],
    read: ({ unit }, context) => {
      const grain = CALENDAR_UNITS[unit];
      return grain ? fromNow(grain, /next$/i.test(context.words) ? 2 : -2, context) : null;
    },
    examples: [
      ['He came [the year before last].', '2023'],
      ['He will come [the month after next].', '2025-03'],
    ],
  },
  {
    name: 'the year',
    patterns: [
      'EARLY in|on|during the UNIT',
      'PHASE of the UNIT',
      'end|ended|ending|finish|finished|finishing|close|closed|closing|start|started|starting|for [ the day ]',
    ],
    read: ({ unit }, context) => {
      const grain = CALENDAR_UNITS[unit];
      return grain ? around(grain, context) : null;
    },
    examples: [
      ['He met him [earlier in the day].', '2025-01-20'],
      ['It will open [later in the year].', '2025'],
      ['He was shot on [Friday]; [later in the day], he died.', '2025-01-17 2025-01-17'],
      ['It will open at the [end of the month].', '2025-01'],
    ],
    counterexamples: ['He is the player of the year.'],
  },
];

function fromToday(days: number, context: Context): Reading {
  if (context.reference === null) return open(null, 'XXXX-XX-XX');
  return onDay(context.reference + days);
}
