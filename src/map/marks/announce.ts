import { EVENT_TYPES, type EventType } from '../../extraction/types.ts';
import type { PlaceMark } from '../types.ts';
import { statusOf } from './shape.ts';

const NOUNS: Record<EventType, [one: string, more: string]> = {
  visit: ['visit', 'visits'],
  exercise: ['exercise', 'exercises'],
  agreement: ['agreement', 'agreements'],
  talks: ['talks', 'talks'],
  incident: ['incident', 'incidents'],
  crossing: ['crossing event', 'crossing events'],
};

/** "2 visits, 1 talks": the visible events by type. */
export function typesInWords(types: PlaceMark['types']): string {
  return EVENT_TYPES.flatMap((type) => {
    const count = types[type] ?? 0;
    return count === 0 ? [] : [`${count} ${NOUNS[type][count === 1 ? 0 : 1]}`];
  }).join(', ');
}

/** How precisely the place is known, in words; empty for an exact site or city. */
export function precisionInWords({ precision, uncertainty }: PlaceMark): string {
  if (uncertainty !== null) return `approximate, within ${Math.max(1, Math.round(uncertainty / 1000))} km`;
  if (precision === 'country') return 'country-level';
  if (precision === 'province') return 'province-level';
  return precision === 'border' ? 'along the border' : '';
}

/**
 * What a screen reader says of a mark: "Islamabad, 3 events: 2 visits, 1 talks".
 * `others`: number of further places that the mark stands for at this zoom.
 */
export function announce(mark: PlaceMark, others: number): string {
  const name =
    others === 0 ? mark.name : `${mark.name} and ${others} more ${others === 1 ? 'place' : 'places'}`;
  const precision = others === 0 ? precisionInWords(mark) : '';
  const place = precision ? `${name} (${precision})` : name;
  if (mark.visible === 0) return `${place}, no events shown`;
  const status = statusOf(mark.statuses);
  const events = `${mark.visible} ${mark.visible === 1 ? 'event' : 'events'}: ${typesInWords(mark.types)}`;
  return `${place}, ${events}${status === 'happened' ? '' : `, ${status}`}`;
}
