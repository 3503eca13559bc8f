import type { ActorKind } from './types.ts';

/** A force or group known by a name of its own, with its spellings and the state it belongs to. */
export interface Organisation {
  name: string;
  kind: ActorKind;
  country: string | null;
  /** Spellings in lower case, hyphens and apostrophes as blanks. */
  spellings: string[];
}

const row = (
  kind: ActorKind,
  country: string | null,
  name: string,
  ...spellings: string[]
): Organisation => ({
  name,
  kind,
  country,
  spellings: [name.toLowerCase().replace(/[-’']/g, ' '), ...spellings],
});

/** Public names of forces, governments and armed groups; countries by allegiance, null for groups that are nobody's. */
export const ORGANISATIONS: Organisation[] = [
  row(
    'group',
    null,
    'Jaish al-Adl',
    'jaish ul adl',
    'jaysh al adl',
    'jaish e adl',
    'jeish al adl',
    'jeish ul adl',
    'jaish al adel',
    'jaish al adl',
    'jaishul adl',
    'jaish ul adal',
    'jaish al adal',
    'army of justice',
  ),
  row('group', null, 'Jundallah', 'jundullah', 'jondollah'),
  row('group', null, 'Ansar al-Furqan', 'ansar al forqan'),
  row(
    'group',
    null,
    'Balochistan Liberation Army',
    'baloch liberation army',
    'baluchistan liberation army',
    'bla',
  ),
  row('group', null, 'Balochistan Liberation Front', 'baloch liberation front', 'blf'),
  row(
    'group',
    null,
    'Tehrik-i-Taliban Pakistan',
    'tehreek e taliban pakistan',
    'tehrik e taliban pakistan',
    'pakistani taliban',
    'pakistan taliban',
    'ttp',
  ),
  row('force', 'AFG', 'Taliban', 'afghan taliban', 'taliban government', 'taliban forces'),
  row(
    'group',
    null,
    'Islamic State',
    'isis',
    'isil',
    'daesh',
    'is k',
    'iskp',
    'islamic state khorasan',
    'isis k',
    'islamic state group',
  ),
  row('group', null, 'al-Qaeda', 'al qaida'),
  row('group', null, 'Lashkar-e-Jhangvi'),
  row('group', null, 'Lashkar-e-Taiba', 'lashkar e tayyiba', 'lashkar e toiba'),
  row('group', null, 'Jaish-e-Mohammed', 'jaish e mohammad', 'jaish e muhammad'),
  row('group', null, 'Hezbollah', 'hizbollah', 'hizbullah'),
  row('group', null, 'Hamas'),
  row('group', null, 'Houthis', 'houthi', 'ansarullah', 'ansar allah', 'houthi forces', 'houthi rebels'),
  row('group', null, 'PKK', 'kurdistan workers party'),
  row('group', null, 'PJAK'),
  row('group', null, 'National Liberation Army', 'eln'),
  row('group', null, 'FARC'),
  row('group', null, 'al-Shabaab', 'al shabab'),
  row('group', null, 'Boko Haram'),
  row('group', null, 'M23'),
  row('group', null, 'Syrian Democratic Forces', 'sdf'),
  row('group', null, 'UNIFIL'),
  row('group', null, 'NATO'),
  row('group', null, 'United Nations', 'un', 'u.n.'),
  row('group', null, 'European Union', 'eu'),
  row('group', null, 'IAEA', 'international atomic energy agency'),
  row('group', null, 'Shanghai Cooperation Organisation', 'sco', 'shanghai cooperation organization'),
  row(
    'force',
    'IRN',
    'Islamic Revolution Guards Corps',
    'islamic revolutionary guard corps',
    'islamic revolutionary guards corps',
    'islamic revolution guard corps',
    'revolutionary guards',
    'revolutionary guard',
    'irgc',
    'quds force',
  ),
  row('force', 'IRN', 'Basij'),
  row('force', 'PAK', 'Frontier Corps', 'frontier corps balochistan', 'fc'),
  row('force', 'PAK', 'ISPR', 'inter services public relations'),
  row('force', 'IND', 'Border Security Force', 'bsf'),
  row('force', 'IND', 'Indo-Tibetan Border Police', 'itbp'),
  row('force', 'CHN', "People's Liberation Army", 'pla'),
  row('force', 'ISR', 'Israel Defense Forces', 'idf', 'israel defence forces'),
  row('state', 'USA', 'White House'),
  row('state', 'USA', 'Pentagon'),
  row('state', 'USA', 'State Department', 'us state department'),
  row('force', 'USA', 'CENTCOM', 'us central command', 'u.s. central command'),
  row('state', 'RUS', 'Kremlin'),
];
