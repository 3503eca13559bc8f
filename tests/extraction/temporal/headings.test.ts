import { expect, test } from 'vitest';
import { readDocument } from '../../../src/extraction/document.ts';
import { headingDates } from '../../../src/extraction/temporal/headings.ts';
import { findTimeExpressions } from '../../../src/extraction/temporal/times.ts';

const TEXT = `Clashes along the border

January 2024

Iranian missiles hit a village. The envoy was recalled.

Older incidents

Guards exchanged fire near the crossing.

16 May 2021: Two guards were killed. The crossing was shut.

• 2019 – Fourteen men were abducted.`;

test.each([
  ['Iranian missiles hit a village.', '2024-01'],
  ['The envoy was recalled.', '2024-01'],
  ['Guards exchanged fire near the crossing.', null],
  ['The crossing was shut.', '2021-05-16'],
  ['• 2019 – Fourteen men were abducted.', '2019'],
])('%s', (words, edtf) => {
  const document = readDocument('list', TEXT);
  const index = document.sentences.findIndex(({ start, end }) => TEXT.slice(start, end) === words);
  expect(index).toBeGreaterThanOrEqual(0);
  expect(headingDates(document, findTimeExpressions(document))[index]?.edtf ?? null).toBe(edtf);
});
