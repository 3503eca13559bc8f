import { dayOfMonth, monthOfYear } from '../direct.ts';
import { KIND } from '../lexicon.ts';
import { dayPeriod, partOfYear, yearPeriod, type Period } from '../period.ts';
import { fromArticle, stated, type Context, type Reading, type TimeRule } from '../rule.ts';

/**
 * Ranges and lists that share a month or year ("January 19–20", "3 and 5 May 2019", "2018-21"). Ranges of two
 * complete expressions are joined by `joinRanges`.
 */
export const ranges: TimeRule[] = [
  {
    name: 'days of a month',
    patterns: [
      'MONTH DAY DASH DAY ,? YEAR',
      'MONTH DAY DASH DAY',
      'DAY DASH DAY of? MONTH ,? YEAR',
      'DAY DASH DAY of? MONTH',
      'between [ DAY and DAY of? MONTH YEAR ]',
      'between [ DAY and DAY of? MONTH ]',
      'between [ MONTH DAY and DAY ,? YEAR ]',
      'between [ MONTH DAY and DAY ]',
    ],
    read: ({ month, day, day2, year }, context) =>
      day < day2 ? daysOf(context, year, month, day, day2) : null,
    examples: [
      ['He visited on [January 19–20, 2025].', '2025-01-19/2025-01-20'],
      ['The drill ran from [3 to 5 May].', '2024-05-03/2024-05-05'],
      ['The drill ran between [3 and 5 May 2019].', '2019-05-03/2019-05-05'],
      ['He visited on [January 19-20].', 'XXXX-01-19/XXXX-01-20', null],
    ],
  },
  {
    name: 'day, of a list',
    patterns: [
      '[ DAY ] and|or|,|& DAY MONTH YEAR',
      '[ DAY ] , DAY and DAY MONTH YEAR',
      '[ DAY ] and|or|,|& DAY MONTH',
      'MONTH DAY and|or|,|& [ DAY ] !UNIT|MONTH|COUNT',
    ],
    read: ({ month, day, year, day2 }, context) =>
      isCounted(context.after) ? null : dayOfList(context, year, month, day, day2),
    examples: [
      ['They met on [3] and [5 May 2019].', '2019-05-03 2019-05-05'],
      ['They met on [May 3] and [5].', '2024-05-03 2024-05-05'],
    ],
    counterexamples: ['They met on May 3 and 5 men died.'],
  },
  {
    name: 'months of a year',
    patterns: ['MONTH DASH|/ MONTH ,? YEAR', 'MONTH DASH|/ MONTH', 'between [ MONTH and MONTH ,? YEAR ]'],
    read: ({ month, month2, year }, context) => {
      if (month2 <= month && year) return null;
      if (year) return stated(partOfYear('month', year, month), partOfYear('month', year, month2));
      const [from, to] = [monthOfYear(month, context), monthOfYear(month2, context)];
      return from?.from && to?.from ? fromArticle(from.from, to.from) : null;
    },
    examples: [['It lasted from [March to April 2019].', '2019-03/2019-04']],
  },
  {
    name: 'years',
    patterns: ['year? YEAR DASH|/ YEAR', 'year? YEAR DASH|/ COUNT', 'between [ YEAR and YEAR ]'],
    read: ({ year, year2, count }) => {
      const end = year2 || Math.floor(year / 100) * 100 + count;
      return year < 1500 || end <= year || end > 2100 || (!year2 && count < 10)
        ? null
        : stated(yearPeriod(year), yearPeriod(end));
    },
    examples: [
      ['The war of [1980-88] ended.', '1980/1988'],
      ['In fiscal [year 2022-23] exports fell.', '2022/2023'],
      ['It lasted from [2018 to 2021].', '2018/2021'],
      ['It fell between [2018 and 2021].', '2018/2021'],
      ['It fell in [2023/24].', '2023/2024'],
    ],
    counterexamples: ['Rows 1980-1970 are empty.'],
  },
];

function daysOf(context: Context, year: number, month: number, from: number, to: number): Reading | null {
  if (year) return stated(dayPeriod(year, month, from), dayPeriod(year, month, to));
  const [first, last] = [dayOfMonth(month, from, context), dayOfMonth(month, to, context)];
  if (!first || !last) return null;
  if (first.edtf && last.edtf) return { ...first, edtf: `${first.edtf}/${last.edtf}`, timex: first.edtf };
  return fromArticle(first.from, sameYear(first.from, last.from));
}

/** A range never runs backwards: tense may have put its two ends into different years. */
function sameYear(first: Period | null, last: Period | null): Period | null {
  return first && last && last.index < first.index ? first : last;
}

/** Whether the number counts what follows: "5 men". */
function isCounted(after: Context['after']): boolean {
  return after !== undefined && (after.kinds & ~KIND.WORD) === 0 && /^(?:NOUN|PROPN|ADJ)$/.test(after.pos);
}

/** In "3 and 5 May" the list gives its first day first; in "May 3 and 5" the second is meant. */
function dayOfList(context: Context, year: number, month: number, day: number, day2: number): Reading | null {
  const meant =
    /^\d/.test(context.words) && context.before?.text.match(/^(?:and|or|,|&)$/) && day2 && !year ? day2 : day;
  return year ? stated(dayPeriod(year, month, meant)) : dayOfMonth(month, meant, context);
}
