import type { EventRule } from '../rule.ts';

/** One side moves against another on a front. */
export const offensiveRules: EventRule[] = [
  {
    name: 'offensive noun',
    type: 'incident',
    frame: 'attack',
    pos: 'NOUN',
    heads:
      'offensive counteroffensive counter-offensive counter_offensive counterattack counter-attack counter_attack',
    support: 'launch begin start mount open unleash wage stage resume repel repulse',
    unless:
      'charm diplomatic diplomacy peace media propaganda publicity marketing economic trade legal political sales dengue polio disease corruption smoking drugs drill exercise',
    object: 'doer',
    violent: true,
    examples: [
      'Azerbaijan launched a large-scale offensive in Nagorno-Karabakh on 19 September 2023.',
      'The rebels mounted a counter-attack near Goma on 3 May 2021.',
    ],
    counterexamples: [
      'Hospitals in Peshawar launched an offensive against dengue on 3 May 2021.',
      'Turkey launched a diplomatic offensive in Ankara on 3 May 2021.',
    ],
  },
  {
    name: 'named operation',
    type: 'incident',
    frame: 'attack',
    pos: 'NOUN',
    heads: 'operation',
    support: 'launch begin start mount open',
    object: 'codename',
    violent: true,
    unless: 'rescue relief humanitarian evacuation drill exercise',
    examples: ['Turkey launched Operation Olive Branch in Afrin on 20 January 2018.'],
    counterexamples: ['The bank launched its operation in Gwadar on 3 May 2021.'],
  },
];
