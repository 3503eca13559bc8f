import { verbGroup } from '../../syntax/verbs.ts';
import type { Draft } from '../draft.ts';

/** Tokens from a passive verb back to its subject. */
const SUBJECT = 12;

/** "ransacked *the Indian consulate*", "the *embassy* was set ablaze": it is the mission itself that is hit. */
export function isMissionHit({ scene: { tokens, clauses }, trigger: { head, clause } }: Draft): boolean {
  const { first } = clauses[clause]!;
  const passive = verbGroup(tokens, head, first).passive;
  const near = passive
    ? tokens.slice(Math.max(first, head - SUBJECT), head)
    : tokens.slice(head + 1, head + 8);
  const at = near.findIndex(({ lower }) => /^(embassy|embassies|consulate|consulates)$/.test(lower));
  return (
    at >= 0 && (passive || !near.slice(0, at).some(({ pos, lower }) => pos === 'ADP' && lower !== 'down'))
  );
}
