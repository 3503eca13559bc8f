import { expect, test } from 'vitest';
import type { DateBasis } from '../../src/extraction/types.ts';
import { dateAlone, dateInWords } from '../../src/state/date-words.ts';

test.each<[string, string | null, string | null, DateBasis]>([
  ['July 2018', '2018-07', 'July 2018', 'stated'],
  ['2024, from “Last year”', '2024', 'Last year', 'relative'],
  ['20 January 2025, inferred from “Monday”', '2025-01-20', 'Monday', 'inferred'],
  ['19–20 January 2025, inferred', '2025-01-19/2025-01-20', null, 'inferred'],
  ['19 January 2025', '2025-01-19', null, 'relative'],
  ['a Monday, date open', null, 'on Monday', 'none'],
  ['“recently”, date open', null, 'recently', 'none'],
  ['date open', null, null, 'none'],
])('%s', (words, date, dateText, dateBasis) => {
  expect(dateInWords({ date, dateText, dateBasis })).toBe(words);
});

test('alone, a date leaves out how it is known', () => {
  expect(dateAlone({ date: '2024', dateText: 'Last year' })).toBe('2024');
});
