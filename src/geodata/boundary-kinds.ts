/** How a boundary stands in the world, which decides how it is drawn. */
export type BoundaryKind = 'international' | 'line-of-control' | 'working-boundary' | 'disputed' | 'claim';

/** What the map says of one boundary. */
export interface BoundaryRule {
  /** ISO 3166-1 alpha-3 of both sides, or `country/area` for a disputed area; in code-unit order. */
  between: [string, string];
  kind: BoundaryKind;
  name?: string;
  note?: string;
}

const LAC = 'Line of Actual Control between India and China; not an agreed boundary.';
const LIMIT = 'Limit of the area that India and Pakistan dispute.';
const AGREED_1963 = 'Agreed by China and Pakistan in 1963; India does not accept it.';
const SIACHEN = 'Limit of the Siachen Glacier area in the source; not an agreed boundary.';

/** Boundaries that are not simply international, or of which more must be said. */
export const BOUNDARY_RULES: BoundaryRule[] = [
  {
    between: ['AFG', 'PAK'],
    kind: 'international',
    name: 'Durand Line',
    note: 'Afghanistan has not accepted the Durand Line as its boundary.',
  },
  {
    between: ['IND', 'PAK'],
    kind: 'international',
    note: 'The last stretch before the sea, Sir Creek, is disputed.',
  },
  { between: ['ARM', 'AZE'], kind: 'disputed', note: 'Not delimited in full.' },
  { between: ['CHN', 'IND'], kind: 'disputed', note: 'Not delimited; both sides claim land across it.' },
  {
    between: ['IND', 'NPL'],
    kind: 'international',
    note: 'Nepal claims Kalapani, at the north-western end.',
  },
  {
    between: ['IND/Jammu and Kashmir, Ladakh', 'PAK/Azad Kashmir'],
    kind: 'line-of-control',
    name: 'Line of Control',
  },
  {
    between: ['IND/Jammu and Kashmir, Ladakh', 'PAK/Gilgit-Baltistan'],
    kind: 'line-of-control',
    name: 'Line of Control',
  },
  {
    between: ['IND/Jammu and Kashmir, Ladakh', 'PAK'],
    kind: 'working-boundary',
    name: 'Working Boundary',
    note: 'Pakistan calls it so; India calls it an international boundary.',
  },
  {
    between: ['CHN', 'IND/Jammu and Kashmir, Ladakh'],
    kind: 'disputed',
    name: 'Line of Actual Control',
    note: LAC,
  },
  {
    between: ['CHN/Aksai Chin', 'IND/Jammu and Kashmir, Ladakh'],
    kind: 'disputed',
    name: 'Line of Actual Control',
    note: LAC,
  },
  {
    between: ['/Siachen Glacier', 'IND/Jammu and Kashmir, Ladakh'],
    kind: 'disputed',
    name: 'Siachen',
    note: SIACHEN,
  },
  { between: ['/Siachen Glacier', 'PAK/Gilgit-Baltistan'], kind: 'disputed', name: 'Siachen', note: SIACHEN },
  { between: ['/Siachen Glacier', 'CHN'], kind: 'disputed', name: 'Siachen', note: SIACHEN },
  { between: ['/Siachen Glacier', 'CHN/Shaksgam Valley'], kind: 'disputed', name: 'Siachen', note: SIACHEN },
  { between: ['CHN', 'PAK/Gilgit-Baltistan'], kind: 'disputed', note: AGREED_1963 },
  { between: ['CHN/Shaksgam Valley', 'PAK/Gilgit-Baltistan'], kind: 'disputed', note: AGREED_1963 },
  {
    between: ['AFG', 'PAK/Gilgit-Baltistan'],
    kind: 'disputed',
    name: 'Durand Line',
    note: 'Afghanistan has not accepted the Durand Line; India claims the land to its south.',
  },
  { between: ['CHN', 'CHN/Aksai Chin'], kind: 'claim', name: 'Indian claim', note: LIMIT },
  { between: ['CHN', 'CHN/Shaksgam Valley'], kind: 'claim', name: 'Indian claim', note: LIMIT },
  { between: ['PAK', 'PAK/Azad Kashmir'], kind: 'claim', name: 'Indian claim', note: LIMIT },
  { between: ['PAK', 'PAK/Gilgit-Baltistan'], kind: 'claim', name: 'Indian claim', note: LIMIT },
  { between: ['IND', 'IND/Jammu and Kashmir, Ladakh'], kind: 'claim', name: 'Pakistani claim', note: LIMIT },

  // Outside the region, where the source draws a side that not everybody recognises.
  { between: ['BTN', 'CHN'], kind: 'disputed', note: 'Not delimited.' },
  { between: ['CYN', 'CYP'], kind: 'disputed', note: 'Buffer zone of the United Nations.' },
  { between: ['EGY', 'SDN'], kind: 'disputed', note: 'Both claim the Hala’ib Triangle.' },
  { between: ['ESH', 'MAR'], kind: 'disputed', note: 'Morocco holds most of Western Sahara.' },
  { between: ['ISR', 'LBN'], kind: 'disputed', note: 'Line of withdrawal of 2000.' },
  { between: ['ISR', 'PSE'], kind: 'disputed', note: 'Armistice lines of 1949.' },
  { between: ['ISR', 'SYR'], kind: 'disputed', note: 'Israel holds the Golan Heights.' },
  { between: ['KOR', 'PRK'], kind: 'disputed', note: 'Military Demarcation Line of 1953.' },
  { between: ['RUS', 'UKR'], kind: 'international', note: 'Russia holds land on Ukraine’s side of it.' },
  { between: ['SDN', 'SSD'], kind: 'disputed', note: 'Not delimited in full.' },
  { between: ['SOL', 'SOM'], kind: 'disputed', note: 'Somaliland is not recognised by most states.' },
  { between: ['SRB', 'XKX'], kind: 'disputed', note: 'Serbia does not recognise Kosovo.' },
];

/** What a boundary's feature says of itself. `pair`: its two sides, joined by `|`. */
export function boundaryRule(pair: string): { kind: BoundaryKind; name: string | null; note: string | null } {
  const {
    kind,
    name = null,
    note = null,
  } = BOUNDARY_RULES.find(({ between }) => between.join('|') === pair) ?? {
    kind: 'international',
  };
  return { kind, name, note };
}

/** Boundaries left out: the Iran–Pakistan border has a layer of its own, the other is one of provinces. */
export const LEFT_OUT = ['IRN|PAK', 'PAK/Azad Kashmir|PAK/Gilgit-Baltistan'];
