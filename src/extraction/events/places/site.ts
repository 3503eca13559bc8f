import type { Place } from '../../types.ts';
import type { Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import { finest, phrasesOf, type Name } from './phrase.ts';
import { isUsable } from './usable.ts';

/** Tokens by which a coarser place counts as farther away. */
const COARSENESS: Record<Place['kind'], number> = {
  site: 0,
  city: 0,
  border: 3,
  province: 6,
  sea: 6,
  region: 18,
  country: 18,
};
const OTHER_CLAUSE = 20;
const NO_PREPOSITION = 12;
const BEFORE_TRIGGER = 4;
/** "closed *after* a clash in Nangarhar": the place may be that of the other event. */
const OTHER_EVENT = 15;

/** "Hezbollah, in *Lebanon*, fired rockets *towards Israel*": where they are sent. */
const AIMED_AT = 10;

/**
 * The site of what happens: of the phrases that tell a place in its clause, or one that belongs to it, the nearest; and
 * of that phrase the most exact name.
 */
export function findSite(scene: Scene, trigger: Trigger): Name | null {
  const usable = scene.toponyms.filter((name) => isUsable(scene, trigger, name));
  if (usable.length === 0) return null;
  // "struck Pakistani soil *after an attack on soldiers in* Kashmir": what stands behind the noun is its own
  const behind = isBackground(scene, trigger) ? usable.filter(({ from }) => from > trigger.head) : [];
  const sites = phrasesOf(scene, behind.length > 0 ? behind : usable).map((phrase) => {
    const name = finest(scene, phrase);
    return {
      name,
      far:
        Math.min(...phrase.map((each) => farness(scene, trigger, each))) +
        COARSENESS[scene.place(name.place).kind],
    };
  });
  return sites.toSorted((a, b) => a.far - b.far || a.name.from - b.name.from)[0]?.name ?? null;
}

/** How far a name stands from the trigger, in tokens, with what makes it less likely to be the site. */
function farness(scene: Scene, trigger: Trigger, name: Name): number {
  return (
    (name.from > trigger.head ? name.from - trigger.head : trigger.head - name.to + BEFORE_TRIGGER) +
    (/^(other|between)$/.test(name.relation) ? NO_PREPOSITION : 0) +
    (scene.clauseOf[name.from] === trigger.clause ? 0 : OTHER_CLAUSE) +
    (isBehind(scene, trigger, name) ? OTHER_EVENT : 0) -
    (isAimedAt(scene, trigger, name) ? AIMED_AT : 0)
  );
}

/** "*fired* rockets *towards Israel*"; not "killed men trying to cross *into Iran*". */
function isAimedAt({ tokens }: Scene, { head }: Trigger, { from, relation }: Name): boolean {
  return from > head && relation === 'to' && /^(fire|launch|lob|hurl|rain|shoot)$/.test(tokens[head]!.lemma);
}

function isBackground({ tokens }: Scene, { rule, first }: Trigger): boolean {
  return rule.pos === 'NOUN' && /^(after|following)$/.test(tokens[first - 1]?.lower ?? '');
}

function isBehind({ tokens }: Scene, { head }: Trigger, { from }: Name): boolean {
  return tokens
    .slice(head + 1, from)
    .some(({ lower }) => /^(after|before|following|amid|since)$/.test(lower));
}
