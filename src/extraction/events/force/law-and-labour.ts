import type { Draft } from '../draft.ts';
import { HARM } from './figurative.ts';
import { isArmed } from './violence.ts';

/** Servants of a state who bear no arms of war. */
export const CIVIL =
  /\b(police|policem[ae]n|officials?|authorit(y|ies)|governments?|ministry|department|customs|tax|agency|unit|parliament|cabinet|delegation|team|teams|committees?|commissions?|ministers|leaders|presidents|chiefs|directors|secretaries|engineers|counterparts?)\b/i;

/** Rooms that are searched. */
const ROOMS =
  /^(homes?|houses?|offices?|residences?|premises|apartments?|flats?|properties|farmhouses?|shops?|clinics?|websites?)$/;

/** "Tax officials *stormed* into his residence", "a police *raid* on the office": a search by the law, and nobody is hurt. */
export function isSearch({ roles, scene: { tokens }, trigger: { head } }: Draft): boolean {
  if (!/^(raid|storm|search|swoop)$/.test(tokens[head]!.lemma)) return false;
  const agents = roles.filter(({ role }) => role === 'agent');
  const lawful =
    agents.length > 0 && agents.every(({ actor }) => actor.kind === 'force' && CIVIL.test(actor.name));
  const rooms = tokens.slice(Math.max(0, head - 8), head + 9).some(({ lower }) => ROOMS.test(lower));
  return lawful && rooms && !isArmed(tokens) && !tokens.some(({ lemma }) => HARM.test(lemma));
}

/** "a general *strike*", "announced *strikes* at nine rail operators", in an article on work and pay. */
export function isWalkout({ scene: { tokens, matter }, trigger: { head } }: Draft): boolean {
  const general = tokens[head - 1]?.lower === 'general';
  if (tokens[head]!.lemma !== 'strike' || (matter.topic !== 'labour' && !general)) return false;
  return !tokens.some(({ lemma }) => HARM.test(lemma));
}
