import { fromNow, lastOrNext, ofThisYear, partOfSomeYear } from '../direct.ts';
import { partOfYear, yearOf } from '../period.ts';
import { fromArticle, open, stated, type Context, type TimeRule } from '../rule.ts';

/** Seasons of a year. Bare "spring" and "fall" are no times: see the counterexamples. */
export const seasons: TimeRule[] = [
  {
    name: 'season of a year',
    patterns: ['SEASON of? YEAR', 'SEASON , YEAR', 'SEASON of the year YEAR'],
    read: ({ season, year }) => stated(partOfYear('season', year, season)),
    examples: [
      ['They fought in the [fall of 2021].', '2021-23'],
      ['They fought in [winter 2008].', '2008-24'],
    ],
    counterexamples: ['The fall of the regime came.', 'They were spurred to spring to action.'],
  },
  {
    name: 'season of last year',
    patterns: ['SEASON of? DEICTIC year'],
    read: ({ season, deictic }, context) => {
      const year = fromNow('year', deictic, context).from;
      return year ? fromArticle(partOfYear('season', yearOf(year), season)) : open(null);
    },
    examples: [
      ['They came in the [summer of last year].', '2024-22'],
      ['They came in [summer last year].', '2024-22'],
    ],
  },
  {
    name: 'last season',
    patterns: ['DEICTIC SEASON', 'this past SEASON'],
    read: ({ season, deictic }, context) => {
      const step = /^this past/i.test(context.words) ? -1 : deictic;
      if (step !== 0) return lastOrNext((year) => partOfYear('season', year, season), step, context);
      return isOrdinaryWord(context) ? null : ofThisYear('season', season, context);
    },
    examples: [
      ['They came [last summer].', '2024-22'],
      ['They will come [next spring].', '2025-21'],
      ['They came [last summer].', 'null', null],
      ['They fought [last winter] and fight [this winter].', '2023-24 2024-24'],
    ],
    counterexamples: ['This fall in prices hurts.'],
  },
  {
    name: 'season',
    patterns: [
      'in|during|by|of|since|until|last|this [ SEASON ] !of|in|to|from|for',
      'in|during|by|of|since|until|into|over|through the [ SEASON ] !of|in|to|from|for|guard',
      'EARLY [ SEASON ] !of|in|to|from|for',
    ],
    read: ({ season }, context) => partOfSomeYear('season', season, context),
    examples: [
      ['They came in [summer].', '2024-22'],
      ['They met in the [spring].', '2024-21'],
    ],
    counterexamples: ['In the fall of Kabul he saw an end.', 'Summer tourism grew.'],
  },
];

/** "This fall in prices": a noun with its own complement, not a season. */
function isOrdinaryWord({ words, after }: Context): boolean {
  return /fall$|spring$/i.test(words) && /^(?:in|of|from)$/.test(after?.text ?? '');
}
