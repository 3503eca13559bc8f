import { fromNow, onDay, openWeekday, weekday } from '../direct.ts';
import { modulo, weekdayOf } from '../calendar.ts';
import { firstDay } from '../period.ts';
import { fromPrevious, recurring, type Context, type Reading, type TimeRule } from '../rule.ts';

/** Days of the week. */
export const weekdays: TimeRule[] = [
  {
    name: 'weekday',
    patterns: ['WEEKDAY'],
    read: ({ weekday: number }, context) =>
      NAMED_DAYS.has(context.before?.text ?? '')
        ? null
        : (again(number, context) ?? weekday(number, context)),
    examples: [
      ['He arrived in Islamabad on [Sunday].', '2025-01-19'],
      ['Rockets fell in the [early hours of Thursday].', '2025-01-16'],
      ['The talks on [Monday] covered trade.', '2025-01-20'],
      ['They met after the [Friday] clash.', '2025-01-17'],
      ['It fell on the intervening [night of Tuesday and Wednesday].', '2025-01-14/2025-01-15'],
      ['Between [10 p.m. on Sunday and 4 a.m. on Monday], shots were heard.', '2025-01-19/2025-01-20'],
      ['He is reaching here on [Tuesday].', '2025-01-21'],
      ['The premier will travel on [Friday].', '2025-01-24'],
      ['They met on [Monday] and [Tuesday].', '2025-01-20 2025-01-14'],
      ['He arrived on [Sunday].', 'XXXX-WXX-7', null],
      ['Seen here on [Thursday, Oct. 14, 2021]. He left on [Thursday].', '2021-10-14 2021-10-14', null],
    ],
    counterexamples: ['They sat down in the sun and wed.', 'They marched on Bloody Sunday.'],
  },
  {
    name: 'last weekday',
    patterns: ['DEICTIC WEEKDAY', 'this past|coming WEEKDAY'],
    read: ({ weekday: number, deictic }, context) => {
      const { reference, words } = context;
      if (reference === null) return openWeekday(number);
      const ahead = modulo(number - weekdayOf(reference), 7);
      const step = /^this past/i.test(words) ? -1 : /^this coming/i.test(words) ? 1 : deictic;
      if (step === 0) return weekday(number, context);
      const days = step > 0 ? ahead || 7 : ahead - 7;
      return { ...onDay(reference + days), weekday: number };
    },
    examples: [
      ['They met [last Monday].', '2025-01-13'],
      ['They will meet [next Monday].', '2025-01-27'],
      ['They met [this past Friday].', '2025-01-17'],
      ['The vote is [this coming Sunday].', '2025-01-26'],
      ['They met [last Monday].', 'XXXX-WXX-1', null],
    ],
  },
  {
    name: 'weekday of last week',
    patterns: ['WEEKDAY of? DEICTIC week', 'DEICTIC week on? WEEKDAY'],
    read: ({ weekday: number, deictic }, context) => {
      const week = fromNow('week', deictic, context).from;
      return week ? { ...onDay(firstDay(week) + number - 1), weekday: number } : openWeekday(number);
    },
    examples: [
      ['They met on [Thursday last week].', '2025-01-16'],
      ['They met from [Monday through Wednesday last week].', '2025-01-13/2025-01-15'],
    ],
  },
  {
    name: 'every weekday',
    patterns: ['every|each WEEKDAY'],
    read: ({ weekday: number }) => recurring(`XXXX-WXX-${number}`),
    examples: [['The market opens [every Monday].', 'XXXX-WXX-1']],
  },
  {
    name: 'weekdays in general',
    patterns: ['mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays'],
    read: (_, { words }) => recurring(`XXXX-WXX-${WEEKDAYS.indexOf(words.slice(0, 3).toLowerCase()) + 1}`),
    examples: [['The market opens on [Fridays].', 'XXXX-WXX-5']],
  },
];

/** Words that make a weekday the name of one day in history. */
const NAMED_DAYS = new Set(['black', 'bloody', 'good', 'ash', 'palm', 'super', 'easter']);

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Where the article has no date: the dated day of that name just before. */
function again(number: number, { reference, previous, isPreviousNear }: Context): Reading | null {
  const isSame = previous?.grain === 'day' && weekdayOf(previous.index) === number && isPreviousNear;
  const reading = reference === null && isSame ? fromPrevious(previous) : null;
  return reading && { ...reading, weekday: number };
}
