import { modulo, weekdayOf } from '../calendar.ts';
import { spellDuration } from '../duration.ts';
import {
  firstDay,
  isFiner,
  lastDay,
  moveBy,
  periodOf,
  shift,
  timexOf,
  type Grain,
  type Period,
} from '../period.ts';
import {
  duration,
  fromArticle,
  fromPrevious,
  fromQuarter,
  open,
  vague,
  type Context,
  type Reading,
  type TimeRule,
} from '../rule.ts';
import { KIND, UNITS } from '../lexicon.ts';
import { isKind, type Term } from '../terms.ts';
import { CALENDAR_UNITS } from './deictic.ts';

/** Times counted from the article ("two days ago") or from the expression before ("three days later"). */
export const relative: TimeRule[] = [
  {
    name: 'ago',
    patterns: [
      'COUNT UNIT ago',
      '[ COUNT UNIT back ] !in|to|from|at|on|into|home',
      'half a UNIT ago',
      'a few|couple UNIT ago',
      'a couple of UNIT ago',
      'COUNT or COUNT UNIT ago',
      'COUNT UNIT or so|two|more ago',
      'COUNT and a half UNIT ago',
      'COUNT UNIT and a half ago',
    ],
    read: ({ count, unit }, context) =>
      fromReference(context, unit, -count - (/and a half/i.test(context.words) ? 0.5 : 0)),
    examples: [
      ['They met [two days ago].', '2025-01-18'],
      ['They met [a year ago].', '2024'],
      ['They met [three months ago].', '2024-10'],
      ['They met [a few years ago].', 'PAST_REF'],
      ['They met [five years back].', '2020'],
      ['They met [a year and a half ago].', '2023'],
      ['They met [a fortnight ago].', '2025-01-06/2025-01-12'],
      ['They met [two days ago].', 'null', null],
    ],
  },
  {
    name: 'from now',
    patterns: ['COUNT UNIT from now|today', "COUNT UNIT ' time", 'COUNT UNIT hence'],
    read: ({ count, unit }, context) => fromReference(context, unit, count),
    examples: [['They will meet [two weeks from now].', '2025-02-03/2025-02-09']],
  },
  {
    name: 'later',
    patterns: ['COUNT UNIT later|afterwards|afterward|after', 'COUNT UNIT after that'],
    read: ({ count, unit }, context) => fromBefore(context, unit, count),
    examples: [
      ['He came on [5 May 2019] and left [three days later].', '2019-05-05 2019-05-08'],
      ['He came on [5 May 2019], and [two days after], he left.', '2019-05-05 2019-05-07'],
      ['He struck on [Thursday], [two days after] she had struck.', '2025-01-16 2025-01-14'],
      ['He struck on [Thursday], [two days after] the premier left.', '2025-01-16 2025-01-14'],
      ['He struck on [Thursday night], [two days after] jets bombed a town.', '2025-01-16 2025-01-14'],
      ['They clashed on [Friday]. It came [two days after] jets bombed a town.', '2025-01-17 2025-01-15'],
      ['They met on [Friday]. The talks came [a week after] clashes at a gate.', '2025-01-17 2025-01-10'],
      ['He came in [2019] and again [two years later].', '2019 2021'],
      ['He came on [5 May 2019] and left [a fortnight later].', '2019-05-05 2019-05-13/2019-05-19'],
      ['They struck in [January 2024]; he hit back [two days later].', '2024-01 2024-01'],
      ['He left [three days later].', 'null'],
      ['He left [an hour later].', 'PT1H'],
      ['He left a [few days later].', 'PXD'],
    ],
  },
  {
    name: 'earlier',
    patterns: ['COUNT UNIT earlier|before|previously', 'COUNT UNIT before that'],
    read: ({ count, unit }, context) => fromBefore(context, unit, -count),
    examples: [
      ['He came on [5 May 2019], [two days earlier] than planned.', '2019-05-05 2019-05-03'],
      ['He came in [2019]; [a year earlier] he had not.', '2019 2018'],
      ['Trade fell in the [third quarter of 2023] from [a year earlier].', '2023-35 2022-35'],
      ['He had called [two weeks before] he came.', 'P2W'],
      ['He had called [several hours earlier].', 'PAST_REF'],
    ],
  },
  {
    name: 'the next day',
    patterns: ['the next|following|subsequent UNIT', 'the next|following PART', 'the UNIT after'],
    read: ({ unit }, context) => step(context, unit, 1),
    examples: [
      ['He came on [5 May 2019] and left [the next day].', '2019-05-05 2019-05-06'],
      ['He came in [2019] and again [the following year].', '2019 2020'],
    ],
    counterexamples: ['He will stay for the next three days.'],
  },
  {
    name: 'the day before',
    patterns: [
      'the previous|preceding|prior UNIT',
      'the UNIT before|previous',
      'the previous|preceding PART',
      'the PART before',
    ],
    read: ({ unit }, context) => step(context, unit, -1),
    examples: [
      ['He came on [5 May 2019], having called [the previous day].', '2019-05-05 2019-05-04'],
      ['Trade fell from [the previous month].', '2024-12'],
    ],
  },
  {
    name: 'that year',
    patterns: ['that|same UNIT', 'that same UNIT', 'that PART', 'the same UNIT', 'the same PART'],
    read: ({ unit, part }, context) => same(context, part ? 0 : unit),
    examples: [
      ['He came in [July 2018] and left in [the same month].', '2018-07 2018-07'],
      ['He came in [July 2018] and again [later that year].', '2018-07 2018'],
      ['He came [that day].', 'null'],
    ],
  },
  {
    name: 'weekday after',
    patterns: ['the? following|next|subsequent WEEKDAY', 'the? previous|preceding|prior WEEKDAY'],
    read: ({ weekday }, { previous, words }) => {
      if (!previous || previous.grain !== 'day') return null;
      const ahead = modulo(weekday - weekdayOf(previous.index), 7);
      const days = /\bpr(?:e|ior)/i.test(words) ? ahead - 7 : ahead || 7;
      const reading = fromPrevious(shift(previous, days));
      return reading && { ...reading, weekday };
    },
    examples: [
      ['He came on [5 May 2019] and left [the following Tuesday].', '2019-05-05 2019-05-07'],
      ['He came on [5 May 2019], a wire said [the previous Tuesday].', '2019-05-05 2019-04-30'],
    ],
  },
];

const WEEK = UNITS.indexOf('W');

/** A number of units from the article's date. "Several" says no more than past. */
function fromReference(context: Context, unit: number, count: number): Reading {
  if (UNITS[unit] === 'F') return fromReference(context, WEEK, 2 * count);
  const grain = CALENDAR_UNITS[unit];
  if (count === 0) return vague('PAST_REF');
  if (!grain) return open(null, spellDuration(Math.abs(count), unit));
  if (context.reference === null) return open(null);
  const moved = fromArticle(moveBy({ grain: 'day', index: context.reference }, grain, count)) ?? open(null);
  if (grain !== 'year' || !isComparison(context)) return moved;
  return { ...(fromReported(context, count) ?? moved), offset: { grain, count } };
}

/** The quarter that is reported on, some years away, if it is one of late: "rose in the third quarter from a year ago". */
function fromReported({ quarter, reference }: Context, years: number): Reading | null {
  if (!quarter || (reference !== null && Math.abs(reference - lastDay(quarter)) > LATE)) return null;
  return fromQuarter(shift(quarter, 4 * years));
}

const LATE = 200;

/** Whether a figure is compared with one of that time: "from a year ago", "$2 million a year ago". */
function isComparison({ before }: Context): boolean {
  return before !== undefined && (before.pos === 'NUM' || COMPARING.test(before.text));
}

const COMPARING =
  /^(?:from|than|with|versus|to|,|of|million|billion|trillion|percent|%|shares?|cents|dollars|quarter|period)$/;

/**
 * A number of units from the expression before. "Two days after the attack" takes that as the attack's date; with
 * another event after it ("two days after he left") it is a mere length of time, unless the date stands just before:
 * in "on Thursday, two days after he left" it dates the leaving.
 */
function fromBefore(context: Context, unit: number, count: number): Reading {
  if (UNITS[unit] === 'F') return fromBefore(context, WEEK, 2 * count);
  const grain = CALENDAR_UNITS[unit];
  const { previous, reference, after, words } = context;
  const tellsNew = context.clauseFollows || !/^(?:the|that|this)$/.test(after?.text ?? '');
  const main = context.followsPrevious ? previous : context.comes && tellsNew ? context.told : null;
  const isAhead = main?.grain === 'day' && after?.text !== 'that';
  if (
    /(?:after|before)$/i.test(words) &&
    after &&
    (isOtherEvent(after, context.isPreviousNear ? previous : null) || (isAhead && !isKind(after, DATED)))
  ) {
    const other = main && grain && count !== 0 ? fromPrevious(back(main, grain, count)) : null;
    return other ? { ...other, ofWhatFollows: true } : duration(spellDuration(Math.abs(count), unit));
  }
  if (count === 0 && /(?:earlier|before|previously)$/i.test(words)) return vague('PAST_REF');
  if (count === 0 || !grain) return duration(spellDuration(Math.abs(count), unit));
  const offset = { grain, count };
  if (grain === 'year') {
    const quarter = previous?.grain === 'quarter' ? fromPrevious(shift(previous, 4 * count)) : null;
    const compares = count < 0 && previous?.grain !== 'year' && isComparison(context);
    const reading = quarter ?? (compares ? fromReported(context, count) : null);
    if (reading) return { ...reading, offset };
  }
  const isBare = !previous && /^the (?:previous|prior|preceding) (?:month|quarter|year)$/i.test(words);
  if (isBare && reference !== null) {
    return open(null, timexOf(shift(periodOf(grain, reference), count))); // likely, but too unsure for an event
  }
  const moved = previous && (moveBy(previous, grain, count) ?? inMonth(previous, grain, count));
  return { ...((moved && fromPrevious(moved)) ?? open(null)), offset };
}

/** A few days after a month that is told no closer: in that month. */
function inMonth(previous: Period, grain: Grain, count: number): Period | null {
  return previous.grain === 'month' && grain === 'day' && count > 0 && count <= 14 ? previous : null;
}

const DATED = KIND.WEEKDAY | KIND.MONTH | KIND.DAY | KIND.YEAR | KIND.ISO;

/** So many units before a day; weeks are counted in days, as both ends are days. */
function back(day: Period, grain: Grain, count: number): Period | null {
  return grain === 'week' ? moveBy(day, 'day', -7 * count) : moveBy(day, grain, -count);
}

/** Whether a term begins a clause or a name that tells another event than the date before. */
function isOtherEvent({ kinds, text, pos }: Term, previous: Period | null): boolean {
  if (kinds & DATED) return false;
  if (/^(?:the|that|this)$/.test(text)) return previous?.grain !== 'day';
  return /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM|VERB)$/.test(pos);
}

/** One unit before or after the expression before: "the next day". */
function step(context: Context, unit: number, count: number): Reading | null {
  return /s (?:before|after|previous)$/i.test(context.words) ? null : fromBefore(context, unit, count);
}

/** The previous expression's period of a unit: "that year". */
function same({ previous }: Context, unit: number): Reading | null {
  const grain: Grain | undefined = CALENDAR_UNITS[unit];
  if (!grain || !previous || isFiner(grain, previous.grain)) return open(null);
  return fromPrevious(periodOf(grain, firstDay(previous)));
}
