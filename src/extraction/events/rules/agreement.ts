import type { EventRule } from './rule.ts';

/** Parties bind themselves: a signed paper or a settled arrangement. */
export const agreementRules: EventRule[] = [
  {
    name: 'agreement noun',
    type: 'agreement',
    frame: 'joint',
    pos: 'NOUN',
    heads:
      'agreement accord pact treaty protocol memorandum mou deal document contract declaration truce ceasefire roadmap understanding convention letter lease arrangement charter communique memorandum_of_understanding memoranda_of_understanding ceasefire_agreement',
    support:
      'sign ink initial conclude seal finalise finalize reach strike clinch ratify exchange renew agree broker announce declare hammer secure',
    unless: 'staff-level player transfer record book film rental user',
    examples: [
      'The two sides signed a memorandum of understanding in Tehran on 3 March 2020, Iran and Oman said.',
      'A border pact between Kyrgyzstan and Tajikistan was signed in Bishkek on 13 March 2025.',
    ],
    counterexamples: [
      'The agreement includes the deployment of officers.',
      'The club signed a record player deal.',
    ],
  },
  {
    name: 'signed paper',
    type: 'agreement',
    frame: 'joint',
    pos: 'NOUN',
    heads:
      'minute joint_statement joint_declaration action_plan work_plan cooperation_plan memo record_of_discussion',
    support: 'sign initial ink',
    unless: 'five ten fifteen twenty thirty',
    examples: [
      'Iranian and Tajik border officials signed minutes of their meeting in Khujand on 3 May 2021.',
    ],
    counterexamples: ['They talked for ninety minutes and signed nothing.'],
  },
  {
    name: 'signing noun',
    type: 'agreement',
    frame: 'joint',
    pos: 'NOUN',
    heads: 'signing conclusion',
    about:
      'agreement accord pact treaty protocol memorandum mou mous deal document documents agreements contract',
    alone: 'with party',
    examples: ['The signing of a trade accord between Iran and Iraq took place in Baghdad on 19 March 2023.'],
    counterexamples: ['The signing of autographs lasted an hour.'],
  },
  {
    name: 'agree to',
    type: 'agreement',
    frame: 'joint',
    pos: 'VERB',
    heads: 'agree',
    followedBy: 'to on upon',
    object: 'party',
    unless:
      'disagree talks talk meeting meetings meet negotiations session round summit dialogue continue consultations contacts cooperate',
    undertaking: true,
    examples: ['Iran and Pakistan agreed to open six border markets on 21 April 2021.'],
    counterexamples: ['Readers agreed with the analysis.', 'She agreed to marry him.'],
  },
  {
    name: 'agree somewhere to',
    type: 'agreement',
    frame: 'joint',
    pos: 'VERB',
    heads: 'agree',
    followedBy: 'to',
    within: 16,
    infinitive: true,
    object: 'party',
    unless:
      'talks talk meeting meetings meet negotiations session round summit dialogue continue consultations contacts cooperate cooperation',
    undertaking: true,
    examples: [
      'Iran and Iraq agreed at a meeting in Basra on 3 May 2021 to dredge the river.',
      'The Iranian and Omani ministers agreed, in a telephone conversation, to open a second ferry line.',
    ],
    counterexamples: [
      'Iran and Iraq agreed at a meeting in Basra to meet again.',
      'They agreed with those who came to help.',
    ],
  },
  {
    name: 'agree that',
    type: 'agreement',
    frame: 'joint',
    pos: 'VERB',
    heads: 'agree',
    followedBy: 'that',
    within: 8,
    about: 'will would shall',
    object: 'party',
    undertaking: true,
    examples: ['The Iranian and Omani ministers agreed that the ferry would sail again from 3 May 2021.'],
    counterexamples: [
      'Iran and Oman agreed that trust was needed.',
      'The editors agreed that it would rain.',
    ],
  },
];
