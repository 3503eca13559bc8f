import type { Draft } from '../draft.ts';
import { isPassive } from '../passive.ts';
import { SUBJECT } from './by-fighters.ts';

/** "ransacked *the Indian consulate*", "the *embassy* was set ablaze": it is the mission itself that is hit. */
export function isMissionHit(draft: Draft): boolean {
  const { tokens, clauses } = draft.scene;
  const { head, clause } = draft.trigger;
  const { first } = clauses[clause]!;
  const passive = isPassive(draft);
  const near = passive
    ? tokens.slice(Math.max(first, head - SUBJECT), head)
    : tokens.slice(head + 1, head + 8);
  const at = near.findIndex(({ lower }, index) => isMission(lower, near[index - 1]?.lower));
  return (
    at >= 0 && (passive || !near.slice(0, at).some(({ pos, lower }) => pos === 'ADP' && lower !== 'down'))
  );
}

/** "the *consulate*", "diplomatic *premises*" */
function isMission(word: string, before: string | undefined): boolean {
  if (/^(embassy|embassies|consulates?)$/.test(word)) return true;
  return before === 'diplomatic' && /^(missions?|premises|compounds?|posts?)$/.test(word);
}
