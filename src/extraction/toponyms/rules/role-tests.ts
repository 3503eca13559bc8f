import { after, type Context } from '../context.ts';
import { PLACE_NOUNS } from '../lexicon/organisations.ts';

/** Places that can stand for their people or government. */
export const canAct = (c: Context): boolean => !/^(sea|site|border)$/.test(c.place.kind) && !c.governor?.area;
export const word = (c: Context, index: number): string => c.tokens[index]?.lower ?? '';
export const isOwner = (c: Context): boolean => /^['’]s?$/.test(after(c)?.lower ?? '');
/** "Iran *border*", "Iran's southeastern *coast*": the land, not the state. */
export const isLand = (c: Context): boolean =>
  [1, 2, 3, 4].some((step) => PLACE_NOUNS.has(after(c, step)?.lower ?? '') && (step === 1 || isOwner(c)));
/** "the *village of* Keran", "the *airport of* Erbil": ground, whatever it undergoes. */
export const isNamedGround = (c: Context): boolean =>
  word(c, c.match.first - 1) === 'of' && NAMED_GROUND.test(word(c, c.match.first - 2));
const NAMED_GROUND =
  /^(villages?|towns?|hamlets?|cit(y|ies)|districts?|airports?|ports?|islands?|suburbs?|townships?|neighbou?rhoods?)$/;
export const governedBy = (c: Context, pattern: RegExp): boolean =>
  c.governor !== null && pattern.test(c.governor.word) && !isLand(c);
/** The word before the preposition on which the name hangs. */
export const wordBefore = (c: Context): string => word(c, c.governor!.index - 1);
export const anyBefore = (c: Context, set: Set<string>, reach: number): boolean => {
  for (let at = c.governor!.index - 1; at >= Math.max(0, c.governor!.index - reach); at--) {
    if (c.tokens[at]!.text === ',') return false;
    if (set.has(c.tokens[at]!.lower)) return true;
  }
  return false;
};
