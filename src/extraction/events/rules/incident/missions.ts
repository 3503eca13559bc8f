import type { EventRule } from '../rule.ts';

/** Missions of a state are stormed or burnt by crowds, and places are looted. */
export const missionRules: EventRule[] = [
  {
    name: 'mission attacked',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'ransack loot vandalise vandalize torch burn storm set attack damage',
    about: 'embassy consulate embassies consulates diplomatic',
    unless: 'up flag flags effigy',
    object: 'mission',
    violent: true,
    examples: [
      'A mob ransacked the Indian consulate in Jalalabad on 3 May 2021.',
      'Protesters set the Iranian consulate in Basra ablaze on 7 September 2018.',
    ],
    counterexamples: ['Protesters burned flags near the Swedish embassy in Baghdad on 3 May 2021.'],
  },
  {
    name: 'loot verb',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'ransack loot plunder pillage',
    object: 'victim',
    armed: true,
    examples: ['Militants looted a police post in Panjgur on 3 May 2021.'],
    counterexamples: ['Thieves looted a shop in Lahore on 3 May 2021.'],
  },
];
