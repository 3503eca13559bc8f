import type { EventMention } from '../extraction/events/mention.ts';
import { compareText } from '../extraction/coreference/order.ts';

/** Readable, URL-safe ids: type, first party, place and date; equal ones are numbered in the order given. */
export function eventIds(mentions: EventMention[]): string[] {
  const taken = new Set<string>();
  return mentions.map((mention) => {
    const base = baseId(mention);
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base}--${number}`;
    taken.add(id);
    return id;
  });
}

function baseId({ type, actors, place, date }: EventMention): string {
  const agent = actors.find(({ role }) => role === 'agent');
  const parties = agent
    ? [agent.name.split(' ').at(-1)!]
    : actors
        .map(({ country, name }) => country ?? name)
        .sort(compareText)
        .slice(0, 2);
  const where = place?.id.split(':')[1]!.replace(/^[a-z]{3}-(?!.*\b[a-z]{3}$)/, '');
  const named = place?.id.startsWith('border:') ? [] : parties;
  const day = date?.edtf?.replace('/', '-to-') ?? 'undated';
  return slug([type, ...named, where ?? 'unplaced', day].join('-'));
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
