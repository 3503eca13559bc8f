import { FACILITIES } from '../../toponyms/lexicon/organisations.ts';
import type { Scene } from '../scene.ts';
import type { Name } from './phrase.ts';

/** Land, water and air, and what stands on it. */
const GROUND =
  /^(territory|soil|airspace|waters|coast|coastline|shores?|sites?|facility|facilities|installations?|infrastructure|bridges?|refiner(y|ies)|terminals?|airports?|airfields?|airbases?|ports)$/;

/** Parts of a town or province: "Quetta's Sariab *Road*", "Helmand's Sangin *district*". */
const PART =
  /^(districts?|areas?|town|village|valley|neighbou?rhoods?|suburbs?|quarter|street|road|avenue|squares?|bazaar|outskirts|city|county|tehsil|region|subdivision|camp|mosque|shrine|university|hotel|zone)$/;

/** Whether a name owns what follows and tells no place by that: "Iran's exercises" are not in Iran. */
export function isOwner(scene: Scene, name: Name): boolean {
  return owns(scene, name) && !ownsGround(scene, name);
}

/** "hit *Iran*'s nuclear sites", "fell on *Abha*'s airport", "in *Cairo*'s Tahrir Square": what is owned is a part of the place. */
export function ownsGround(scene: Scene, name: Name): boolean {
  if (!owns(scene, name)) return false;
  const country = scene.place(name.place).kind === 'country';
  for (let at = name.to + 2; at <= name.to + 5; at++) {
    const { lower = '', pos = '' } = scene.tokens[at] ?? {};
    if (GROUND.test(lower) || (!country && (FACILITIES.has(lower) || PART.test(lower)))) return true;
    if (!/^(ADJ|NOUN|PROPN|NUM)$/.test(pos) && lower !== '-') return false;
  }
  return false;
}

function owns({ tokens, toponymAt }: Scene, { to }: Name): boolean {
  return /^['’]s?$/.test(tokens[to + 1]?.lower ?? '') && toponymAt[to + 2] === undefined;
}
