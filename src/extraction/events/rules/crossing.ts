import { passageRules } from './crossing/passage.ts';
import { serviceRules } from './crossing/service.ts';
import type { EventRule } from './rule.ts';

/** Ways that news of opening and shutting means on a border, and the trade that crosses one. */
const AT_BORDER =
  'border crossing crossing-point gate frontier checkpoint checkpost trade gateway transit export import terminal pass route market bridge railway rail ferry traffic post gap airspace';

/** Ways and movement of which the sentence must say that they cross a border. */
const ANYWHERE = 'highway train road line movement clearance commerce corridor point flight sky';

/** What goes across a border and can be stopped there. */
const MOVEMENT =
  'trade traffic transit movement train trains export exports import imports ferry service services clearance crossing crossings flight flights operation operations activity activities truck trucks bus buses cargo commerce supplies railway rail exchange exchanges';

/** A way across a border opens or shuts. */
export const crossingRules: EventRule[] = [
  {
    name: 'open verb',
    type: 'crossing',
    frame: 'closure',
    pos: 'VERB',
    heads: 'open reopen re-open inaugurate unseal commission',
    object: 'barrier',
    unless: 'fire talks session exhibition embassy consulate chamber shop restaurant door doors stock',
    unlessInClause: 'session commission conference meeting exhibition',
    examples: [
      'Iran and Pakistan opened the Rimdan-Gabd border crossing on 19 December 2020.',
      'Torkham was reopened on 15 September 2023.',
      'Two border posts were commissioned at Moyale on 9 December 2020.',
    ],
    counterexamples: ['Troops opened fire at the border.', 'A shop opened in Quetta.'],
  },
  {
    name: 'throw open',
    type: 'crossing',
    frame: 'closure',
    pos: 'VERB',
    heads: 'throw',
    followedBy: 'open',
    within: 6,
    object: 'barrier',
    examples: ['The border gates at Bunagana were thrown open on 3 May 2021.'],
    counterexamples: ['The contest was thrown open to all in Lahore on 3 May 2021.'],
  },
  {
    name: 'launch crossing',
    type: 'crossing',
    frame: 'closure',
    pos: 'VERB',
    heads: 'launch',
    followedBy: 'crossing crossings checkpoint gate',
    within: 6,
    object: 'barrier',
    unless: 'attack attacks raid raids strike strikes assault rocket rockets drone drones operation probe',
    examples: ['Kazakhstan and China launched a new border crossing at Bakhty on 3 May 2021.'],
    counterexamples: ['The army launched an attack at the crossing on 3 May 2021.'],
  },
  {
    name: 'close verb',
    type: 'crossing',
    frame: 'closure',
    pos: 'VERB',
    heads: 'close shut seal block blockade',
    object: 'barrier',
    unless: 'deal pact accord agreement treaty school schools case file oil gas crude energy',
    examples: [
      'Pakistan closed the Taftan crossing on 23 February 2020.',
      'Pakistan shut down the Torkham gate on 3 May 2021.',
      'Iran closed its airspace on 3 May 2021.',
      'Hauliers blockaded the crossing at Medyka on the Ukrainian border on 3 May 2021.',
      'The border between Armenia and Turkey has been closed since 1993.',
    ],
    counterexamples: [
      'Schools in Quetta were closed.',
      'He closed the case.',
      'The Torkham crossing remained closed for the fifth day on 3 May 2021.',
      'The highway between Lahore and Multan was closed for fog on 3 May 2021.',
    ],
  },
  {
    name: 'suspend verb',
    type: 'crossing',
    frame: 'closure',
    pos: 'VERB',
    heads: 'suspend halt stop cease resume restart restore',
    object: 'barrier',
    about: MOVEMENT,
    unless:
      'talks negotiations fire hostilities player license normalcy normality peace calm order relations ties dialogue testing tests oil gas crude energy electricity arms overseas people migrants refugees smuggling infiltration them him us',
    examples: [
      'Trade through the Chaman crossing was suspended on 2 March 2023.',
      'Pedestrian movement was restored at the Chaman border on 3 May 2021.',
      'Customs halted operations at the Chaman gate on 3 May 2021.',
      'Iran stopped the import of rice from Pakistan on 3 May 2021.',
    ],
    counterexamples: [
      'India and Pakistan agreed on 3 May 2021 to cease fire along the Line of Control.',
      'The armies restored normalcy on the border on 3 May 2021.',
      'The league suspended the player.',
      'Metro trains resumed service in Lahore.',
      'Georgia restored control of its border with Russia on 3 May 2021.',
      'Skirmishes on the border between Oman and Yemen resumed on 3 May 2021.',
    ],
  },
  {
    name: 'come to a halt',
    type: 'crossing',
    frame: 'closure',
    pos: 'VERB',
    heads: 'come grind',
    followedBy: 'halt standstill',
    within: 4,
    object: 'barrier',
    examples: ['Trade through Chaman came to a halt on 3 May 2021.'],
    counterexamples: ['The train came to a halt in Lahore on 3 May 2021.'],
  },
  {
    name: 'run again',
    type: 'crossing',
    frame: 'closure',
    pos: 'VERB',
    heads: 'run operate',
    followedBy: 'again',
    within: 3,
    object: 'barrier',
    examples: ['Trains began running again across the border at Khosravi on 3 May 2021.'],
    counterexamples: ['Trains ran again between Lahore and Multan on 3 May 2021.'],
  },
  {
    name: 'lift a closure',
    type: 'crossing',
    frame: 'closure',
    pos: 'VERB',
    heads: 'lift ease remove',
    followedBy: 'restrictions blockade closure curbs ban',
    within: 4,
    object: 'barrier',
    examples: [
      'Kyrgyzstan lifted restrictions at the Dostuk checkpoint with Uzbekistan on 6 September 2017.',
    ],
    counterexamples: ['The ministry lifted a ban on rallies in Dhaka on 3 May 2021.'],
  },
  {
    name: 'closure noun',
    type: 'crossing',
    frame: 'closure',
    pos: 'NOUN',
    heads: 'closure reopening opening re-opening inauguration suspension resumption sealing shutdown closing',
    about: `${AT_BORDER} ${ANYWHERE} entry`,
    support:
      'announce order follow take begin enter mark attend last notify lead prompt force cause trigger result bring approve witness confirm enforce declare impose',
    alone: 'with date',
    examples: [
      'The closure of the Torkham crossing on 6 September 2023 stranded hundreds of trucks.',
      'Clashes broke out between Pakistani and Afghan forces on 3 May 2021, leading to the closure of the Torkham border.',
      'Uganda on 3 May 2021 announced the temporary closure of its border posts with Rwanda.',
      'A storm led to the closure of a local port of entry on 3 May 2021.',
    ],
    counterexamples: ['The closure of the factory cost jobs.'],
  },
  {
    name: 'blockade noun',
    type: 'crossing',
    frame: 'closure',
    pos: 'NOUN',
    heads: 'blockade roadblock',
    about: AT_BORDER,
    support: 'begin start launch stage impose mount erect put set',
    examples: ['Hauliers began a blockade of the Dorohusk border crossing on 3 May 2021.'],
    counterexamples: ['The navy began a blockade of the island on 3 May 2021.'],
  },
  ...serviceRules,
  ...passageRules,
];

/** What can be opened and shut in this sense wherever it is named. */
export const BARRIERS: ReadonlySet<string> = new Set(AT_BORDER.split(' '));

/** What can be opened and shut in this sense where a border is spoken of. */
export const WAYS: ReadonlySet<string> = new Set(ANYWHERE.split(' '));
