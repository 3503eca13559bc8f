import { digits } from '../calendar.ts';
import { PARTS_OF_DAY } from '../lexicon.ts';
import { timeOfDay, type TimeRule } from '../rule.ts';

/** Times of the day. They take their day from the expression beside them, or else from the one before. */
export const clock: TimeRule[] = [
  {
    name: 'clock',
    patterns: [
      'CLOCK MERIDIEM? ZONE? ZONE?',
      'COUNT MERIDIEM ZONE? ZONE?',
      'COUNT hours? ZONE',
      "COUNT o'clock",
    ],
    read: ({ clock: minutes, count, meridiem }, context) => {
      const { words } = context;
      if (/^(?:an?|several|few|many)\s/i.test(words)) return null;
      const time = words.includes(':')
        ? minutes
        : count < 25
          ? count * 60
          : Math.floor(count / 100) * 60 + (count % 100);
      const hours = (Math.floor(time / 60) % (/[ap]\.?m/i.test(words) ? 12 : 25)) + meridiem;
      const zone = /(?:utc|gmt)$/i.test(words) ? 'Z' : '';
      return timeOfDay(`${digits(hours, 2)}:${digits(time % 60, 2)}${zone}`, context);
    },
    examples: [
      ['They met on [Sunday at 5:30 p.m. local time].', '2025-01-19'],
      ['He came on [5 May 2019] and left at [10:30].', '2019-05-05 2019-05-05'],
      ['They met at [10am on Friday].', '2025-01-17'],
    ],
    counterexamples: [
      'They lost 3:1 and 5 men.',
      'It came at a time of grief.',
      'He told a local paper.',
      'Many local men came.',
    ],
  },
  {
    name: 'hour in the morning',
    patterns: ['at|until|till|by|before|after|around|about [ COUNT|CLOCK in the morning|afternoon|evening ]'],
    read: ({ count }, context) => {
      const { words } = context;
      const time = (words.includes(':') ? count : count * 60) + (/morning$/i.test(words) ? 0 : 12 * 60);
      if (time < 60 || time >= 24 * 60) return null;
      return timeOfDay(`${digits(Math.floor(time / 60), 2)}:${digits(time % 60, 2)}`, context);
    },
    examples: [
      ['He came on [5 May 2019] and left at [four in the afternoon].', '2019-05-05 2019-05-05'],
      ['They met on [5 May 2019]; at [2:30 in the morning] they left.', '2019-05-05 2019-05-05'],
    ],
    counterexamples: ['They shot at many in the morning.'],
  },
  {
    name: 'part of the day',
    patterns: [
      'in|during|by|of the [ PART ]',
      'at|until|before|after|around [ PART ]',
      'in [ PART ] trading|trade',
      'EARLY [ PART ]',
      'EARLY - [ PART ]',
      'overnight',
    ],
    read: ({ part }, context) => {
      const { words, before } = context;
      const lone =
        before?.text !== 'the' &&
        !/overnight/i.test(words) &&
        !/^(?:at|until|before|after|around|early|late|mid|-)$/.test(before?.text ?? '');
      return lone ? null : timeOfDay(/overnight/i.test(words) ? 'NI' : (PARTS_OF_DAY[part] ?? 'NI'), context);
    },
    examples: [['He came on [5 May 2019]; in the [evening] he left.', '2019-05-05 2019-05-05']],
    counterexamples: ['It was a night raid.'],
  },
];
