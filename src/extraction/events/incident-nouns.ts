/** What a title calls the events that verbs tell of: the noun, the preposition before who was harmed, the verbs. */
const ROWS: [noun: string, preposition: string, verbs: string][] = [
  [
    'killing',
    'of',
    'kill beat hack stone torture assassinate murder behead martyr massacre slaughter neutralise eliminate stab hang lose embrace attain achieve die perish execute lynch slay',
  ],
  [
    'seizure',
    'of',
    'take abduct kidnap hijack seize capture retake recapture detain arrest apprehend intercept impound hold pick nab catch snatch whisk spirit drag round',
  ],
  ['boarding', 'of', 'board'],
  ['sinking', 'of', 'sink torpedo scuttle'],
  ['breaking up', 'of', 'dismantle bust disband smash'],
  ['taking', 'of', 'gain regain wrest assume win establish liberate conquer reclaim occupy'],
  ['siege', 'of', 'besiege encircle surround lay'],
  ['expulsion', 'of', 'drive expel oust chase flush dislodge rout force'],
  [
    'incursion',
    'against',
    'invade send dispatch pour rush order cross march roll push sweep move thrust advance intrude break burst barge infiltrate sneak enter penetrate transgress',
  ],
  ['looting', 'of', 'ransack loot vandalise vandalize plunder pillage'],
  ['destruction', 'of', 'destroy demolish raze burn damage'],
  ['downing', 'of', 'down bring'],
  ['foiled attack', 'on', 'foil thwart repulse repel'],
  ['explosion', 'at', 'explode detonate blow go'],
  ['impact', 'on', 'land fall slam crash rip tear rain'],
  ['exchange of fire', 'with', 'exchange trade'],
  ['violation', 'of', 'violate breach'],
  ['clash', 'with', 'clash skirmish battle fight scuffle brawl engage erupt'],
  [
    'attack',
    'on',
    'attack ambush bomb shell raid storm assault bombard strike target hit pound overrun torch ram set wound injure ' +
      'fire lob shoot gun hurl throw spray drop launch unleash open return come respond retaliate answer reply riddle riddl toss make step',
  ],
];

const BY_VERB = new Map(
  ROWS.flatMap(([noun, preposition, verbs]) =>
    verbs
      .split(' ')
      .map((verb): [string, { noun: string; preposition: string }] => [verb, { noun, preposition }]),
  ),
);

/** The noun for an incident told by `label`, a verb's dictionary form or a noun phrase, and how its victims follow. */
export function incidentNoun(label: string): { noun: string; preposition: string } {
  const known = BY_VERB.get(label);
  if (known) return known;
  return { noun: label, preposition: /^(clash|fight|skirmish)/.test(label) ? 'with' : 'on' };
}
