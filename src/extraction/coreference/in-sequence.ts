import type { Chain } from './chain.ts';
import type { EventMention } from '../events/mention.ts';
import { sharedParties } from './compatible.ts';
import { sharedCountries } from './sides.ts';

/** Sentences over which a day is carried on: to a further meeting, and to a paper that was signed there. */
const REACH = 3;

/**
 * "He *also* met the president", "They *later* signed a memorandum": a meeting or a paper without a day of its own,
 * told next to another of the same people, takes that one's day, and its place if it has none.
 */
export function fromBefore({ mention, drafts }: Chain, chains: Chain[]): void {
  const first = drafts[0]!;
  if (mention.date !== null || !/^(talks|agreement)$/.test(mention.type)) return;
  const goesOn = first.further || (mention.type === 'agreement' && !first.definite);
  if (!goesOn || first.reality.status !== 'happened') return;
  const at = first.scene.sentence.index;
  const before = chains.findLast(
    (chain) =>
      chain.mention !== mention &&
      /^(visit|talks|agreement)$/.test(chain.mention.type) &&
      chain.mention.date?.edtf &&
      chain.mention.date.basis !== 'inferred' &&
      isShared(chain.mention, mention) &&
      chain.drafts.some(({ scene, reality }) => {
        const apart = at - scene.sentence.index;
        return apart >= 0 && apart <= REACH && reality.status !== 'planned';
      }),
  )?.mention;
  if (!before) return;
  mention.date = { ...before.date!, basis: 'inferred' };
  if (mention.type === 'talks' && !mention.place && before.place)
    mention.place = { ...before.place, basis: 'inherited' };
}

/** The same people, or for a paper the states that they stand for. */
function isShared(before: EventMention, { type, actors }: EventMention): boolean {
  const states = type === 'agreement' ? sharedCountries(before.actors, actors) : 0;
  return states > 1 || sharedParties(before.actors, actors) > 0;
}
