import type { EventRule } from './rule.ts';
import { callRules } from './talks/calls.ts';
import { HOLD } from './talks/hold.ts';

/** Parties speak with each other. */
export const talksRules: EventRule[] = [
  {
    name: 'talks noun',
    type: 'talks',
    frame: 'joint',
    pos: 'NOUN',
    heads:
      'audience talk meeting negotiation discussion consultation summit dialogue conversation parley huddle',
    support: HOLD,
    alone: 'with party',
    unless:
      'lecture book ted pep paper parliamentary caucus wage merger takeover cabinet shareholders annual parents staff board class team press editorial club review panel membership accession tech agtech climate education entrepreneurship youth startup innovation public legislative commitments obligations targets requirements needs rooms',
    examples: [
      'Iranian and Omani officials held talks in Muscat on 12 April 2025.',
      'The meeting between the Turkish president and Syrian leaders took place in Ankara on 4 February 2025.',
      'President Ali Karimi held an audience with Foreign Minister Omar Khalid in Lima on 4 February 2025.',
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
    heads: 'session round commission committee conference flag_meeting',
    about:
      'level director-general joint talks negotiations consultations border bilateral commission committee trade economic flag consultative trilateral working',
    support: HOLD,
    unless: 'press news training photo court parliament parliamentary boxing recording',
    examples: [
      'The 21st session of the Iran-Pakistan joint border commission was held in Zahedan on 4 July 2018.',
    ],
    counterexamples: ['The training session ended early.'],
  },
  ...callRules,
  {
    name: 'meet verb',
    type: 'talks',
    frame: 'joint',
    pos: 'VERB',
    heads: 'meet huddle reconvene',
    object: 'party',
    unless:
      'target targets deadline demand demands need needs requirement requirements standard standards criteria expectations halfway fate goal',
    orSeveral: true,
    examples: ['Foreign Minister Ali Karimi met with Prime Minister Shehbaz Sharif on 23 April 2024.'],
    counterexamples: ['The project met its targets in 2020.', 'The teams met in the final.'],
  },
  {
    name: 'see verb',
    type: 'talks',
    frame: 'joint',
    pos: 'VERB',
    heads: 'see',
    object: 'official',
    unless: 'himself herself themselves itself',
    unlessInClause:
      'as off replace replaced role chance hand footage video photo film resign return stay remain become appointed',
    examples: ['Foreign Minister Ali Karimi is due to see Prime Minister Shehbaz Sharif on 23 April 2024.'],
    counterexamples: [
      'Analysts see President Omar Khalid as a rival.',
      'Foreign Minister Ali Karimi saw the ruins on 23 April 2024.',
      'Iran did not see the reporter Ali Karimi on 23 April 2024.',
    ],
  },
  {
    name: 'confer verb',
    type: 'talks',
    frame: 'joint',
    pos: 'VERB',
    heads: 'confer',
    object: 'party',
    orSeveral: true,
    unlessInClause: 'award awards order medal title honour honor degree doctorate citizenship status rank',
    examples: ['Foreign Minister Ali Karimi conferred with Prime Minister Imran Khalil on 23 April 2024.'],
    counterexamples: ['The general was conferred with an award of the Iranian army.'],
  },
  {
    name: 'consult verb',
    type: 'talks',
    frame: 'joint',
    pos: 'VERB',
    heads: 'consult',
    object: 'official',
    unless: 'lawyers doctors map',
    examples: ['Foreign Minister Ali Karimi consulted with Prime Minister Imran Khalil on 23 April 2024.'],
    counterexamples: ['Foreign Minister Ali Karimi consulted his doctor on 23 April 2024.'],
  },
  {
    name: 'sit down',
    type: 'talks',
    frame: 'joint',
    pos: 'VERB',
    heads: 'sit',
    followedBy: 'down',
    within: 2,
    object: 'party',
    examples: ['The foreign ministers of Serbia and Kosovo sat down in Brussels on 3 May 2021.'],
    counterexamples: ['She sat down in the shade on 3 May 2021.'],
  },
  {
    name: 'convene verb',
    type: 'talks',
    frame: 'joint',
    pos: 'VERB',
    heads: 'convene gather assemble',
    object: 'other side',
    unless: 'meeting session cabinet council parliament assembly committee summit',
    unlessInClause:
      'protest protesters mourners crowd thousands hundreds people fans supporters traders refugees migrants residents villagers pilgrims',
    examples: [
      'Delegates from Sudan and Ethiopia convened in Khartoum on 3 May 2021.',
      'Ministers from Niger and Mali gathered in Niamey on 3 May 2021.',
    ],
    counterexamples: [
      'Thousands gathered in Niamey on 3 May 2021.',
      'The premier convened the cabinet in Oslo on 3 May 2021.',
    ],
  },
  {
    name: 'host those who confer',
    type: 'talks',
    frame: 'joint',
    pos: 'VERB',
    heads: 'host',
    object: 'several hosted',
    examples: [
      'Jordan hosted the foreign ministers of Iraq and Kuwait in Aqaba on 3 May 2021.',
      'General Omar Khalid hosted intelligence chiefs of regional countries in Muscat on 3 May 2021.',
    ],
    counterexamples: ['Jordan hosted the refugees of Iraq and Syria in Zarqa on 3 May 2021.'],
  },
  {
    name: 'shared meal',
    type: 'talks',
    frame: 'joint',
    pos: 'NOUN',
    heads: 'lunch dinner breakfast luncheon banquet',
    object: 'other side',
    otherSide: 'for',
    support: 'have hold host share give',
    examples: [
      'Prime Minister Kyriakos Mitso had lunch with President Recep Erdem in Istanbul on 3 May 2021.',
    ],
    counterexamples: ['The film star had dinner with her mother in Paris on 3 May 2021.'],
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
    name: 'receive verb',
    type: 'talks',
    frame: 'joint',
    pos: 'VERB',
    heads: 'receive',
    object: 'person',
    unless:
      'letter letters message messages request requests invitation backing support report reports complaint complaints copy copies reply gift gifts award prize',
    unlessInClause: 'airport arrival arrived airbase',
    examples: ['President Masoud Pezeshk received General Asim Munir in Tehran on 26 May 2025.'],
    counterexamples: [
      'The ministry received complaints.',
      'The speaker received a letter from President Hassan Rohani in Tehran on 3 May 2021.',
    ],
  },
];
