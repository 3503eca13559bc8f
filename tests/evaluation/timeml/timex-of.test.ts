import { expect, test } from 'vitest';
import { timexOf } from '../../../src/evaluation/timeml/timex-of.ts';
import { readDocument } from '../../../src/extraction/document.ts';
import { findTimeExpressions } from '../../../src/extraction/temporal/times.ts';

test.each([
  ['They met last week.', 'last week 2025-W03'],
  ['They met on Sunday night.', 'Sunday night 2025-01-19TNI'],
  ['They meet every month.', 'every month P1M'],
  ['They are now in talks.', 'now PRESENT_REF'],
  ['They fought since 2008.', '2008 2008'],
  ['They met from 3 May 2019 to 5 June 2019.', '3 May 2019 2019-05-03, 5 June 2019 2019-06-05'],
  ['The war of 1980-88 ended.', '1980 1980, 88 1988'],
  ['They met between Monday and Wednesday last week.', 'Monday 2025-01-13, Wednesday last week 2025-01-15'],
])('%s', (text, expected) => {
  const times = findTimeExpressions(readDocument('a', text, { referenceDate: '2025-01-20' }));
  const found = times.flatMap((time) => timexOf(time, text));
  expect(found.map(({ start, end, value }) => `${text.slice(start, end)} ${value}`).join(', ')).toBe(
    expected,
  );
});
