import type { EventRule } from '../rule.ts';

const TRAVELLERS =
  'pedestrian pedestrians traveller travellers traveler travelers passenger passengers truck trucks lorry lorries vehicle vehicles traffic cargo goods convoy convoys pilgrim pilgrims trader traders driver drivers haulier hauliers';

/** Who travels is let through a way across a border, or is not. */
export const passageRules: EventRule[] = [
  {
    name: 'let through',
    type: 'crossing',
    frame: 'closure',
    pos: 'VERB',
    heads: 'let allow permit',
    followedBy: 'through across pass cross enter in into',
    within: 6,
    about: TRAVELLERS,
    object: 'crossers',
    examples: [
      'Pedestrians will be let through the Torkham gate from 3 May 2021.',
      'Pilgrims were again allowed to cross at the Mehran border from 3 May 2021.',
    ],
    counterexamples: [
      'Fans were let through the gate of the stadium in Lahore on 3 May 2021.',
      'Only passengers with visas are allowed to pass at Torkham.',
    ],
  },
  {
    name: 'bar from entering',
    type: 'crossing',
    frame: 'closure',
    pos: 'VERB',
    heads: 'bar ban prohibit prevent',
    followedBy: 'entering crossing passing entry',
    within: 7,
    about: TRAVELLERS,
    object: 'crossers',
    outcome: 'stop',
    examples: ['Poland barred Belarusian lorries from entering at the Bobrowniki crossing on 3 May 2021.'],
    counterexamples: [
      'Stewards barred fans from entering the ground in Lahore on 3 May 2021.',
      'Drivers without a permit are banned from entering Lahore.',
    ],
  },
];
