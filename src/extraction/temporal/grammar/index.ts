import type { TimeRule } from '../rule.ts';
import { clock } from './clock.ts';
import { comparisons } from './comparisons.ts';
import { dates } from './dates.ts';
import { deictic } from './deictic.ts';
import { durations } from './durations.ts';
import { holidays } from './holidays.ts';
import { months } from './months.ts';
import { persian } from './persian.ts';
import { quarters } from './quarters.ts';
import { ranges } from './ranges.ts';
import { relative } from './relative.ts';
import { seasons } from './seasons.ts';
import { sets } from './sets.ts';
import { vagueTimes } from './vague.ts';
import { weekdays } from './weekdays.ts';
import { weeks } from './weeks.ts';
import { years } from './years.ts';

/** Every row of the grammar. The longest match wins; among equals, the earlier row. */
export const TIME_RULES: readonly TimeRule[] = [
  ...dates,
  ...months,
  ...persian,
  ...holidays,
  ...ranges,
  ...years,
  ...weekdays,
  ...weeks,
  ...seasons,
  ...quarters,
  ...comparisons,
  ...durations,
  ...relative,
  ...deictic,
  ...clock,
  ...sets,
  ...vagueTimes,
];
