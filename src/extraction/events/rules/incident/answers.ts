import type { EventRule } from '../rule.ts';

/** What strikes back with. */
const WEAPONS =
  'strike strikes airstrike airstrikes missile missiles rocket rockets drone drones shelling artillery mortar mortars gunfire fire';

/** A strike is answered. */
export const answerRules: EventRule[] = [
  {
    name: 'hit back',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'hit strike fire',
    followedBy: 'back',
    within: 1,
    about: WEAPONS,
    answers: true,
    examples: ['Pakistan hit back with strikes near Saravan on 18 January 2024.'],
    counterexamples: ['Pakistan hit back at critics in Islamabad on 18 January 2024.'],
  },
  {
    name: 'answer with fire',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'respond retaliate answer reply',
    followedBy: 'with',
    within: 6,
    about: WEAPONS,
    answers: true,
    unlessInClause: 'drill drills exercise exercises wargame wargames manoeuvres maneuvers mock-up',
    examples: [
      'Iran answered with barrages of missiles on Tel Aviv on 13 June 2025.',
      'Pakistan retaliated two days later with airstrikes near Saravan.',
    ],
    counterexamples: ['Iran responded with a note of protest on 13 June 2025.'],
  },
];
