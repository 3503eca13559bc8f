/** Warships and what they are called by. */

/** Prefixes of warships' names, with the state that uses them: "*PNS* Khaibar". */
export const SHIP_PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    PNS: 'PAK',
    PMSS: 'PAK',
    INS: 'IND',
    ICGS: 'IND',
    IRIS: 'IRN',
    IRINS: 'IRN',
    RNOV: 'OMN',
    RBNS: 'BHR',
    HMS: 'GBR',
    USS: 'USA',
    USCGC: 'USA',
    HMAS: 'AUS',
    HMCS: 'CAN',
    HMNZS: 'NZL',
    HTMS: 'THA',
    KRI: 'IDN',
    TCG: 'TUR',
    ROKS: 'KOR',
    BNS: 'BGD',
    SLNS: 'LKA',
    BRP: 'PHL',
  }),
);

/** Kinds of ships: a name right behind one is the ship's. */
export const SHIP_KINDS: ReadonlySet<string> = new Set(
  `ship ships warship warships vessel vessels frigate frigates destroyer destroyers corvette corvettes submarine submarines cruiser
  cruisers minesweeper minehunter gunboat tanker tankers trawler trawlers dhow`.split(/\s+/),
);
