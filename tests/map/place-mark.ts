import type { PlaceMark } from '../../src/map/types.ts';

/** A mark for a test: one visit to Islamabad, unless told otherwise. */
export function placeMark(changes: Partial<PlaceMark> = {}): PlaceMark {
  return {
    place: 'city:pak-islamabad',
    name: 'Islamabad',
    point: [73.043, 33.721],
    precision: 'city',
    uncertainty: null,
    visible: 1,
    total: 1,
    types: { visit: 1 },
    statuses: { happened: 1 },
    ...changes,
  };
}
