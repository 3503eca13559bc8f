import type { EventRule } from '../rule.ts';

/** Shots and blasts are heard, and nobody is named who fired. Asked behind the attacks, which need less. */
export const soundRules: EventRule[] = [
  {
    name: 'explosion heard',
    type: 'incident',
    frame: 'attack',
    pos: 'NOUN',
    heads: 'explosion blast gunfire gunshot shot shelling',
    support: 'hear erupt ring echo shake rock report rip tear hit',
    unless: 'gas boiler cylinder volcanic population',
    armed: 'in article',
    examples: ['Explosions were heard at a base of the army in Isfahan on 19 April 2024.'],
    counterexamples: ['Explosions were heard at a factory for fireworks in Lahore on 3 May 2021.'],
  },
  {
    name: 'explosion heard there',
    type: 'incident',
    frame: 'attack',
    pos: 'NOUN',
    heads: 'explosion blast gunfire gunshot shelling',
    support: 'hear report echo ring',
    unless: 'gas boiler cylinder volcanic population loud-speaker',
    unlessInClause:
      'factory plant fireworks firework crackers pipeline refinery transformer quarry warehouse fuel kitchen',
    object: 'place',
    violent: true,
    examples: ['Two explosions were heard in Isfahan early on 19 April 2024.'],
    counterexamples: ['Explosions were heard at a factory for fireworks in Lahore on 3 May 2021.'],
  },
];
