import type { EventRule } from './rule.ts';

const HOLD =
  'conduct hold stage launch begin start kick open conclude close end finish complete wrap carry embark participate take join run perform organize organise culminate get host attend fire test-fire run commence plan schedule announce postpone cancel involve bring see be continue mark practise practice simulate include feature engage undertake execute';

/** Forces train, alone or together. */
export const exerciseRules: EventRule[] = [
  {
    name: 'exercise noun',
    type: 'exercise',
    frame: 'joint',
    pos: 'NOUN',
    heads: 'exercise drill manoeuvre maneuver',
    support: HOLD,
    alone: 'with date',
    about:
      'military naval joint navy army air border security war live-fire live anti-terror counterterrorism counter-terror counter-terrorism anti-terrorism force forces maritime bilateral trilateral multinational sea amphibious rescue field tactical troop troops guard guards defence defense warship warships missile combat surface nato allied soldier soldiers patrol fleet aircraft brigade',
    orForce: true,
    unless:
      'physical fitness breathing classroom writing school academic democratic yoga workout fire-drill oil gas dental daily morning',
    examples: [
      'Iran and Pakistan conducted a joint border security exercise in 2023.',
      'The exercise Indra 2021 was held at Volgograd from 1 to 13 August 2021.',
      'The navies of Oman and Iran held a naval drill in the Strait of Hormuz on 5 April 2018.',
    ],
    counterexamples: [
      'Doctors say that physical exercise helps.',
      'Schools held a fire drill for children.',
      'Druzhba is an annual joint exercise of Russia and Pakistan.',
    ],
  },
  {
    name: 'train together',
    type: 'exercise',
    frame: 'joint',
    pos: 'VERB',
    heads: 'train exercise drill',
    object: 'party',
    followedBy: 'together jointly alongside with near off',
    examples: ['Iranian and Pakistani special forces trained together in November 2017.'],
    counterexamples: ['The team trained in Doha for the cup.'],
  },
  {
    name: 'patrol together',
    type: 'exercise',
    frame: 'joint',
    pos: 'VERB',
    heads: 'patrol',
    followedBy: 'jointly together',
    within: 6,
    object: 'other side',
    examples: [
      'Border guards from Poland and Slovakia patrolled the frontier jointly at Barwinek on 3 May 2021.',
    ],
    counterexamples: ['North Korean soldiers were seen patrolling near Panmunjom on 3 May 2021.'],
  },
  {
    name: 'rehearse verb',
    type: 'exercise',
    frame: 'joint',
    pos: 'VERB',
    heads: 'rehearse simulate practise practice',
    object: 'other side',
    examples: [
      'Moroccan and Spanish soldiers simulated an assault near Tetouan on 5 August 2021.',
      'Uzbek and Tajik special forces rehearsed the defence of a post near Termez on 5 August 2021.',
    ],
    counterexamples: ['The actors rehearsed the play in Termez on 5 August 2021.'],
  },
  {
    name: 'war games',
    type: 'exercise',
    frame: 'joint',
    pos: 'NOUN',
    heads: 'war_game war-game wargame passex passage_exercise joint_sail joint_training combined_training',
    support: HOLD,
    alone: 'with date',
    unless: 'video board computer console centre center course courses',
    examples: [
      'Russia and Belarus began war games near Minsk on 10 February 2022.',
      'Joint training of Omani and Pakistani soldiers began at Multan on 3 May 2021.',
    ],
    counterexamples: ['He sells video war games.'],
  },
  {
    name: 'joint patrol',
    type: 'exercise',
    frame: 'joint',
    pos: 'NOUN',
    heads: 'patrol',
    about: 'joint coordinated',
    support: HOLD,
    alone: 'with date',
    examples: ['Indian and Indonesian ships conducted a joint patrol in the Andaman Sea on 4 May 2016.'],
    counterexamples: ['A police patrol passed by.'],
  },
];
