import type { EventRule } from '../rule.ts';

/** Somebody is harmed. */
export const killingRules: EventRule[] = [
  {
    name: 'kill verb',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'kill wound injure assassinate murder behead martyr massacre slaughter neutralise eliminate stab',
    object: 'victim',
    unless:
      'accident earthquake flood floods quake avalanche crash storm disease virus tariff tariffs tax threat champion champions',
    examples: [
      'Gunmen killed nine Pakistani labourers in Saravan on 27 January 2024.',
      'Ten guards were killed by militants near Mirjaveh on 26 April 2017.',
      'Captain Omar Rashid was martyred when militants attacked his convoy near Turbat on 3 May 2021.',
      'Security forces neutralised five militants in Panjgur on 3 May 2021.',
    ],
    counterexamples: ['The earthquake killed forty people.', 'Spain eliminated Italy in Doha.'],
  },
  {
    name: 'to death',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'beat hack stone torture',
    followedBy: 'death',
    within: 5,
    object: 'victim',
    armed: true,
    examples: ['A Bangladeshi was beaten to death by Indian border guards near Benapole on 3 May 2021.'],
    counterexamples: ['A man was beaten to death by a neighbour in Lahore on 3 May 2021.'],
  },
  {
    name: 'kill captives',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'execute lynch slay',
    object: 'victim',
    armed: true,
    unless: 'plan plans order orders operation attack contract budget project policy will',
    unlessInClause:
      'court convicted sentenced verdict trial conviction convict prison jail gallows drug judiciary',
    examples: [
      'Militants executed six captured soldiers near Mosul on 3 May 2021.',
      'Two Afghan soldiers were slain near Torkham on 3 May 2021.',
    ],
    counterexamples: ['A spy was executed in Tehran on 3 May 2021 after a court convicted him.'],
  },
  {
    name: 'riddle with bullets',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'riddle riddl',
    followedBy: 'bullets bullet',
    within: 6,
    violent: true,
    examples: ['Attackers riddled a car with bullets in Turbat on 3 May 2021.'],
    counterexamples: ['The report was riddled with errors in Lahore on 3 May 2021.'],
  },
  {
    name: 'lose lives',
    type: 'incident',
    frame: 'suffer',
    pos: 'VERB',
    heads: 'lose embrace attain achieve',
    followedBy: 'life lives martyrdom',
    armed: true,
    examples: ['Two soldiers embraced martyrdom in a gunfight near Turbat on 17 January 2023.'],
    counterexamples: ['The team lost its lives in the game.'],
  },
  {
    name: 'die verb',
    type: 'incident',
    frame: 'suffer',
    pos: 'VERB',
    heads: 'die perish',
    about: `attack attacks assault clash clashes fighting firing fire shelling gunfire shootout shoot-out gunfight gunbattle firefight battle skirmish
      skirmishes blast bomb bombs bombing explosion ambush raid raids airstrike airstrikes gunshot bullet bullets rockets mortar mortars
      gunman gunmen militant militants terrorist terrorists rebels attackers assailants insurgents`,
    unless: 'illness cancer age disease covid heart custody prison hunger thirst hospital burns',
    armed: true,
    examples: [
      'Four policemen died when gunmen fired at their car near Khash on 23 July 2023.',
      'A Kyrgyz guard died of gunshot wounds at Vorukh on 8 July 2021.',
    ],
    counterexamples: [
      'Two soldiers died when their truck fell into a ravine near Kalat on 3 May 2021.',
      'The rebel leader died of cancer in Quetta on 3 May 2021.',
    ],
  },
];
