import type { EventMention, Party } from '../events/mention.ts';
import { isOwnName } from '../events/parties/settle-parties.ts';
import { sharedParties } from './compatible.ts';
import { agents } from './sides.ts';

/** What a further telling adds to the parties of an incident: nobody who strikes where it is told who struck. */
export function furtherParties({ type, actors: known }: EventMention, { actors }: EventMention): Party[] {
  const struck = agents(known).some(isTold);
  if (type !== 'incident' || !struck || sharedParties(agents(known), agents(actors)) > 0) return actors;
  return actors.filter(({ role }) => role !== 'agent');
}

/** Not "gunmen". */
function isTold({ name, country }: Party): boolean {
  return country !== null || isOwnName(name);
}
