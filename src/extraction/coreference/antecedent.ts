import type { Draft } from '../events/draft.ts';
import type { EventMention } from '../events/mention.ts';
import type { Chain } from './chain.ts';
import { compareDates, type Places } from './compatible.ts';
import { joins } from './same-telling.ts';

/** How many events back a telling may reach: more than any article tells of, so that the time stays in proportion. */
const REACH = 200;

/** The event that a telling is of, among those told before: one of its own day, else the last that it fits. */
export function antecedentOf(
  chains: Chain[],
  draft: Draft,
  mention: EventMention,
  places: Places,
): Chain | undefined {
  const fitting = chains.slice(-REACH).filter((known) => joins(known, draft, mention, places));
  if (fitting.length < 2 || draft.scene === fitting.at(-1)!.drafts.at(-1)!.scene) return fitting.at(-1);
  const ofItsDay = (chain: Chain) => compareDates(chain.mention, mention) === 'same';
  return fitting.findLast(ofItsDay) ?? (draft.definite ? spokenOf(fitting) : fitting.at(-1));
}

/** "The shelling came a day after guards were shot. *The shelling* …": not the event told in passing. */
function spokenOf(fitting: Chain[]): Chain | undefined {
  return fitting.findLast(({ drafts }) => !drafts.every(isInPassing)) ?? fitting.at(-1);
}

function isInPassing({ another, scene, trigger }: Draft): boolean {
  return another && scene.clauses[trigger.clause]!.link === 'subordinate';
}
