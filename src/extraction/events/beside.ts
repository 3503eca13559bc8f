import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** Whether the place stands in the noun phrase or right beside it: "the attack *in Rask*"; not "*In Rask*, he praised the talks". */
export function isBeside({ placing, words, scene }: Draft): boolean {
  const place = placing?.toponym;
  if (!place) return true;
  if (place.end <= words.start) return isOpen(scene, place.end, words.start);
  if (place.start < words.end) return true;
  return isOpen(scene, words.end, place.start);
}

/** Whether no verb or comma stands between two offsets of a sentence. */
export function isOpen({ tokens }: Scene, from: number, to: number): boolean {
  return !tokens.some(({ start, end, pos }) => start >= from && end <= to && /^(VERB|AUX|PUNCT)$/.test(pos));
}
