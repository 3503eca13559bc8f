import type { Status } from '../types.ts';

/** What a cue says of the event it governs. `unreal`: wished, asked for or possible, so no event. `general`: a habit. */
export type CueEffect = Exclude<Status, 'happened'> | 'unreal' | 'general';

/** How a cue reaches the trigger. */
export type CueScope =
  /** It governs an infinitive or object to its right: "*plans* to visit", "*postponed* the talks". */
  | 'verb'
  /** It stands in the trigger's noun phrase: "*planned* talks". */
  | 'phrase'
  /** It stands anywhere in the clause: "*reportedly*". */
  | 'clause'
  /** Its clause reports the trigger's: "*denied* that …". */
  | 'report';

export interface Cue {
  name: string;
  effect: CueEffect;
  scope: CueScope;
  /** Dictionary forms or words. */
  words: string;
  examples: string[];
}

/** Words that take an event out of the plain past; asked in order. */
export const cues: Cue[] = [
  {
    name: 'called off',
    effect: 'denied',
    scope: 'verb',
    words: 'postpone cancel scrap shelve abort delay defer skip call_off put_off',
    examples: [
      'Prime Minister Omar Khalid cancelled his visit to Tehran on 3 May 2021.',
      'Prime Minister Omar Khalid skipped the talks with President Ali Karimi in Tehran on 3 May 2021.',
    ],
  },
  {
    name: 'refused',
    effect: 'denied',
    scope: 'verb',
    words: 'refuse decline fail reject deny refrain unable rule_out turn_down',
    examples: [
      'Iran refused to sign an agreement with Oman on 3 May 2021.',
      'Iran ruled out talks with Oman in Geneva on 3 May 2021.',
    ],
  },
  {
    name: 'denied in a report',
    effect: 'denied',
    scope: 'report',
    words: 'deny denial reject dismiss refute rebut',
    examples: ['Tehran denied that Foreign Minister Ali Karimi had visited Baku on 3 May 2021.'],
  },
  {
    name: 'denied, by “no”',
    effect: 'denied',
    scope: 'phrase',
    words: 'no',
    examples: ['No agreement was reached by Iran and Oman in Muscat on 3 May 2021.'],
  },
  {
    name: 'planned',
    effect: 'planned',
    scope: 'verb',
    words:
      'plan schedule expect set due slate poise agree decide intend prepare pledge announce about arrange mean entail envisage foresee',
    examples: [
      'Foreign Minister Ali Karimi is scheduled to visit Baku on 3 May 2021.',
      'The decision means closing the Taftan crossing on 3 May 2021.',
    ],
  },
  {
    name: 'planned, in the noun phrase',
    effect: 'planned',
    scope: 'phrase',
    words: 'planned upcoming coming forthcoming scheduled expected impending imminent',
    examples: ["Officials prepared for General Asim Munir's upcoming visit to Tehran."],
  },
  {
    name: 'wished',
    effect: 'unreal',
    scope: 'verb',
    words:
      'look_forward prevent avert avoid invitation proposal request want hope seek urge ask invite call propose offer wish try attempt threaten consider demand encourage request suggest ready willing eager need press push explore mull favour favor support advocate discourage fear favor capable authority entitled empowered determined vow bid effort struggle motivate incentive right warn stress emphasize emphasise underscore underline require necessitate prospect',
    examples: [
      'Iran urged Pakistan to sign a security agreement.',
      'A senator vowed on 3 May 2021 to seal the border with Oman.',
      'Iran built a fence in a bid to seal the border with Oman.',
    ],
  },
  {
    name: 'close to it',
    effect: 'unreal',
    scope: 'verb',
    words: 'verge brink cusp',
    examples: ['Iran and Oman were on the verge of signing a gas deal on 3 May 2021.'],
  },
  {
    name: 'possible, in the noun phrase',
    effect: 'unreal',
    scope: 'phrase',
    words: 'possible potential proposed hypothetical future any',
    examples: ['Analysts spoke of a possible visit by General Asim Munir to Tehran.'],
  },
  {
    name: 'wished in a report',
    effect: 'unreal',
    scope: 'report',
    words: 'hope wish fear pray',
    examples: ['Traders hope that Pakistan will reopen the Torkham crossing on 3 May 2021.'],
  },
  {
    name: 'claimed in a report',
    effect: 'claimed',
    scope: 'report',
    words: 'claim allege accuse allegation rumour rumor speculation unconfirmed unverified',
    examples: ['The group claimed that its fighters had killed five soldiers near Saravan on 3 May 2021.'],
  },
  {
    name: 'claimed, by an adverb',
    effect: 'claimed',
    scope: 'clause',
    words: 'allegedly reportedly purportedly supposedly',
    examples: ['Militants allegedly attacked a border post near Saravan on 3 May 2021.'],
  },
  {
    name: 'claimed, in the noun phrase',
    effect: 'claimed',
    scope: 'phrase',
    words: 'alleged purported rumoured rumored unconfirmed supposed',
    examples: ['The alleged attack by Pakistani forces on Saravan on 3 May 2021 drew a protest.'],
  },
  {
    name: 'habit',
    effect: 'general',
    scope: 'clause',
    words:
      'repeatedly often routinely regularly frequently usually occasionally sporadically always periodically traditionally normally typically generally rarely seldom',
    examples: ['The two sides have repeatedly fired rockets at Mirjaveh.'],
  },
  {
    name: 'habit, in the noun phrase',
    effect: 'general',
    scope: 'phrase',
    words: 'frequent sporadic repeated regular routine occasional periodic various numerous',
    examples: ['Frequent attacks by militants on Zahedan hurt trade.'],
  },
];
