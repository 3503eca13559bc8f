import type { EventRule } from '../rule.ts';
import { HOLD } from './hold.ts';

/** Somebody calls somebody, or calls on him. */
export const callRules: EventRule[] = [
  {
    name: 'phone call',
    type: 'talks',
    frame: 'joint',
    pos: 'NOUN',
    heads:
      'phone_call telephone_call telephone_conversation phone_conversation phone_talk video_call video_conference call',
    about: 'phone telephone video telephonic',
    otherSide: 'from to',
    support: HOLD,
    alone: 'with party',
    examples: [
      'In a phone call with his Pakistani counterpart, Foreign Minister Abbas Araghi urged calm on 4 May 2025.',
      'Foreign Minister Abbas Araghi received a phone call from Foreign Minister Tamer Fawzi on 4 May 2025.',
    ],
    counterexamples: ['A phone call costs ten rupees.'],
  },
  {
    name: 'call of somebody',
    type: 'talks',
    frame: 'joint',
    pos: 'NOUN',
    heads: 'call',
    support: 'receive make have hold',
    object: 'official',
    otherSide: 'from to',
    unless: 'for calls judgement judgment tough roll',
    examples: ['Prime Minister Imran Khalil received a call from President Hassan Rohani on 8 May 2020.'],
    counterexamples: ['Prime Minister Imran Khalil made a call for peace to President Hassan Rohani.'],
  },
  {
    name: 'call on',
    type: 'talks',
    frame: 'joint',
    pos: 'VERB',
    heads: 'call',
    followedBy: 'on upon',
    object: 'person',
    demands: true,
    examples: ['General Munir called on President Masoud Pezeshk on 26 May 2025.'],
    counterexamples: ['The United Nations called on Iran to act.'],
  },
  {
    name: 'telephone verb',
    type: 'talks',
    frame: 'joint',
    pos: 'VERB',
    heads: 'telephone phone',
    object: 'person',
    examples: ['Prime Minister Imran Khalil telephoned President Hassan Rohani on 8 May 2020.'],
    counterexamples: ['He phoned home.'],
  },
  {
    name: 'call up',
    type: 'talks',
    frame: 'joint',
    pos: 'VERB',
    heads: 'call ring',
    object: 'person reached',
    examples: ['Prime Minister Imran Khalil called his Iraqi counterpart on 8 May 2020 to offer help.'],
    counterexamples: [
      'Prime Minister Imran Khalil called President Hassan Rohani a liar on 8 May 2020.',
      'Prime Minister Imran Khalil called for calm on 8 May 2020.',
    ],
  },
];
