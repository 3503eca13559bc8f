import { FACILITIES } from '../../toponyms/lexicon/organisations.ts';
import type { Scene } from '../scene.ts';
import type { Name } from './phrase.ts';

/** Land, water and air, and what stands on it. */
const GROUND =
  /^(territory|soil|airspace|waters|coast|coastline|shores?|sites?|facility|facilities|installations?|infrastructure|bridges?|refiner(y|ies)|terminals?|airports?|airfields?|airbases?|ports)$/;

/** Whether a name owns what follows and tells no place by that: "Iran's exercises" are not in Iran. */
export function isOwner(scene: Scene, name: Name): boolean {
  return owns(scene, name) && !ownsGround(scene, name);
}

/** "hit *Iran*'s nuclear sites", "fell on *Abha*'s airport": what is owned is a part of the place. */
export function ownsGround(scene: Scene, name: Name): boolean {
  if (!owns(scene, name)) return false;
  const country = scene.place(name.place).kind === 'country';
  for (let at = name.to + 2; at <= name.to + 5; at++) {
    const { lower = '', pos = '' } = scene.tokens[at] ?? {};
    if (GROUND.test(lower) || (!country && FACILITIES.has(lower))) return true;
    if (!/^(ADJ|NOUN|PROPN)$/.test(pos)) return false;
  }
  return false;
}

function owns({ tokens, toponymAt }: Scene, { to }: Name): boolean {
  return /^['’]s?$/.test(tokens[to + 1]?.lower ?? '') && toponymAt[to + 2] === undefined;
}
