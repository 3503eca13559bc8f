import type { EventProperties } from '../../src/extraction/types.ts';
import type { EventFeature } from '../../src/formats/corpus.ts';

/** An event for tests: only what a test is about need be given. */
export function event(id: string, given: Partial<EventProperties> = {}): EventFeature {
  const properties: EventProperties = {
    type: 'visit',
    title: id,
    status: 'happened',
    date: null,
    start: null,
    end: null,
    dateBasis: 'none',
    dateText: null,
    place: null,
    placeName: null,
    placePrecision: 'none',
    placeBasis: 'none',
    placeUncertainty: null,
    actors: [],
    sources: [],
    conflicts: [],
    plover: { event: 'CONSULT', mode: null, context: null },
    ...given,
  };
  const geometry = properties.place === null ? null : ({ type: 'Point', coordinates: [60, 30] } as const);
  return {
    type: 'Feature',
    id,
    geometry: geometry && { ...geometry, coordinates: [60, 30] },
    time: null,
    properties,
  };
}

const TEHRAN = { place: 'city:irn-tehran', placeName: 'Tehran', placePrecision: 'city' } as const;
const BORDER = {
  place: 'border:irn-pak',
  placeName: 'Iran–Pakistan border',
  placePrecision: 'border',
} as const;

/** A visit, an exercise over two years, planned talks without a place, a denied agreement without a date. */
export const SAMPLE: EventFeature[] = [
  event('visit', { ...TEHRAN, start: '2018-07-01', end: '2018-07-31' }),
  event('exercise', { ...BORDER, type: 'exercise', start: '2022-12-30', end: '2023-01-02' }),
  event('talks', { type: 'talks', status: 'planned', start: '2023-05-01', end: '2023-05-01' }),
  event('agreement', { ...TEHRAN, type: 'agreement', status: 'denied', placeUncertainty: 4000 }),
];
