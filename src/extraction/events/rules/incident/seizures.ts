import type { EventRule } from '../rule.ts';
import { OCCUR } from './occur.ts';

/** Somebody is taken, or a ship. */
export const seizureRules: EventRule[] = [
  {
    name: 'seizure noun',
    type: 'incident',
    frame: 'attack',
    pos: 'NOUN',
    heads:
      'abduction kidnapping kidnap killing murder arrest detention seizure capture beheading massacre martyrdom',
    support: OCCUR,
    alone: 'with party',
    unless: 'house time character',
    examples: [
      'The abduction of twelve Iranian border guards near Mirjaveh on 16 October 2018 strained relations.',
      'The general spoke of the martyrdom of three border guards in Saravan on 16 October 2018 by terrorists.',
    ],
    counterexamples: ['The film tells of a murder.', 'The martyrdom of the imam was mourned in Qom.'],
  },
  {
    name: 'abduct verb',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'abduct kidnap hijack',
    object: 'victim',
    examples: ['Militants abducted twelve Iranian border guards near Mirjaveh on 16 October 2018.'],
    counterexamples: ['The aliens of the film abducted a cow.'],
  },
  {
    name: 'take captive',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'take',
    followedBy: 'custody hostage hostages captive prisoner',
    within: 4,
    object: 'victim',
    armed: true,
    examples: [
      'An American soldier was taken into custody by North Korean troops at Panmunjom on 3 May 2021.',
      'Militants took six soldiers hostage near Zhob on 3 May 2021.',
    ],
    counterexamples: ['She took custody of the children in Lahore on 3 May 2021.'],
  },
  {
    name: 'hold hostage',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'hold make',
    followedBy: 'hostage hostages captive',
    within: 4,
    object: 'victim',
    armed: true,
    examples: ['Iranian forces held villagers hostage near Nok Kundi on 3 May 2021.'],
    counterexamples: ['The strike held commuters hostage in Lahore on 3 May 2021.'],
  },
  {
    name: 'pick up',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'pick',
    followedBy: 'up',
    within: 3,
    object: 'victim',
    unless: 'speed pace steam phone trade business again',
    armed: true,
    examples: ['A farmer was picked up by Indian guards near Taki on 3 May 2021.'],
    counterexamples: ['Trade picked up again at Chaman on 3 May 2021.'],
  },
  {
    name: 'seize verb',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'seize capture retake recapture detain arrest apprehend intercept impound',
    object: 'victim',
    unless:
      'opportunity moment attention imagination power heroin opium hashish drug drugs narcotics cocaine flight plane train bus camera cameras video film footage headlines',
    armed: true,
    examples: [
      'Rebels seized the border town of Bunagana on 13 June 2022.',
      'The navy of Sri Lanka detained 14 Indian fishermen off Mannar on 3 May 2021.',
    ],
    counterexamples: [
      'The painter captured the light of Shiraz.',
      'Police arrested a man in Lahore on 3 May 2021 for stealing a car.',
    ],
  },
];
