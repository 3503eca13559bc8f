import { expect, test } from 'vitest';
import { dateOrigin } from '../../../src/ui/reader/date-origin.ts';

test('a date is told with where it stands', () => {
  expect(dateOrigin({ date: '2025-01-19', dateSource: 'prefix' })).toBe(
    'Dated 19 January 2025, given at the start of the text.',
  );
});

test('without a date nothing is guessed', () => {
  expect(dateOrigin({ date: null, dateSource: 'none' })).toMatch(/^No date in the text/);
});
