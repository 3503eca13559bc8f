import type { EventRule } from './rule.ts';

const HOLD =
  'hold gather have conduct begin start open conclude end hold resume attend chair host convene take participate lead co-chair kick meet launch wrap schedule plan include cancel postpone be continue cover focus discuss come discuss sit finish join arrange last';

/** Parties speak with each other. */
export const talksRules: EventRule[] = [
  {
    name: 'talks noun',
    type: 'talks',
    frame: 'joint',
    pos: 'NOUN',
    heads: 'talk meeting negotiation discussion consultation summit dialogue conversation parley huddle',
    support: HOLD,
    alone: 'with party',
    unless:
      'lecture book ted pep cabinet shareholders annual parents staff board class team press editorial club',
    examples: [
      'Iranian and Omani officials held talks in Muscat on 12 April 2025.',
      'The meeting between the Turkish president and Syrian leaders took place in Ankara on 4 February 2025.',
    ],
    counterexamples: [
      'Discussions are expected to cover regional developments.',
      'She gave talks about her novel.',
    ],
  },
  {
    name: 'session noun',
    type: 'talks',
    frame: 'joint',
    pos: 'NOUN',
    heads: 'session round commission committee flag_meeting',
    about:
      'joint talks negotiations consultations border bilateral commission committee trade economic flag consultative trilateral working',
    support: HOLD,
    unless: 'training photo court parliament parliamentary boxing recording',
    examples: [
      'The 21st session of the Iran-Pakistan joint border commission was held in Zahedan on 4 July 2018.',
    ],
    counterexamples: ['The training session ended early.'],
  },
  {
    name: 'phone call',
    type: 'talks',
    frame: 'joint',
    pos: 'NOUN',
    heads: 'phone_call telephone_call telephone_conversation phone_conversation phone_talk video_call call',
    about: 'phone telephone video telephonic',
    support: HOLD,
    alone: 'with party',
    examples: [
      'In a phone call with his Pakistani counterpart, Foreign Minister Abbas Araghi urged calm on 4 May 2025.',
    ],
    counterexamples: ['A phone call costs ten rupees.'],
  },
  {
    name: 'meet verb',
    type: 'talks',
    frame: 'joint',
    pos: 'VERB',
    heads: 'meet confer',
    object: 'party',
    unless:
      'target targets deadline demand demands need needs requirement requirements standard standards criteria expectations halfway fate goal',
    orSeveral: true,
    examples: ['Foreign Minister Ali Karimi met with Prime Minister Shehbaz Sharif on 23 April 2024.'],
    counterexamples: ['The project met its targets in 2020.', 'The teams met in the final.'],
  },
  {
    name: 'discuss verb',
    type: 'talks',
    frame: 'joint',
    pos: 'VERB',
    heads: 'discuss negotiate talk speak parley',
    object: 'other side',
    followedBy: 'with to by together hotline telephone phone video',
    within: 12,
    unless: 'reporters journalists media press',
    examples: [
      'The Iranian envoy discussed the border with Pakistani Interior Minister Mohsin Raza on 2 June 2024.',
    ],
    counterexamples: ['He discussed the weather.', 'The minister spoke with reporters.'],
  },
  {
    name: 'discuss together',
    type: 'talks',
    frame: 'joint',
    pos: 'VERB',
    heads: 'discuss negotiate',
    object: 'people',
    examples: ['President Omar Khalid and Prime Minister Ali Karimi discussed the border on 2 June 2024.'],
    counterexamples: [
      'The two countries discussed the border for years.',
      'Minister Ali Karimi discussed the border.',
    ],
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
    name: 'receive verb',
    type: 'talks',
    frame: 'joint',
    pos: 'VERB',
    heads: 'receive',
    object: 'person',
    unlessInClause: 'airport arrival arrived airbase',
    examples: ['President Masoud Pezeshk received General Asim Munir in Tehran on 26 May 2025.'],
    counterexamples: ['The ministry received complaints.'],
  },
];
