import type { EventMention } from '../events/mention.ts';
import { parseIso, weekdayOf } from '../temporal/calendar.ts';
import { spanOf } from './compatible.ts';
import { NEWS_DAYS } from './same-event.ts';

/** What a mention is found under, and what it looks under. */
export interface TimeKeys {
  own: string[];
  sought: string[];
}

/** Lengths in days of the stretches that time is cut into, finest first: some days, a month, a year, a decade. */
const STRETCHES = [4, 32, 400, 5000];
/** Days of a date that may settle an open weekday. */
const WEEK = 7;

/**
 * Keys that keep apart what lies apart in time: two mentions can be one event only if each seeks a key that the other
 * owns. So a mention meets few others, however many there are.
 */
export function timeKeys(mention: EventMention): TimeKeys {
  const { date } = mention;
  if (date && date.weekday !== null)
    return { own: [`weekday ${date.weekday}`], sought: [`weekday ${date.weekday}`, `day ${date.weekday}`] };
  const days = daysOf(mention);
  if (!days) {
    const own = date ? [`open ${date.edtf}`] : [];
    return { own, sought: own };
  }
  const keys = stretchKeys(...days);
  if (!date || days[1] - days[0] > 2 * WEEK) return keys;
  for (const weekday of weekdaysOf(...days)) {
    keys.own.push(`day ${weekday}`);
    keys.sought.push(`weekday ${weekday}`);
  }
  return keys;
}

/** First and last day that another mention may share; without a date, the days round the report. */
function daysOf(mention: EventMention): [number, number] | null {
  const span = spanOf(mention);
  if (span) return [parseIso(span[0])!, parseIso(span[1])!];
  if (mention.date || mention.reported === null) return null;
  const day = parseIso(mention.reported)!;
  return [day - NEWS_DAYS, day + NEWS_DAYS];
}

/**
 * A mention is in the stretches of its own length that it touches, and in all wider ones. It seeks everything in its
 * own stretches, and in the wider ones what is as long as they are.
 */
function stretchKeys(first: number, last: number): TimeKeys {
  const fitting = STRETCHES.findIndex((length) => last - first < 2 * length);
  const level = fitting < 0 ? STRETCHES.length - 1 : fitting;
  const keys: TimeKeys = { own: [], sought: [] };
  for (let at = level; at < STRETCHES.length; at++) {
    const length = STRETCHES[at]!;
    for (let stretch = Math.floor(first / length); stretch <= Math.floor(last / length); stretch++) {
      keys.own.push(`${at} ${stretch}`);
      if (at === level) keys.own.push(`${at} ${stretch} long`);
      keys.sought.push(at === level ? `${at} ${stretch}` : `${at} ${stretch} long`);
    }
  }
  return keys;
}

function weekdaysOf(first: number, last: number): number[] {
  const days = Math.min(WEEK, last - first + 1);
  return Array.from({ length: days }, (_, at) => weekdayOf(first + at));
}
