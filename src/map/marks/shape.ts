import {
  EVENT_TYPES,
  STATUSES,
  type EventType,
  type PlacePrecision,
  type Status,
} from '../../extraction/types.ts';
import type { PlaceMark } from '../types.ts';

/**
 * How precisely a place is known decides the form: `disc` stands at the place; `country`, `province` and `border`
 * are plates that say in words that the point is only a stand-in.
 */
export type MarkForm = 'disc' | 'country' | 'province' | 'border';

/** A type's share of the ring round a mark, in turns from 0 (the top) to 1, clockwise. */
export interface Arc {
  type: EventType;
  from: number;
  to: number;
}

/** What a mark looks like, apart from the theme's colours. */
export interface MarkShape {
  form: MarkForm;
  /** Pixels. */
  radius: number;
  count: number;
  /** In the fixed order of the types, so that rings can be compared. */
  arcs: Arc[];
  status: Status;
  approximate: boolean;
}

const FORMS: Record<PlacePrecision, MarkForm> = {
  site: 'disc',
  city: 'disc',
  province: 'province',
  border: 'border',
  country: 'country',
  none: 'country',
};

/** Radii in pixels of a disc for one event, and at most. */
const SMALLEST = 13;
export const LARGEST = 32;

/** Radius in pixels of a disc for a number of events: its area grows with the square root of the number. */
export function radiusOf(count: number): number {
  return Math.min(LARGEST, SMALLEST * Math.max(1, count) ** 0.25);
}

/** The ring's arcs for a mark's visible events; one full arc for a single type, none for no events. */
export function arcsOf(types: PlaceMark['types']): Arc[] {
  const present = EVENT_TYPES.filter((type) => types[type]);
  const total = present.reduce((sum, type) => sum + (types[type] ?? 0), 0);
  let turned = 0;
  return present.map((type) => {
    const from = turned / total;
    turned += types[type] ?? 0;
    return { type, from, to: turned / total };
  });
}

/** The status a mark shows: the best founded of its events, so that a mark looks unsure only when all are. */
export function statusOf(statuses: PlaceMark['statuses']): Status {
  return STATUSES.find((status) => statuses[status]) ?? 'happened';
}

/** The look of one mark. */
export function markShape(mark: PlaceMark): MarkShape {
  return {
    form: FORMS[mark.precision],
    radius: radiusOf(mark.visible),
    count: mark.visible,
    arcs: arcsOf(mark.types),
    status: statusOf(mark.statuses),
    approximate: mark.uncertainty !== null,
  };
}
