import type { Chain } from './chain.ts';

/**
 * Notes with a chain's first telling whose date, place or parties it was given, in the words of the event that gave
 * them: "place of the visit “his arrival”".
 */
export function noteBorrowed(chain: Chain, from: Chain, field: 'date' | 'place' | 'parties'): void {
  const giver = from.sources.find(({ marks }) => marks.some(({ kind }) => kind === 'trigger'));
  const trigger = giver?.marks.find(({ kind }) => kind === 'trigger');
  const first = chain.sources.findIndex(({ marks }) => marks.some(({ kind }) => kind === 'trigger'));
  const telling = chain.sources[first];
  if (!giver || !trigger || !telling) return;
  const words = giver.quote.slice(trigger.start - giver.start, trigger.end - giver.start);
  const rule = `${field} of the ${from.mention.type} “${words.replace(/\s+/g, ' ')}”`;
  chain.sources[first] = { ...telling, rules: [...telling.rules, rule] };
}
