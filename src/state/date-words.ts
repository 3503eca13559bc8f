import type { EventProperties } from '../extraction/types.ts';
import { edtfInWords } from './edtf-words.ts';

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i;

/** The date alone: `July 2018`, `a Monday, date open`, `“recently”, date open`, `date open`. */
export function dateAlone({ date, dateText }: Pick<EventProperties, 'date' | 'dateText'>): string {
  if (date !== null) return edtfInWords(date);
  if (dateText === null) return 'date open';
  const weekday = WEEKDAY.exec(dateText)?.[0];
  return weekday === undefined ? `“${dateText}”, date open` : `a ${weekday}, date open`;
}

/**
 * The date with how it is known where the words do not simply state it: `2024, from “Last year”`,
 * `20 January 2025, inferred from “Monday”`.
 */
export function dateInWords(event: Pick<EventProperties, 'date' | 'dateText' | 'dateBasis'>): string {
  const words = dateAlone(event);
  if (event.date === null || (event.dateBasis !== 'relative' && event.dateBasis !== 'inferred')) return words;
  const from = event.dateText === null ? '' : ` from “${event.dateText}”`;
  return event.dateBasis === 'inferred' ? `${words}, inferred${from}` : words + (from && `,${from}`);
}
