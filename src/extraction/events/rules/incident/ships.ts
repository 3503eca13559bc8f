import type { EventRule } from '../rule.ts';

const SHIPS =
  'ship ships vessel vessels boat boats tanker tankers trawler trawlers freighter cargo carrier dhow dhows ferry frigate destroyer corvette warship cruiser submarine yacht gunboat';

/** Ships are boarded, sunk and damaged. */
export const shipRules: EventRule[] = [
  {
    name: 'board verb',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'board',
    about: SHIPS,
    object: 'doer',
    violent: true,
    unless: 'passengers passenger tourists',
    examples: ['Iranian commandos boarded a Greek tanker in the Gulf of Oman on 3 May 2021.'],
    counterexamples: ['Pilgrims boarded a ship at Karachi on 3 May 2021.'],
  },
  {
    name: 'sink verb',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'sink torpedo scuttle',
    about: SHIPS,
    object: 'doer',
    violent: true,
    examples: [
      'Houthi rebels sank a cargo ship in the Red Sea on 3 May 2024.',
      'A patrol boat was sunk by North Korean gunners near Yeonpyeong on 3 May 2021.',
    ],
    counterexamples: ['A ferry sank off Cox’s Bazar in a storm on 3 May 2021.'],
  },
  {
    name: 'damaged by weapon',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'damage',
    followedBy: 'by',
    within: 6,
    about:
      'mine mines missile missiles rocket rockets drone drones shell shells shelling mortar mortars bomb bombs airstrike airstrikes strike strikes explosive explosives torpedo',
    unless: 'relations ties image reputation economy trust credibility confidence prospects',
    violent: true,
    examples: ['A ship was damaged by a mine off Mocha in Yemen on 3 May 2021.'],
    counterexamples: ['The wheat was damaged by rain in Multan on 3 May 2021.'],
  },
];
