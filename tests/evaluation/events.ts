import type { Actor, EventProperties } from '../../src/extraction/types.ts';
import type { ExpectedEvent } from '../../src/evaluation/gold.ts';

/** A visit to Tehran that both sides of a comparison agree on, unless `change` says otherwise. */
export function expected(change: Partial<ExpectedEvent> = {}): ExpectedEvent {
  return {
    type: 'visit',
    date: '2024-05-01',
    place: 'city:irn-tehran',
    status: 'happened',
    actors: ['Harthy', 'OMN'],
    said: 'visited Tehran',
    ...change,
  };
}

export function actor(name: string, country: string | null = null): Actor {
  return { name, country, role: 'participant' };
}

export function found(change: Partial<EventProperties> = {}, quote = 'He visited Tehran.'): EventProperties {
  return {
    type: 'visit',
    title: 'Visit to Tehran',
    status: 'happened',
    date: '2024-05-01',
    start: '2024-05-01',
    end: '2024-05-01',
    dateBasis: 'stated',
    dateText: null,
    place: 'city:irn-tehran',
    placeName: 'Tehran',
    placePrecision: 'city',
    placeBasis: 'stated',
    placeUncertainty: null,
    actors: [actor('Salim al-Harthy', 'OMN')],
    sources: [{ article: 'a', quote, start: 0, end: quote.length, rules: ['visited'], marks: [] }],
    conflicts: [],
    plover: { event: 'CONSULT', mode: 'visit', context: null },
    ...change,
  };
}
