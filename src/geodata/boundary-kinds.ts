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
const SIACHEN = 'Positions on the Siachen Glacier; not an agreed boundary.';

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
];

/** Boundaries left out: the Iran–Pakistan border has a layer of its own, the other is one of provinces. */
export const LEFT_OUT = ['IRN|PAK', 'PAK/Azad Kashmir|PAK/Gilgit-Baltistan'];
