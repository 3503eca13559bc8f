import type { EventMention } from '../events/mention.ts';
import type { Conflict } from '../types.ts';
import { compareText } from './order.ts';

/** Where the articles on one event say different things that cannot both be the finer or the coarser of one. */
export function conflictsOf(mentions: EventMention[]): Conflict[] {
  const conflicts: Conflict[] = [];
  const statuses = distinct(mentions.flatMap(({ status }) => status ?? []));
  if (statuses.includes('denied') && statuses.length > 1)
    conflicts.push({ field: 'status', values: statuses });
  const dates = distinct(
    mentions.flatMap(({ date }) => (date?.edtf && date.basis !== 'inferred' ? date.edtf : [])),
  );
  const days = dates.filter((edtf) => /^\d{4}-\d\d-\d\d$/.test(edtf));
  if (days.length > 1 && mentions[0]!.type !== 'visit') conflicts.push({ field: 'date', values: days });
  return conflicts;
}

function distinct<Value extends string>(values: Value[]): Value[] {
  return [...new Set(values)].sort(compareText);
}
