import type { EventRule } from '../rule.ts';

/** A truce is broken, or the line that another state draws in the air. */
export const violationRules: EventRule[] = [
  {
    name: 'violate verb',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'violate breach',
    about: 'airspace ceasefire cease-fire truce',
    armed: true,
    examples: [
      'Pakistani troops violated the ceasefire in Rajouri on 3 May 2021.',
      'The airspace of Greece was violated by Turkish jets on 3 May 2021.',
    ],
    counterexamples: ['The company violated the contract.'],
  },
  {
    name: 'violation noun',
    type: 'incident',
    frame: 'attack',
    pos: 'NOUN',
    heads: 'violation breach',
    about: 'ceasefire truce airspace',
    support: 'take occur happen commit report kill injure wound',
    armed: true,
    examples: ['Indian troops committed a ceasefire violation in Nakyal on 3 May 2021.'],
    counterexamples: ['Drivers were fined for traffic violations in Quetta.'],
  },
];
