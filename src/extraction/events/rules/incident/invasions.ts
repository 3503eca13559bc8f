import type { EventRule } from '../rule.ts';

/** What soldiers go somewhere for without taking it by force. */
const PEACEFUL =
  'drill drills exercise exercises wargame wargames manoeuvres maneuvers parade ceremony training peacekeepers peacekeeping aid relief humanitarian port harbour harbor service talks negotiations race contest competition';

/** Soldiers come onto the ground of others. */
export const invasionRules: EventRule[] = [
  {
    name: 'invade verb',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'invade',
    violent: true,
    object: 'victim',
    unless: 'privacy pitch space market personal life lives tourists fans locusts insects species weeds',
    examples: [
      'Ugandan forces invaded Rwanda on 1 October 1990.',
      'Kuwait was invaded by Iraq on 2 August 1990.',
    ],
    counterexamples: [
      'Fans invaded the pitch in Lahore on 3 May 2021.',
      'The new tax invaded the privacy of families in Quetta.',
    ],
  },
  {
    name: 'invasion noun',
    type: 'incident',
    frame: 'attack',
    pos: 'NOUN',
    heads: 'invasion',
    violent: true,
    support: 'begin start launch mount lead repel repulse',
    alone: 'with date',
    unless: 'pitch privacy home locust locusts insect plant tourist alien planned looming feared possible',
    examples: [
      'Iraq launched an invasion of Kuwait on 2 August 1990.',
      'The invasion of Kuwait by Iraqi troops on 2 August 1990 shook the Gulf.',
    ],
    counterexamples: [
      'Officials warned of an invasion of locusts in Sindh on 3 May 2021.',
      'He spoke of the invasion of Iraq.',
    ],
  },
  {
    name: 'send troops into',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'send dispatch pour rush order',
    followedBy: 'into across',
    within: 9,
    about: 'troops tanks soldiers forces army armour armor infantry commandos paratroopers warplanes jets',
    unlessInClause: PEACEFUL,
    object: 'ground',
    violent: true,
    examples: ['Eritrea sent troops into Djibouti on 3 May 2008.'],
    counterexamples: [
      'Italy sent aid into Djibouti on 3 May 2008.',
      'India sent soldiers to a parade in Paris on 3 May 2008.',
    ],
  },
  {
    name: 'come into',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads:
      'cross march roll pour push sweep move drive thrust advance intrude break burst barge infiltrate sneak',
    followedBy: 'into',
    within: 3,
    unlessInClause: PEACEFUL,
    object: 'ground',
    violent: true,
    examples: [
      'Ugandan soldiers crossed into South Sudan on 3 May 2021.',
      'Tanks rolled into Goma on 3 May 2021.',
      'Gunmen burst into a mosque in Kunduz on 3 May 2021.',
    ],
    counterexamples: [
      'Tourists crossed into South Sudan on 3 May 2021.',
      'Afghan soldiers crossed into Iran on 3 May 2021 to escape the Taliban.',
      'Turkish troops moved into Baku for a parade on 3 May 2021.',
    ],
  },
  {
    name: 'enter verb',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'enter penetrate infiltrate',
    unlessInClause: PEACEFUL,
    object: 'ground',
    violent: true,
    examples: [
      'Rebel fighters entered the town of Masisi on 3 May 2021.',
      'Turkish jets entered Greek airspace on 3 May 2021.',
    ],
    counterexamples: [
      'The army entered its third year in power in Bamako on 3 May 2021.',
      'The minister entered Goma on 3 May 2021.',
      'Indian warships entered the port of Salalah on 3 May 2021.',
    ],
  },
  {
    name: 'cross the line',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'cross transgress',
    followedBy: 'border frontier line boundary river',
    within: 5,
    unlessInClause: PEACEFUL,
    object: 'ground',
    violent: true,
    examples: ['Indian soldiers crossed the Line of Control near Uri on 3 May 2021.'],
    counterexamples: ['Traders crossed the border at Chaman on 3 May 2021.'],
  },
];
