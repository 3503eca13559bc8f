import type { Draft } from '../events/draft.ts';
import type { EventMention } from '../events/mention.ts';
import type { Chain } from './chain.ts';
import type { Places } from './compatible.ts';
import { sameTraveller } from './sides.ts';

/** Paragraphs from a journey to the reception on it. */
const DISTANCE = 3;

/**
 * "landed in the capital on Sunday. He *was received at the airbase* by …": how a guest is received on the way is no second
 * visit, wherever in the country that is.
 */
export function isReceptionOf(chain: Chain, draft: Draft, mention: EventMention, places: Places): boolean {
  const known = chain.mention;
  if (!isReception(draft) || mention.date !== null || !known.place || !mention.place) return false;
  const near = draft.scene.sentence.paragraph - chain.drafts.at(-1)!.scene.sentence.paragraph <= DISTANCE;
  const [there, here] = [places(known.place.id), places(mention.place.id)];
  const country = there.countries?.some((code) => here.countries?.includes(code)) ?? false;
  return near && country && sameTraveller(known.actors, mention.actors);
}

/** "was welcomed by …", "Upon arrival at the airport". */
export function isReception({ rule }: Draft): boolean {
  return rule.frame === 'reception' || rule.name === 'arrival noun';
}
