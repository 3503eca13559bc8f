import type {
  EventMention,
  MentionDate,
  MentionPlace,
  Party,
} from '../../../src/extraction/events/mention.ts';

/** A mention of a visit by one article, with what a test needs to be different. */
export function mention(different: Partial<EventMention> = {}): EventMention {
  const article = different.article ?? 'a';
  return {
    article,
    reported: '2024-05-06',
    type: 'visit',
    label: 'visit',
    outcome: null,
    status: 'happened',
    date: day('2024-05-04'),
    days: null,
    phase: null,
    place: place('city:pak-islamabad'),
    actors: [person('Ali Rezaei', 'IRN'), state('Pakistan', 'PAK', 'host')],
    sources: [{ article, quote: 'He came.', start: 0, end: 8, rules: ['visit noun'], marks: [] }],
    ...different,
  };
}

export function day(iso: string): MentionDate {
  return { edtf: iso, first: iso, last: iso, basis: 'stated', text: iso, weekday: null };
}

/** @param edtf such as `2024-05`, with its first and last day */
export function period(edtf: string, first: string, last: string): MentionDate {
  return { ...day(edtf), edtf, first, last };
}

/** A weekday, 1 for Monday, that the article leaves open. */
export function open(weekday: number): MentionDate {
  return { edtf: null, first: null, last: null, basis: 'none', text: 'a weekday', weekday };
}

export function place(id: string): MentionPlace {
  return { id, basis: 'stated', distance: null, near: false };
}

export function person(name: string, country: string | null, role: Party['role'] = 'agent'): Party {
  return { name, country, role, kind: 'person' };
}

export function state(name: string, country: string, role: Party['role'] = 'participant'): Party {
  return { name, country, role, kind: 'state' };
}
