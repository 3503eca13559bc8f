import type { EventRule } from './rule.ts';

const OCCUR =
  'carry launch conduct take occur happen kill leave claim mount erupt break wound injure hit target begin start repel foil come rock erupt follow continue die lose suffer perish stage open fire say result destroy damage exchange report';

/** Force is used, or somebody is seized. */
export const incidentRules: EventRule[] = [
  {
    name: 'attack noun',
    type: 'incident',
    frame: 'attack',
    pos: 'NOUN',
    heads:
      'attack raid ambush bombing explosion blast shelling assassination incursion airstrike strike assault onslaught bombardment infiltration crossfire suicide_attack air_strike missile_strike drone_strike rocket_fire mortar_fire rocket_attack mortar_attack mortar_shell',
    support: OCCUR,
    alone: 'with party',
    unless:
      'heart panic hunger workers lightning asthma shark title verbal cyber counter teachers transport general union railway volcanic population',
    examples: [
      'Gunmen launched an attack on a police station in Rask on 15 December 2023.',
      'A suicide attack in Chabahar killed two policemen on 6 December 2018.',
    ],
    counterexamples: ['He died of a heart attack.', 'Workers went on strike in Karachi.'],
  },
  {
    name: 'clash noun',
    type: 'incident',
    frame: 'joint',
    pos: 'NOUN',
    heads:
      'clash skirmish firefight shootout gunfight gunbattle battle fighting standoff exchange_of_fire gun_battle armed_clash border_clash',
    support: OCCUR,
    alone: 'with party',
    unless: 'title culture legal court words verbal political opinion fan cancer',
    examples: [
      'A clash between Iranian border guards and militants took place near Saravan on 4 April 2021.',
    ],
    counterexamples: ['It was a clash of cultures.', 'The battle for the title goes on.'],
  },
  {
    name: 'seizure noun',
    type: 'incident',
    frame: 'attack',
    pos: 'NOUN',
    heads: 'abduction kidnapping kidnap killing murder arrest detention seizure capture beheading massacre',
    support: OCCUR,
    alone: 'with party',
    unless: 'house time character',
    examples: [
      'The abduction of twelve Iranian border guards near Mirjaveh on 16 October 2018 strained relations.',
    ],
    counterexamples: ['The film tells of a murder.'],
  },
  {
    name: 'attack verb',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'attack ambush bomb shell raid storm assault bombard strike target hit pound',
    object: 'victim',
    unless: 'agreement deal balance chord tone note optimistic earthquake quake',
    examples: ['Militants attacked an Iranian border post near Saravan on 26 April 2017.'],
    counterexamples: ['Critics attacked the film.', 'The two sides struck a deal.'],
  },
  {
    name: 'kill verb',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'kill wound injure assassinate murder behead martyr massacre',
    object: 'victim',
    unless: 'accident earthquake flood floods quake avalanche crash storm disease virus',
    examples: [
      'Gunmen killed nine Pakistani labourers in Saravan on 27 January 2024.',
      'Ten guards were killed by militants near Mirjaveh on 26 April 2017.',
    ],
    counterexamples: ['The earthquake killed forty people.'],
  },
  {
    name: 'seize verb',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'abduct kidnap seize capture detain arrest apprehend',
    object: 'victim',
    unless: 'opportunity moment attention imagination power',
    examples: ['Militants abducted twelve Iranian border guards near Mirjaveh on 16 October 2018.'],
    counterexamples: ['The painter captured the light of Shiraz.'],
  },
  {
    name: 'fire verb',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'fire lob launch shoot',
    followedBy:
      'rocket rockets mortar mortars missile missiles shell shells shots drone drones fire dead down at on into across bullets salvo',
    unless: 'satellite film campaign probe investigation coach manager',
    examples: [
      'Iranian border guards fired six mortars into Panjgur on 4 July 2014.',
      'Pakistan shot down an Iranian drone in Panjgur on 19 June 2017.',
    ],
    counterexamples: ['The club fired its coach.', 'Iran launched a satellite.'],
  },
  {
    name: 'clash verb',
    type: 'incident',
    frame: 'joint',
    pos: 'VERB',
    heads: 'clash fight skirmish',
    unless: 'disease corruption title inflation poverty',
    examples: ['Indian and Chinese troops clashed in the Galwan Valley on 15 June 2020.'],
    counterexamples: ['The colours clash.'],
  },
  {
    name: 'explode verb',
    type: 'incident',
    frame: 'attack',
    pos: 'VERB',
    heads: 'explode detonate',
    unless: 'population sales popularity anger',
    examples: ['A bomb exploded near a checkpoint in Zahedan on 13 February 2019.'],
    counterexamples: ['Sales of the phone exploded.'],
  },
];
