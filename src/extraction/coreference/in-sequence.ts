import type { Chain } from './chain.ts';
import { sharedParties } from './compatible.ts';

/** Sentences over which a day is carried on. */
const REACH = 1;

/**
 * "He *also* met the president", "They *later* signed a memorandum": a meeting or a paper without a day of its own,
 * told next to another of the same people, takes that one's day, and its place if it has none.
 */
export function fromBefore({ mention, drafts }: Chain, chains: Chain[]): void {
  const first = drafts[0]!;
  if (mention.date !== null || !/^(talks|agreement)$/.test(mention.type)) return;
  if (!first.further || first.reality.status !== 'happened') return;
  const at = first.scene.sentence.index;
  const before = chains.findLast(
    (chain) =>
      chain.mention !== mention &&
      /^(visit|talks|agreement)$/.test(chain.mention.type) &&
      chain.mention.date?.edtf &&
      chain.mention.date.basis !== 'inferred' &&
      sharedParties(chain.mention.actors, mention.actors) > 0 &&
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
