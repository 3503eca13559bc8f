import type { EventMention } from '../events/mention.ts';
import type { Conflict } from '../types.ts';
import { compareText } from './order.ts';

/**
 * Where the articles on one event disagree: one says that it happened or is planned, another that it did not. Days,
 * places and parties that contradict each other keep two tellings apart, so that they are never in conflict here.
 */
export function conflictsOf(mentions: EventMention[]): Conflict[] {
  const conflicts: Conflict[] = [];
  const statuses = distinct(mentions.flatMap(({ status }) => status ?? []));
  if (statuses.includes('denied') && statuses.length > 1)
    conflicts.push({ field: 'status', values: statuses });
  return conflicts;
}

function distinct<Value extends string>(values: Value[]): Value[] {
  return [...new Set(values)].sort(compareText);
}
