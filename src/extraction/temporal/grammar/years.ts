import { fullYear } from '../direct.ts';
import { yearPeriod } from '../period.ts';
import { stated, type Context, type TimeRule } from '../rule.ts';

/** What makes the number before it a quantity: "2000 people", "1800 km". */
const MEASURES = new Set(
  (
    'km kilometers kilometres kilometer kilometre miles mile m meters metres meter metre feet hectares acres kg tons tonnes ' +
    'percent % per dollars euros rupees rials people men women troops soldiers fighters families houses homes ' +
    'persons personnel workers pilgrims trucks vehicles refugees migrants pounds points hours days votes ' +
    'megawatts mw million billion members rockets missiles drones students barrels units : °'
  ).split(' '),
);

/** What makes the number after it a label or an amount: "Resolution 1929", "$2000". */
const LABELS = new Set(
  (
    '$ £ € ₹ # no number nos resolution flight article section room route highway unscr unsc article pillar gate page ' +
    'boeing airbus over than least nearly some rs rupees / : . , some approximately'
  ).split(' '),
);

/** Whether a number of four digits stands where a year would. */
function isYear(year: number, { before, after }: Context): boolean {
  if (year < 1500 || year > 2100) return false;
  if (after && MEASURES.has(after.text)) return false;
  return !before || !LABELS.has(before.text) || (before.text === ',' && year > 1800);
}

/** "The 70s and 80s". */
function goesOn({ before, previous, isPreviousNear }: Context): boolean {
  return previous?.grain === 'decade' && isPreviousNear && /^(?:and|or|to|–|-)$/.test(before?.text ?? '');
}

/** Years, decades, centuries. */
export const years: TimeRule[] = [
  {
    name: 'year',
    patterns: ['YEAR', 'year YEAR', 'year COUNT'],
    read: ({ year, count }, context) =>
      isYear(year || count, context) ? stated(yearPeriod(year || count)) : null,
    examples: [
      ['They held it in [2023].', '2023'],
      ['The treaty of [1949] stands.', '1949'],
      ["[2019]'s floods were worse.", '2019'],
      ['The [1979] Islamic Revolution changed it.', '1979'],
      ['He spoke in [2018], [2019] and [2021].', '2018 2019 2021'],
      ['From [2021] onwards, attacks rose.', '2021/..'],
    ],
    counterexamples: [
      'Some 2,000 men came.',
      'Some 2000 people came.',
      'It cost $2000 then.',
      'It is 1800 km long.',
      'Resolution 1929 was adopted.',
    ],
  },
  {
    name: 'year of two digits',
    patterns: ["in|since|of|by|until|from|to [ ' COUNT ] !s"],
    read: ({ count }, { words, reference, after }) => {
      if (!/^['’]\d\d$/.test(words) || /^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? '')) return null;
      return stated(yearPeriod(fullYear(count, reference)));
    },
    examples: [["They fought in ['98].", '1998']],
    counterexamples: ["They spoke of '20 men."],
  },
  {
    name: 'decade',
    patterns: ['DECADE', "the|EARLY|- [ YEAR 's ]", "the|EARLY|- [ YEAR ' s ]"],
    read: ({ decade, year }, context) => {
      if (year) return year % 10 === 0 ? stated({ grain: 'decade', index: year / 10 }) : null;
      const isBare = /^\d0s/.test(context.words) && !/^(?:the|')$/.test(context.before?.text ?? '');
      return isBare && !goesOn(context) ? null : stated({ grain: 'decade', index: Math.floor(decade / 10) });
    },
    examples: [
      ["They fought in the '[90s].", '199X'],
      ['They fought in the [1980s].', '198X'],
      ['They fought in the [nineties].', '199X'],
      ['They fought in the [70s] and [80s].', '197X 198X'],
      ['They fought in the [mid-1990s].', '199X'],
      ["They fought in the [1970's] and [2019].", '197X 2019'],
    ],
    counterexamples: ['He was in his 30s.'],
  },
  {
    name: 'century',
    patterns: ['ORDINAL -? century'],
    read: ({ ordinal }, { after }) =>
      /^b\.?c/.test(after?.text ?? '') ? null : stated({ grain: 'century', index: ordinal - 1 }),
    examples: [['The fort is of the [19th century].', '18XX']],
    counterexamples: ['The fort is of the third century BC.'],
  },
];
