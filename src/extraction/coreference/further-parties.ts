import type { Draft } from '../events/draft.ts';
import type { EventMention, Party } from '../events/mention.ts';
import { isOwnName } from '../events/parties/settle-parties.ts';
import type { Chain } from './chain.ts';
import { sharedParties } from './compatible.ts';
import { agents } from './sides.ts';

/**
 * What a further telling adds to the parties of an incident: nobody who strikes where it is told who struck, and of "the conflict" or
 * "the fighting" nobody beside the two sides of an attack.
 */
export function furtherParties(
  { mention: { type, actors: known }, drafts }: Chain,
  { rule }: Draft,
  { actors }: EventMention,
): Party[] {
  if (type !== 'incident') return actors;
  const struck = drafts.slice(0, -1).every((draft) => draft.rule.frame !== 'joint'); // the last is the further one
  if (struck && rule.frame === 'joint' && known.filter(isTold).length > 1) return [];
  const told = agents(known).some(isTold);
  if (!told || sharedParties(agents(known), agents(actors)) > 0) return actors;
  return actors.filter(({ role }) => role !== 'agent');
}

/** Not "gunmen". */
function isTold({ name, country }: Party): boolean {
  return country !== null || isOwnName(name);
}
