import { SHIP_PREFIXES } from '../vessels.ts';
import type { NamedActor } from './types.ts';

/** Bodies that a state sends, spoken of afterwards without their country: "the delegation", "the ships". */
export const SENT_BODY =
  /(?:^| )(delegation|flotilla|fleet|contingent|(?:war)?ships?|vessels?|destroyer|frigate)$/i;

/** Those of them that are of ships: "the *flotilla*" may be "the *vessels*" in the next sentence. */
const AFLOAT = /^(flotilla|fleet|(war)?ships?|vessels?|destroyer|frigate)$/;

/** Standing forces, spoken of afterwards without their country: "the army". */
const FORCE = /(?:^| )(army|navy|military)$/i;

/** "the delegation", "PNS Tabuk": a body or ship that a state sends. */
export function isSent({ name }: NamedActor): boolean {
  return sentNoun(name) !== undefined;
}

/** Whether a bare noun is that of a body or force of which more was said before. */
export function isBareBody(name: string): boolean {
  return sentNoun(name) !== undefined && !/[\s-]/.test(name);
}

/** The noun of a body that was sent, or of a force; one for all that are of ships. */
export function sentNoun(name: string): string | undefined {
  if (SHIP_PREFIXES.has(name.split(' ')[0]!)) return 'flotilla';
  const noun = (SENT_BODY.exec(name) ?? FORCE.exec(name))?.[1]?.toLowerCase();
  return noun !== undefined && AFLOAT.test(noun) ? 'flotilla' : noun;
}
