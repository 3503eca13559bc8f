import type { EventRule } from './rule.ts';

const BARRIER =
  'border crossing crossing-point gate terminal frontier checkpoint checkpost pass route market bridge highway trade gateway railway rail train ferry traffic transit road post line gap export import';

/** A way across a border opens or shuts. */
export const crossingRules: EventRule[] = [
  {
    name: 'open verb',
    type: 'crossing',
    frame: 'closure',
    pos: 'VERB',
    heads: 'open reopen re-open inaugurate unseal',
    object: 'barrier',
    unless: 'fire talks session exhibition embassy consulate shop restaurant door doors',
    examples: [
      'Iran and Pakistan opened the Rimdan-Gabd border crossing on 19 December 2020.',
      'Torkham was reopened on 15 September 2023.',
    ],
    counterexamples: ['Troops opened fire at the border.', 'A shop opened in Quetta.'],
  },
  {
    name: 'close verb',
    type: 'crossing',
    frame: 'closure',
    pos: 'VERB',
    heads: 'close shut seal block',
    object: 'barrier',
    unless: 'deal school schools case file',
    examples: ['Pakistan closed the Taftan crossing on 23 February 2020.'],
    counterexamples: ['Schools in Quetta were closed.', 'He closed the case.'],
  },
  {
    name: 'suspend verb',
    type: 'crossing',
    frame: 'closure',
    pos: 'VERB',
    heads: 'suspend halt stop resume restart',
    object: 'barrier',
    unless: 'talks negotiations player license',
    examples: ['Trade through the Chaman crossing was suspended on 2 March 2023.'],
    counterexamples: ['The league suspended the player.'],
  },
  {
    name: 'closure noun',
    type: 'crossing',
    frame: 'closure',
    pos: 'NOUN',
    heads: 'closure reopening opening re-opening inauguration suspension resumption sealing shutdown',
    about: BARRIER,
    support: 'announce order follow come take begin enter mark attend last',
    alone: 'with date',
    examples: ['The closure of the Torkham crossing on 6 September 2023 stranded hundreds of trucks.'],
    counterexamples: ['The closure of the factory cost jobs.'],
  },
];

/** What can be opened and shut in this sense. */
export const BARRIERS: ReadonlySet<string> = new Set(BARRIER.split(' '));
