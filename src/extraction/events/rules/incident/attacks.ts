import type { EventRule } from '../rule.ts';
import { OCCUR } from './occur.ts';

/** One side goes for another. */
export const attackRules: EventRule[] = [
  {
    name: 'attack noun',
    type: 'incident',
    frame: 'attack',
    pos: 'NOUN',
    heads:
      'attack raid ambush bombing explosion blast shelling assassination incursion airstrike strike assault onslaught bombardment infiltration crossfire suicide_attack air_strike missile_strike drone_strike rocket_fire mortar_fire rocket_attack mortar_attack mortar_shell',
    support: OCCUR,
    alone: 'with party',
    unless:
      'heart panic hunger workers lightning asthma shark title verbal cyber counter teachers transport general union railway volcanic population',
    examples: [
      'Gunmen launched an attack on a police station in Rask on 15 December 2023.',
      'A suicide attack in Chabahar killed two policemen on 6 December 2018.',
      'Rangers repulsed a raid on a check post in Zhob on 3 May 2021.',
      'The army foiled an infiltration bid in Kupwara on 3 May 2021.',
    ],
    counterexamples: ['He died of a heart attack.', 'Workers went on strike in Karachi.'],
  },
  {
    name: 'attack verb',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'attack ambush bomb shell raid storm assault bombard strike target hit pound overrun torch',
    object: 'victim',
    unless: 'agreement deal balance chord tone note optimistic earthquake quake',
    unlessInClause: 'tragedy disaster famine',
    examples: [
      'Militants attacked an Iranian border post near Saravan on 26 April 2017.',
      'Gunmen stormed two army posts in Chitral on 13 September 2023.',
    ],
    counterexamples: ['Critics attacked the film.', 'The two sides struck a deal.'],
  },
  {
    name: 'offensive noun',
    type: 'incident',
    frame: 'attack',
    pos: 'NOUN',
    heads: 'offensive operation',
    about:
      'military ground army anti-terror anti-terrorist clearance intelligence-based against militant militants rebels terrorists insurgents fighters troops forces',
    support: 'launch begin start mount open conduct carry kill',
    unless: 'rescue relief humanitarian mining business charm peacekeeping drill exercise',
    armed: true,
    examples: ['Turkish forces launched an offensive against militants in Afrin on 20 January 2018.'],
    counterexamples: [
      'Hospitals in Peshawar launched an offensive against dengue on 3 May 2021.',
      'The company launched an operation in Gwadar on 3 May 2021.',
    ],
  },
  {
    name: 'foil verb',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'foil thwart repulse repel',
    followedBy: 'infiltration attack attacks raid incursion assault intrusion',
    within: 6,
    armed: true,
    examples: ['The army foiled an attempt at infiltration near Uri on 3 May 2021.'],
    counterexamples: ['Rain foiled the plans of the farmers.'],
  },
  {
    name: 'come under fire',
    type: 'incident',
    frame: 'suffer',
    pos: 'VERB',
    heads: 'come',
    followedBy: 'attack fire shelling gunfire',
    within: 5,
    examples: [
      'A border post of Iran came under attack near Saravan on 3 May 2021.',
      'The convoy came under heavy fire near Zhob on 3 May 2021.',
    ],
    counterexamples: [
      'Spring came to Kabul.',
      'The new tax came under fire from traders in Lahore on 3 May 2021.',
    ],
  },
  {
    name: 'claim of responsibility',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'claim',
    followedBy: 'responsibility',
    anaphoric: true,
    examples: ['Gunmen attacked a post in Saravan on 3 May 2021. Jaish al-Adl claimed responsibility.'],
    counterexamples: ['He claimed a refund.'],
  },
];
