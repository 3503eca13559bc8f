import { expect, test } from 'vitest';
import { buildColumns } from '../../src/state/columns.ts';
import { filterEvents } from '../../src/state/filter-events.ts';
import { placeMarks } from '../../src/state/place-marks.ts';
import { SAMPLE } from './sample.ts';

test('every place is a mark, with what is visible of it', () => {
  const columns = buildColumns(SAMPLE);
  const result = filterEvents(columns, { from: 2018, to: 2018, types: new Set(), statuses: new Set() });
  expect(placeMarks(columns, result)).toEqual([
    {
      place: 'city:irn-tehran', name: 'Tehran', point: [60, 30], precision: 'city', uncertainty: 4000,
      visible: 1, total: 2, types: { visit: 1 }, statuses: { happened: 1 },
    },
    {
      place: 'border:irn-pak', name: 'Iran–Pakistan border', point: [60, 30], precision: 'border', uncertainty: null,
      visible: 0, total: 1, types: {}, statuses: {},
    },
  ]); // prettier-ignore
});
