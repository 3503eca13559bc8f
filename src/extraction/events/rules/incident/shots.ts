import type { EventRule } from '../rule.ts';
import { OCCUR } from './occur.ts';

/** Shots are fired, by guns or from the air. */
export const shotRules: EventRule[] = [
  {
    name: 'weapon fired',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'fire launch lob',
    followedBy: 'from towards toward at into across',
    within: 4,
    object: 'weapon',
    unlessInClause:
      'drill drills exercise exercises wargame wargames manoeuvres maneuvers mock-up satellite test',
    examples: ['Thirty rockets were fired from Lebanon towards Acre on 3 May 2021.'],
    counterexamples: [
      'Ten reporters were fired from the newspaper in Lahore on 3 May 2021.',
      'The satellite was launched from Baikonur on 3 May 2021.',
    ],
  },
  {
    name: 'fire verb',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'fire lob shoot exchange trade hurl throw',
    followedBy:
      'gunfire airstrikes strikes attacks rocket rockets mortar mortars missile missiles shell shells shots drone drones fire down at on into across bullets salvo grenade grenades',
    unless:
      'satellite film campaign probe investigation coach manager drill drills exercise exercises manoeuvres initiative operation offensive',
    unlessInClause: 'drill drills exercise exercises wargame wargames manoeuvres maneuvers mock-up',
    examples: [
      'Iranian border guards fired six mortars into Panjgur on 4 July 2014.',
      'Pakistan shot down an Iranian drone in Panjgur on 19 June 2017.',
      'Terrorists hurled a grenade at a police post in Kulachi on 3 May 2021.',
    ],
    counterexamples: [
      'The club fired its coach.',
      'Ten reporters were fired on 3 May 2021 in Lahore.',
      'Iran launched a satellite.',
    ],
  },
  {
    name: 'launch verb',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'launch unleash',
    followedBy:
      'attack attacks airstrike airstrikes strike strikes raid raids rocket rockets mortar mortars missile missiles drone drones assault barrage salvo',
    unless: 'satellite test test-fire drill drills exercise exercises manoeuvres probe investigation',
    armed: true,
    unlessInClause: 'drill drills exercise exercises wargame wargames manoeuvres maneuvers mock-up',
    examples: ['Iran launched drones at military bases in Israel on 13 April 2024.'],
    counterexamples: ['The company launched a drone in Dubai on 3 May 2021.', 'Iran launched a satellite.'],
  },
  {
    name: 'shoot verb',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'shoot gun behead hang',
    object: 'victim',
    unless: 'film scene movie goal photograph',
    examples: ['Gunmen stopped a bus near Zabol on 16 March 2006 and shot twenty-one passengers.'],
    counterexamples: ['The crew shot the film in Yazd.'],
  },
  {
    name: 'down verb',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'down',
    about: 'drone drones aircraft jet jets plane helicopter quadcopter missile missiles balloon',
    examples: ['Iran downed an American drone over the Strait of Hormuz on 20 June 2019.'],
    counterexamples: ['He downed a glass of milk in Tehran on 3 May 2021.'],
  },
  {
    name: 'open fire',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'open return',
    followedBy: 'fire',
    within: 2,
    examples: ['Azerbaijani forces opened fire on Armenian positions on 6 November 2022.'],
    counterexamples: ['He opened the fire exit.'],
  },
  {
    name: 'firing noun',
    type: 'incident',
    frame: 'attack',
    pos: 'NOUN',
    heads: 'firing shooting',
    support: OCCUR,
    alone: 'with party',
    unless: 'range practice live drill exercise test film movie location game season star',
    armed: true,
    examples: ['Afghan soldiers resorted to unprovoked firing at Chaman on 3 May 2021.'],
    counterexamples: ['The shooting of the film began in Yazd on 3 May 2021.'],
  },
];
