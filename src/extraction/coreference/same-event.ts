import type { EventMention } from '../events/mention.ts';
import { parseIso } from '../temporal/calendar.ts';
import {
  compareDates,
  comparePlaces,
  differentPersons,
  sharedParties,
  spanOf,
  type Places,
  type Relation,
} from './compatible.ts';
import { opens } from '../events/crossings/crossing-outcomes.ts';
import { agents } from './sides.ts';

/** Days between a report and an event it tells of without a date. */
export const NEWS_DAYS = 10;

/** Whether two articles may speak of one event: nothing contradicts, and enough agrees. */
export function sameEvent(a: EventMention, b: EventMention, places: Places): boolean {
  if (a.type !== b.type) return false;
  const dates = compareDates(a, b);
  const site = comparePlaces(a, b, places);
  if (dates === 'contradicts' || site === 'contradicts' || differentPersons(a.actors, b.actors)) return false;
  if (dates === 'open' && !reportedTogether(a, b)) return false;
  return agree(a, b, dates, site);
}

function agree(a: EventMention, b: EventMention, dates: Relation, site: Relation): boolean {
  const shared = sharedParties(a.actors, b.actors);
  switch (a.type) {
    case 'visit':
      return sharedParties(agents(a.actors), agents(b.actors)) > 0 && site !== 'open';
    case 'crossing':
      return site === 'same' && opens(a.outcome) === opens(b.outcome);
    case 'incident':
      if (site === 'same') return shared > 0 || dates === 'same';
      return site === 'fits' && (shared >= 2 || (shared > 0 && dates === 'same' && isDay(a)));
    case 'talks':
      return shared >= 2;
    case 'exercise':
    case 'agreement':
      return shared >= 2 && sameSubject(a.label, b.label);
  }
}

function isDay({ date }: EventMention): boolean {
  return date?.first != null && date.first === date.last;
}

/** Both undated, or one: then the reports, or the report and the event, lie close together. */
function reportedTogether(a: EventMention, b: EventMention): boolean {
  const dayOf = (mention: EventMention) => spanOf(mention)?.[1] ?? (mention.date ? null : mention.reported);
  const [first, second] = [dayOf(a), dayOf(b)];
  if (first === null || second === null) return false;
  return Math.abs(parseIso(first)! - parseIso(second)!) <= NEWS_DAYS;
}

const COMMON =
  /^(joint|new|agreement|accord|pact|treaty|memorandum|of|understanding|exercises?|drills?|deal|the|a|and|bilateral|military|sign|agree|document|documents|mou)$/;

/** Labels that each say what it is about must share a word of it: a trade pact is not a security pact. */
function sameSubject(a: string, b: string): boolean {
  const subject = (label: string) =>
    label
      .toLowerCase()
      .split(/[\s-]+/)
      .filter((word) => !COMMON.test(word));
  const [first, second] = [subject(a), subject(b)];
  return first.length === 0 || second.length === 0 || first.some((word) => second.includes(word));
}
