import type { EventRule } from '../rule.ts';
import { OCCUR } from './occur.ts';

/** Two sides use force on each other. */
export const clashRules: EventRule[] = [
  {
    name: 'clash noun',
    type: 'incident',
    frame: 'joint',
    pos: 'NOUN',
    heads:
      'clash skirmish firefight shootout gunfight gunbattle battle shoot-out shoot_out face_off face-off faceoff exchange_of_fire gun_battle armed_clash border_clash',
    support: OCCUR,
    alone: 'with party',
    unless:
      'title culture legal court words verbal political opinion fan fans cancer illness alcoholism addiction depression final cup',
    examples: [
      'A clash between Iranian border guards and militants took place near Saravan on 4 April 2021.',
      'Two guards died in a face-off with Chinese troops in Ladakh on 15 June 2020.',
    ],
    counterexamples: ['It was a clash of cultures.', 'The battle for the title goes on.'],
  },
  {
    name: 'exchange noun',
    type: 'incident',
    frame: 'joint',
    pos: 'NOUN',
    heads: 'exchange',
    followedBy: 'fire gunfire shots shelling',
    within: 5,
    support: OCCUR,
    alone: 'with party',
    examples: [
      'An exchange of artillery fire took place between Thai and Cambodian troops in Surin on 3 May 2021.',
    ],
    counterexamples: ['An exchange of views took place between Thai and Cambodian officials on 3 May 2021.'],
  },
  {
    name: 'come to blows',
    type: 'incident',
    frame: 'joint',
    pos: 'VERB',
    heads: 'come',
    followedBy: 'blows',
    within: 3,
    armed: true,
    examples: ['Chinese and Indian soldiers came to blows near Tawang on 3 May 2021.'],
    counterexamples: ['Two drivers came to blows in Lahore on 3 May 2021.'],
  },
  {
    name: 'brawl noun',
    type: 'incident',
    frame: 'joint',
    pos: 'NOUN',
    heads: 'brawl scuffle melee',
    support: OCCUR,
    alone: 'with party',
    armed: true,
    examples: ['Indian soldiers died in a brawl with Chinese troops in the Galwan Valley on 15 June 2020.'],
    counterexamples: ['Two guests were hurt in a brawl at a bar in Lahore on 3 May 2021.'],
  },
  {
    name: 'clash verb',
    type: 'incident',
    frame: 'joint',
    pos: 'VERB',
    heads: 'clash skirmish battle',
    unless: 'disease corruption title inflation poverty exam exams',
    examples: ['Indian and Chinese troops clashed in the Galwan Valley on 15 June 2020.'],
    counterexamples: ['The colours clash.'],
  },
  {
    name: 'fighting noun',
    type: 'incident',
    frame: 'joint',
    pos: 'NOUN',
    heads: 'fighting',
    support:
      'erupt flare break resume continue rage intensify rock engulf take begin start kill leave injure wound report force prompt close',
    examples: ['Fighting broke out between Armenian and Azerbaijani troops near Jermuk on 3 May 2021.'],
    counterexamples: [
      'They signed a deal aimed at ending fighting in eastern Congo.',
      'Trade at the border came to a halt on 3 May 2021 after the overnight fighting.',
    ],
  },
  {
    name: 'fight verb',
    type: 'incident',
    frame: 'joint',
    pos: 'VERB',
    heads: 'fight',
    unless:
      'terrorism terror extremism smuggling trafficking corruption disease fire blaze crime inflation poverty',
    armed: true,
    examples: ['Ethiopian and Sudanese troops fought for six hours at Al-Fashaga on 3 May 2021.'],
    counterexamples: [
      'The army fights terrorism in Balochistan.',
      'Firemen fought a blaze in Karachi on 3 May 2021.',
    ],
  },
  {
    name: 'outbreak noun',
    type: 'incident',
    frame: 'joint',
    pos: 'NOUN',
    heads: 'violence hostility hostilities standoff stand_off conflict',
    support: 'erupt flare break resume',
    armed: true,
    examples: ['Violence flared on the border between Kyrgyzstan and Tajikistan on 28 April 2021.'],
    counterexamples: [
      'The standoff on the border between India and China goes on.',
      'Violence against women is a crime.',
    ],
  },
];
