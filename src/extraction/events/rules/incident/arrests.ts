import type { EventRule } from '../rule.ts';

/** Those who cross, spy or smuggle. */
const HUNTED =
  'infiltrator infiltrators engineer engineers labourers intruder intruders smuggler smugglers militant militants terrorist terrorists spy spies agent agents trespasser trespassers nationals soldiers soldier trafficker traffickers bandit bandits insurgents rebels';

/** Plain words for arrests at a border, and for cells that are broken up. */
export const arrestRules: EventRule[] = [
  {
    name: 'nab verb',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'nab catch snatch whisk',
    about: HUNTED,
    object: 'victim',
    armed: true,
    unless: 'fire fish glimpse eye attention bus train cold breath',
    examples: [
      'Rangers nabbed two Indian smugglers near Kasur on 3 May 2021.',
      'A Pakistani intruder was caught by border guards at Attari on 3 May 2021.',
    ],
    counterexamples: ['Fishermen caught ten tonnes of tuna off Gwadar on 3 May 2021.'],
  },
  {
    name: 'round up',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'round',
    followedBy: 'up',
    within: 3,
    object: 'victim',
    armed: true,
    examples: ['Levies rounded up two Iranian nationals near Washuk on 3 May 2021.'],
    counterexamples: ['The minister rounded up his tour in Washuk on 3 May 2021.'],
  },
  {
    name: 'take away',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'take whisk spirit drag',
    followedBy: 'away',
    within: 6,
    object: 'victim',
    armed: true,
    unless: 'weapons arms rifles rubbish waste',
    examples: ['Armed men took away four labourers from a camp near Turbat on 3 May 2021.'],
    counterexamples: ['The flood took away a bridge near Turbat on 3 May 2021.'],
  },
  {
    name: 'break up cell',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'dismantle bust disband smash destroy',
    about: 'cell cells team teams gang gangs ring network networks squad group groups',
    object: 'doer',
    armed: true,
    unlessInClause: 'nuclear settlement settlements weapons',
    examples: ['The Revolutionary Guards dismantled a terrorist cell near Saravan on 3 May 2021.'],
    counterexamples: ['The army dismantled its camp near Zhob on 3 May 2021.'],
  },
  {
    name: 'engage fighters',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'engage',
    followedBy: 'militants terrorists rebels insurgents fighters infiltrators gunmen',
    within: 6,
    armed: true,
    unless: 'talks dialogue negotiations',
    examples: ['Border guards engaged a group of militants near Saravan on 3 May 2021.'],
    counterexamples: ['The state engaged the rebels in talks in Doha on 3 May 2021.'],
  },
];
