import { expect, test } from 'vitest';
import { announce } from '../../../src/map/marks/announce.ts';
import { placeMark } from '../place-mark.ts';

test.each([
  [placeMark(), 0, 'Islamabad, 1 event: 1 visit'],
  [placeMark({ visible: 3, types: { talks: 1, visit: 2 } }), 0, 'Islamabad, 3 events: 2 visits, 1 talks'],
  [placeMark({ statuses: { planned: 1 } }), 0, 'Islamabad, 1 event: 1 visit, planned'],
  [placeMark({ name: 'Pakistan', precision: 'country' }), 0, 'Pakistan (country-level), 1 event: 1 visit'],
  [placeMark({ name: 'Sindh', precision: 'province' }), 0, 'Sindh (province-level), 1 event: 1 visit'],
  [
    placeMark({ name: 'Rimdan', precision: 'site', uncertainty: 8000 }),
    0,
    'Rimdan (approximate, within 8 km), 1 event: 1 visit',
  ],
  [
    placeMark({ name: 'Iran–Pakistan border', precision: 'border', visible: 0, types: {} }),
    0,
    'Iran–Pakistan border (along the border), no events shown',
  ],
  [placeMark({ visible: 2, types: { incident: 2 } }), 1, 'Islamabad and 1 more place, 2 events: 2 incidents'],
])('%#: a mark is announced with place, number, types and what is unsure', (mark, others, words) => {
  expect(announce(mark, others)).toBe(words);
});
