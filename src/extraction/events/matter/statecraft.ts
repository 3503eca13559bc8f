import type { Token } from '../../types.ts';
import { ARMED } from '../force/violence.ts';

/** Words of dealings between states, of borders and of forces: daily life, sport, trade and the arts have few of them. */
const STATECRAFT = new Set(
  `minister ministers ministerial ministry ministries premier president presidents presidential emir sultan
   ambassador ambassadors embassy consul consulate consular envoy envoys diplomat diplomats diplomatic diplomacy
   delegation delegations affairs counterpart counterparts foreign bilateral trilateral multilateral treaty summit memorandum mou sanctions
   nuclear peace war sovereignty territorial territory airspace refugees migrants peacekeeper peacekeepers
   border borders cross-border frontier crossing crossings checkpoint checkpost customs gate gates guard guards coastguard levies
   commander commanders general brigadier colonel admiral lieutenant squadron frigate fleet flotilla drill drills
   forces fighters assailants attackers bomber bombers bomb bombs blast gunfire kidnapped abducted insurgency rebellion drone drones
   sectors patrol patrols fence outpost outposts ceasefire_line`.split(/\s+/),
);

const FORMS = new Set([...STATECRAFT, ...ARMED]);

/** Whether a word is one of statecraft. */
export function isOfState({ lower, lemma }: Token): boolean {
  return FORMS.has(lower) || (lemma !== lower && ARMED.has(lemma));
}

/** How many different words of statecraft there are among some. */
export function wordsOfState(tokens: Token[]): number {
  return new Set(tokens.filter(isOfState).map(({ lower }) => lower)).size;
}
