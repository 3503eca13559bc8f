import type { EventMention } from '../events/mention.ts';
import { parseIso } from '../temporal/calendar.ts';
import { compareDates, type Relation } from './compatible.ts';

/** Days round a report in which a meeting, a closure or an exercise that it tells of may have been. */
const NEWS = 7;

/** Days before its report on which force was used that a lead dates by the report. */
const JUST_BEFORE = 2;

/**
 * As `compareDates`; but the day of the report, where no other is told, contradicts none close to it. `detail`: the new
 * telling goes on about what was told just before.
 */
export function compareTold(
  known: EventMention,
  mention: EventMention,
  { definite, detail }: { definite: boolean; detail: boolean },
): Relation {
  const dates = compareDates(known, mention);
  if (dates === 'contradicts' && detail && mention.type === 'incident' && isJustBefore(known, mention))
    return 'open';
  const held = definite || /^(talks|exercise|crossing)$/.test(mention.type);
  const reported = [known, mention].some(({ date }) => date?.basis === 'inferred');
  if (dates !== 'contradicts' || !held || !reported) return dates;
  return areClose(known, mention) ? 'open' : dates;
}

/** Whether two dates begin within a week. */
export function areClose(a: EventMention, b: EventMention): boolean {
  const [first, second] = [a.date?.first, b.date?.first];
  return first != null && second != null && Math.abs(parseIso(first)! - parseIso(second)!) <= NEWS;
}

/** "terrorists targeted a post, the ISPR said *on Wednesday*": it happened "late on Tuesday", as the next sentence tells. */
function isJustBefore(known: EventMention, mention: EventMention): boolean {
  if (known.date?.basis !== 'inferred' || known.date.first !== known.date.last || !mention.date?.first)
    return false;
  const apart = parseIso(known.date.first!)! - parseIso(mention.date.first)!;
  return apart > 0 && apart <= JUST_BEFORE;
}
