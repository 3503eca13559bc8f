import type { EventMention } from '../events/mention.ts';
import { parseIso } from '../temporal/calendar.ts';
import { compareDates, type Relation } from './compatible.ts';

/** Days round a report in which a meeting, a closure or an exercise that it tells of may have been. */
const NEWS = 7;

/** As `compareDates`; but the day of the report, where no other is told, contradicts none close to it. */
export function compareTold(known: EventMention, mention: EventMention, definite: boolean): Relation {
  const dates = compareDates(known, mention);
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
