import type { ActorRole, Conflict, EventProperties, EventType, Status } from '../extraction/types.ts';

export const TYPE_WORDS: Record<EventType, { one: string; many: string }> = {
  visit: { one: 'Visit', many: 'Visits' },
  exercise: { one: 'Exercise', many: 'Exercises' },
  agreement: { one: 'Agreement', many: 'Agreements' },
  talks: { one: 'Talks', many: 'Talks' },
  incident: { one: 'Incident', many: 'Incidents' },
  crossing: { one: 'Crossing', many: 'Crossings' },
};

export const STATUS_WORDS: Record<Status, string> = {
  happened: 'Happened',
  planned: 'Planned',
  claimed: 'Claimed',
  denied: 'Denied',
};

/** What a status other than "happened" means for the reader. */
export const STATUS_NOTES: Record<Status, string> = {
  happened: 'reported as having happened',
  planned: 'planned or expected; not reported as having happened',
  claimed: 'claimed by somebody; not reported as fact',
  denied: 'denied or called off',
};

export const ROLE_WORDS: Record<ActorRole, string> = {
  agent: 'acting',
  counterpart: 'counterpart',
  host: 'host',
  participant: 'taking part',
};

export const FIELD_WORDS: Record<Conflict['field'], string> = {
  date: 'the date',
  place: 'the place',
  status: 'whether it happened',
  actors: 'who took part',
};

/** Metres as whole kilometres in words. */
export const kilometres = (metres: number): string => `${Math.max(1, Math.round(metres / 1000))} km`;

/** How the place is known, where it is not simply stated; empty when it is. */
export function placeBasisInWords(event: EventProperties): string[] {
  const { placeBasis, placePrecision, placeUncertainty, type } = event;
  const words: string[] = [];
  if (placeBasis === 'inherited') words.push('place taken over from the visit it belongs to');
  if (placeBasis === 'actors') words.push('place inferred from who took part');
  if (placeBasis === 'concerns') {
    words.push(
      `placed where it applies; ${type === 'agreement' ? 'where it was signed' : 'the exact spot'} is not stated`,
    );
  }
  if (placePrecision === 'country') words.push('country-level: the text names no town');
  if (placePrecision === 'province') words.push('province-level: the text names no town');
  if (placePrecision === 'border') words.push('somewhere along the border');
  if (placePrecision === 'none') words.push('place open: not on the map');
  if (placeUncertainty !== null) words.push(`within about ${kilometres(placeUncertainty)}`);
  return words;
}

/** `1 event`, `8 events`. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
