import type { EventRule } from '../rule.ts';

/** Somebody discusses something with somebody; both sides of a meeting do. */
export const discussionRules: EventRule[] = [
  {
    name: 'discuss verb',
    type: 'talks',
    frame: 'joint',
    pos: 'VERB',
    heads: 'discuss negotiate talk speak parley',
    object: 'other side',
    followedBy: 'with to by together hotline telephone phone video',
    within: 12,
    unless:
      'reporters journalists media press conference event podium rally seminar cnn bbc reuters afp nbc cbs abc npr fox haaretz newspaper magazine broadcaster',
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
    examples: [
      'President Omar Khalid and Prime Minister Ali Karimi discussed the border on 2 June 2024.',
      'Defence ministers from Chad and Niger discussed trade in Niamey on 2 June 2024.',
    ],
    counterexamples: [
      'The two countries discussed the border for years.',
      'Minister Ali Karimi discussed the border.',
    ],
  },
  {
    name: 'discuss by sides',
    type: 'talks',
    frame: 'joint',
    pos: 'VERB',
    heads: 'discuss negotiate',
    object: 'both sides',
    unlessInClause: 'years decades long repeatedly often',
    examples: [
      'The defence ministers of Iran and Oman greeted the press. The two ministers discussed patrols in Muscat on 2 June 2024.',
    ],
    counterexamples: ['Iran and Oman are close. The two countries discussed the border on 2 June 2024.'],
  },
  {
    name: 'exchange views',
    type: 'talks',
    frame: 'joint',
    pos: 'VERB',
    heads: 'exchange swap',
    followedBy: 'view views viewpoint viewpoints opinion opinions notes',
    within: 3,
    object: 'both sides',
    bare: true,
    examples: [
      'The envoys of Iran and Oman dined in Muscat. The two sides exchanged views on fishing in Muscat on 2 June 2024.',
    ],
    counterexamples: ['Iran and Oman exchanged gifts in Muscat on 2 June 2024.'],
  },
  {
    name: 'exchange views with',
    type: 'talks',
    frame: 'joint',
    pos: 'VERB',
    heads: 'exchange share swap',
    followedBy: 'view views viewpoint viewpoints opinion opinions notes',
    within: 3,
    object: 'other side',
    bare: true,
    examples: ['Foreign Minister Ali Karimi exchanged views with President Omar Khalid on 2 June 2024.'],
    counterexamples: [
      'Foreign Minister Ali Karimi exchanged gifts with President Omar Khalid on 2 June 2024.',
    ],
  },
];
