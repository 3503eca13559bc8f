import type { Period } from '../period.ts';
import { dayOfPersian } from '../persian.ts';
import { stated, type TimeRule } from '../rule.ts';

/** Dates of the Solar Hijri calendar, where nothing else can be meant. */
export const persian: TimeRule[] = [
  {
    name: 'Persian date',
    patterns: ['PERSIAN DAY ,? YEAR', 'DAY PERSIAN ,? YEAR'],
    read: ({ year, persian: month, day }) => stated(dayPeriod(year, month, day)),
    examples: [
      ['It was issued on [Farvardin 15, 1403].', '2024-04-03'],
      ['It was issued on [30 Esfand 1403].', '2025-03-20'],
    ],
    counterexamples: ['The Mehr agency sent 15 reporters in 2024.', 'It was issued on 30 Esfand 1404.'],
  },
  {
    name: 'Persian month',
    patterns: ['PERSIAN of? YEAR'],
    read: ({ year, persian: month }) =>
      stated(
        dayPeriod(year, month, 1),
        dayBefore(month < 12 ? dayPeriod(year, month + 1, 1) : dayPeriod(year + 1, 1, 1)),
      ),
    examples: [['It was issued in [Mehr 1402].', '2023-09-23/2023-10-22']],
    counterexamples: ['Mehr 2024 was its title.'],
  },
  {
    name: 'Persian year',
    patterns: ['persian|iranian|hijri year [ YEAR ]'],
    read: ({ year }) => stated(dayPeriod(year, 1, 1), dayBefore(dayPeriod(year + 1, 1, 1))),
    examples: [['Trade grew in the Iranian year [1402].', '2023-03-21/2024-03-19']],
    counterexamples: ['Trade grew in 1402.'],
  },
];

function dayPeriod(year: number, month: number, day: number): Period | null {
  const index = dayOfPersian(year, month, day);
  return index === null ? null : { grain: 'day', index };
}

function dayBefore(period: Period | null): Period | null {
  return period && { grain: 'day', index: period.index - 1 };
}
