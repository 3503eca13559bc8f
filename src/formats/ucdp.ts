import { parseIso } from '../extraction/temporal/calendar.ts';
import type { EventProperties } from '../extraction/types.ts';

type Where = Pick<EventProperties, 'placePrecision' | 'placeUncertainty'>;

/**
 * UCDP GED `where_prec`: 1 exact, 2 near a known place, 4 province, 5 a part of or a line between countries,
 * 6 country; null when nothing is known. UCDP GED Codebook, https://ucdp.uu.se/downloads/
 */
export function wherePrecision({ placePrecision, placeUncertainty }: Where): number | null {
  switch (placePrecision) {
    case 'site':
    case 'city':
      return placeUncertainty === null ? 1 : 2;
    case 'province':
      return 4;
    case 'border':
      return 5;
    case 'country':
      return 6;
    case 'none':
      return null;
  }
}

/** UCDP GED `date_prec`: 1 a day, 2 two to six days, 3 a week, 4 a month, 5 a year or more; null when open. */
export function datePrecision({ start, end }: Pick<EventProperties, 'start' | 'end'>): number | null {
  if (!start || !end) return null;
  const days = parseIso(end)! - parseIso(start)! + 1;
  if (days <= 1) return 1;
  if (days <= 6) return 2;
  if (days <= 7) return 3;
  return days <= 31 ? 4 : 5;
}
