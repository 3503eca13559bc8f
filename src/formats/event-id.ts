import type { EventMention } from '../extraction/events/mention.ts';
import { compareText } from '../extraction/coreference/combine.ts';

/** Readable, URL-safe ids: type, first party, place and date; equal ones are numbered in the order given. */
export function eventIds(mentions: EventMention[]): string[] {
  const used = new Map<string, number>();
  return mentions.map(({ type, actors, place, date }) => {
    const parties = actors.some(({ role }) => role === 'agent')
      ? [
          actors
            .find(({ role }) => role === 'agent')!
            .name.split(' ')
            .at(-1)!,
        ]
      : actors
          .map(({ country, name }) => country ?? name)
          .sort(compareText)
          .slice(0, 2);
    const where = place?.id.split(':')[1]!.replace(/^[a-z]{3}-(?!.*\b[a-z]{3}$)/, '');
    const parts = [
      type,
      ...(place?.id.startsWith('border:') ? [] : parties),
      where ?? 'unplaced',
      date?.edtf?.replace('/', '-to-') ?? 'undated',
    ];
    const id = slug(parts.join('-'));
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
