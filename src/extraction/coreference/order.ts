import type { EventMention } from '../events/mention.ts';

/** Order of UTF-16 code units: the same under every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What tells two events of one type, article and sentence apart, so that no order given can decide between them. */
export function distinction({ date, place, outcome, status, label, actors }: EventMention): string {
  const parties = actors.map(({ name, role }) => `${role} ${name}`);
  return [date?.edtf, place?.id, outcome, status, label, ...parties].join('\u0000');
}
