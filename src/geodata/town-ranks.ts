/** Ranks by hand, as lists of gazetteer ids after `city:`. */
const RANKS: Record<number, string> = {
  // Seats of provinces, and the towns of Kashmir on both sides of the Line of Control.
  3: `irn-ilam irn-birjand irn-bojnurd irn-bushehr irn-gorgan irn-sari irn-semnan irn-shahr-e-kord irn-yasuj
      pak-gilgit ind-srinagar afg-jalalabad afg-kunduz afg-ghazni afg-gardez afg-khost afg-farah afg-lashkar-gah
      afg-zaranj afg-fayzabad afg-maymana afg-taloqan afg-bamyan`,
  // Near the Iran–Pakistan border, where small towns matter.
  4: `irn-chabahar irn-iranshahr irn-zabol irn-saravan irn-mirjaveh pak-gwadar pak-turbat pak-panjgur pak-taftan
      pak-chaman`,
  5: `irn-khash irn-konarak irn-jask irn-pishin irn-rask irn-jalq irn-negour pak-dalbandin pak-pasni pak-ormara
      pak-jiwani pak-nok-kundi
      afg-asadabad afg-charikar afg-shibirghan afg-sar-e-pul afg-tarinkot afg-qalat afg-qala-i-naw afg-aibak
      pak-kotli pak-bhimber pak-battagram`,
};

/** Ranks that do not follow from a town's size, by gazetteer id. */
export const TOWN_RANKS: ReadonlyMap<string, number> = new Map(
  Object.entries(RANKS).flatMap(([rank, ids]) =>
    ids.split(/\s+/).map((id): [string, number] => [`city:${id}`, Number(rank)]),
  ),
);

/** Parts of towns, and rows of GeoNames with a population that cannot be theirs. */
export const NOT_TOWNS: ReadonlySet<string> = new Set([
  'city:ind-faridabad',
  'city:ind-ghaziabad',
  'city:ind-najafgarh',
  'city:irn-azadshahr',
  'city:irn-kahriz',
  'city:irn-pasragad-branch',
  'city:pak-bahawalnagar-punjab',
]);
