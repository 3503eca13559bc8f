import type { EventRule } from '../rule.ts';

/** Somebody goes where a state sends him, or to a gathering in another country. */
export const errandRules: EventRule[] = [
  {
    name: 'send envoy',
    type: 'visit',
    frame: 'sending',
    pos: 'VERB',
    heads: 'send dispatch',
    followedBy:
      'delegation delegations envoy envoys emissary emissaries minister ministers negotiator negotiators diplomat diplomats officials representative representatives team mission deputy premier adviser',
    within: 8,
    object: 'place',
    unless:
      'troops soldiers forces fighters warships aid message messages letter letters note signal condolences rescue home',
    examples: [
      'Iran sent a high-level delegation to Kabul on 4 May 2021.',
      'Oman dispatched its foreign minister to Sanaa on 4 May 2021.',
    ],
    counterexamples: [
      'Iran sent a message to Kabul on 4 May 2021.',
      'Oman sent troops to Yemen on 4 May 2021.',
    ],
  },
  {
    name: 'lead delegation',
    type: 'visit',
    frame: 'traveller',
    pos: 'VERB',
    heads: 'lead head accompany',
    followedBy: 'delegation mission team',
    within: 8,
    object: 'place abroad',
    examples: ['Omani Trade Minister Ali Karimi led a delegation of traders to Ankara on 4 May 2021.'],
    counterexamples: ['Omani Trade Minister Ali Karimi led a team of doctors in Muscat on 4 May 2021.'],
  },
  {
    name: 'attend abroad',
    type: 'visit',
    frame: 'traveller',
    pos: 'VERB',
    heads: 'attend',
    followedBy:
      'conference forum ceremony inauguration funeral coronation parade assembly congress expo event events meeting meetings summit session gathering celebration celebrations',
    within: 8,
    object: 'place abroad',
    examples: ['Omani Foreign Minister Ali Karimi attended a security conference in Ankara on 4 May 2021.'],
    counterexamples: [
      'Omani Foreign Minister Ali Karimi attended a security conference in Muscat on 4 May 2021.',
    ],
  },
  {
    name: 'participate abroad',
    type: 'visit',
    frame: 'traveller',
    pos: 'VERB',
    heads: 'participate',
    followedBy:
      'conference forum ceremony inauguration funeral assembly congress expo meeting summit session',
    within: 9,
    object: 'place abroad',
    examples: [
      'Omani Foreign Minister Ali Karimi participated in a security conference in Ankara on 4 May 2021.',
    ],
    counterexamples: ['Omani soldiers participated in a session in Muscat on 4 May 2021.'],
  },
];
