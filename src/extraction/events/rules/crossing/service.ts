import type { EventRule } from '../rule.ts';

/** A way across a border is put to use, or runs as before. */
export const serviceRules: EventRule[] = [
  {
    name: 'into service',
    type: 'crossing',
    frame: 'closure',
    pos: 'VERB',
    heads: 'come go put bring enter',
    followedBy: 'operation operations service use',
    within: 3,
    object: 'barrier',
    outcome: 'open',
    unless: 'bus buses ship ships warship frigate jet jets',
    examples: [
      'The border market at Pishin came into operation on 3 May 2021.',
      'A new terminal at the Mirjaveh border was put into service on 3 May 2021.',
    ],
    counterexamples: [
      'A new frigate entered service at Bandar Abbas on 3 May 2021.',
      'The rule came into operation at all markets in Lahore on 3 May 2021.',
    ],
  },
  {
    name: 'become operational',
    type: 'crossing',
    frame: 'closure',
    pos: 'VERB',
    heads: 'become make declare get',
    followedBy: 'operational functional operative',
    within: 3,
    object: 'barrier',
    outcome: 'open',
    examples: ['The border crossing at Kuhak became operational on 3 May 2021.'],
    counterexamples: ['The new radar of the navy became operational on 3 May 2021.'],
  },
  {
    name: 'start work',
    type: 'crossing',
    frame: 'closure',
    pos: 'VERB',
    heads: 'start begin commence',
    followedBy:
      'operating operation operations work working functioning activity activities service services',
    within: 3,
    object: 'barrier',
    outcome: 'open',
    unless: 'construction building repair repairs',
    examples: [
      'The border post at Lotfabad started operating on 3 May 2021.',
      'The Kuhak border crossing will begin its activities on 3 May 2021.',
    ],
    counterexamples: [
      'A company from Quetta started work on the border crossing on 3 May 2021.',
      'The committee started its work in Quetta on 3 May 2021.',
    ],
  },
  {
    name: 'return to normal',
    type: 'crossing',
    frame: 'closure',
    pos: 'VERB',
    heads: 'return',
    followedBy: 'normal',
    within: 2,
    object: 'barrier',
    outcome: 'resume',
    examples: ['Traffic at the Torkham border crossing returned to normal on 3 May 2021.'],
    counterexamples: ['Life in the border town of Chaman returned to normal on 3 May 2021.'],
  },
];
