import type { RoleFiller } from '../parties/roles.ts';
import type { Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import { placeOfCountry, type Placing } from './types.ts';

const ARREST = /^(arrest|detain|apprehend)$/;
/** Who arrests at home only; armies and coastguards do so abroad too. */
const POLICE = /\b(police|policemen|authorities|security forces|security agencies|prosecutors)$/i;

/** "*Turkish authorities* arrested two men": in their own country, where the text says no more. */
export function landOfPolice({ tokens }: Scene, { head }: Trigger, roles: RoleFiller[]): Placing | null {
  if (!ARREST.test(tokens[head]!.lemma)) return null;
  const police = roles.find(
    ({ role, actor }) => role === 'agent' && actor.country !== null && POLICE.test(actor.name),
  );
  return police ? placeOfCountry(police.actor.country!, `${police.actor.name} arrest at home`) : null;
}
