import { vague, type TimeRule } from '../rule.ts';

/** Words that say past, present or future and no more. */
export const vagueTimes: TimeRule[] = [
  {
    name: 'recently',
    patterns: [
      'recently',
      'more recently',
      'in the [ past ]',
      'of|from the [ past ] !UNIT|COUNT|DEICTIC|MONTH|WEEKDAY|SEASON',
      'the? not too? distant past',
      '[ recent ] !UNIT|few|several|past',
      'past days|weeks|months|quarters|years|decades',
      'lately',
      'of late !MONTH|WEEKDAY|SEASON|YEAR|UNIT',
      'long ago',
      'moments ago',
      'the other day|night|week',
    ],
    read: (_, { before }) => (before?.text === 'most' ? null : vague('PAST_REF')),
    examples: [
      ['They met [recently].', 'PAST_REF'],
      ['They met [the other day], not [long ago].', 'PAST_REF PAST_REF'],
      ['The [recent] attacks were worse than those of [past years].', 'PAST_REF PAST_REF'],
    ],
    counterexamples: [
      'They walked past the gate.',
      'His most recent film is on.',
      'It was of the past three years.',
    ],
  },
  {
    name: 'now',
    patterns: [
      'now',
      'right now',
      'currently',
      'at present',
      'presently',
      'at the [ moment ]',
      'for the [ time being ]',
      'these days',
      'nowadays',
      'current',
      'at this [ time ]',
    ],
    read: (_, { after }) => (after?.text === '-' ? null : vague('PRESENT_REF')),
    examples: [
      ['They are [now] in talks.', 'PRESENT_REF'],
      ['For the [time being], the gate stays shut.', 'PRESENT_REF'],
    ],
    counterexamples: ['The now-cancelled talks were long.'],
  },
  {
    name: 'soon',
    patterns: [
      'soon',
      'very soon',
      'shortly',
      'in the [ future ]',
      'in the [ near future ]',
      'near future',
      'the near|short|long term',
      'as soon as possible',
      'a|some later date|time',
      'future days|weeks|months|quarters|years|decades',
      'the [ future ]',
      'one day',
    ],
    read: (_, context) => {
      const { words, before, after } = context;
      if (/^(?:after|as|-)$/.test(after?.text ?? '') || before?.text === 'as') return null;
      return /^soon$/i.test(words) && context.direction < 0 ? null : vague('FUTURE_REF');
    },
    examples: [
      ['They will meet [soon].', 'FUTURE_REF'],
      ['They will [one day] meet.', 'FUTURE_REF'],
    ],
    counterexamples: ['He left soon after.', 'It soon became a flood.', 'The soon-to-open gate is wide.'],
  },
];
