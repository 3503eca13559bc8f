import type { Draft } from './draft.ts';

/** Whether the place stands in the noun phrase or right behind it: "the attack *in Rask*". */
export function isBeside({ placing, words, scene }: Draft): boolean {
  const place = placing?.toponym;
  if (!place || place.start < words.end) return true;
  const between = scene.tokens.filter(({ start, end }) => start >= words.end && end <= place.start);
  return !between.some(({ pos }) => /^(VERB|AUX|PUNCT)$/.test(pos));
}
