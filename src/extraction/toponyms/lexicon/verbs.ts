import { words } from './words.ts';

/** Verbs by which a land lies somewhere: their subject is the place. */
export const LOCATION_VERBS = words(`
  lie lies lay border borders bordered bordering cover covers comprise comprises contain contains consist consists stretch stretches located situated surround surrounded surrounds
  extend extends straddle straddles overlook overlooks average averages rank ranks boast boasts feature features span spans experience experiences
  occupy occupies border separate separates remain stand stands measure measures neighbour neighbours neighbor neighbors adjoin adjoins`);

/** Verbs whose object is a place where somebody comes to be, with the tie they make. */
export const MOVEMENT_VERBS = new Map<string, 'to' | 'from' | 'in'>(
  Object.entries({
    visit: 'to',
    visited: 'to',
    visits: 'to',
    visiting: 'to',
    revisit: 'to',
    enter: 'to',
    entered: 'to',
    enters: 'to',
    entering: 'to',
    reach: 'to',
    reached: 'to',
    reaches: 'to',
    reaching: 'to',
    tour: 'to',
    toured: 'to',
    touring: 'to',
    tours: 'to',
    approach: 'to',
    approached: 'to',
    leave: 'from',
    left: 'from',
    leaves: 'from',
    leaving: 'from',
    departed: 'from',
    depart: 'from',
    flee: 'from',
    fled: 'from',
    fleeing: 'from',
    exit: 'from',
    exited: 'from',
    cross: 'in',
    crossed: 'in',
    crossing: 'in',
    traverse: 'in',
    inhabit: 'in',
    hit: 'in',
    hits: 'in',
    struck: 'in',
    strike: 'in',
    strikes: 'in',
    striking: 'in',
    rock: 'in',
    rocked: 'in',
    rocks: 'in',
    bomb: 'in',
    bombed: 'in',
    bombing: 'in',
    shelled: 'in',
    shelling: 'in',
    bombarded: 'in',
    bombard: 'in',
    bombarding: 'in',
    pound: 'in',
    pounded: 'in',
    pounding: 'in',
    raided: 'in',
    stormed: 'in',
    storming: 'in',
    overran: 'in',
    overrun: 'in',
    shook: 'in',
    shake: 'in',
    shakes: 'in',
    besiege: 'in',
    besieging: 'in',
    encircled: 'in',
    encircle: 'in',
    retook: 'in',
    retake: 'in',
    retaken: 'in',
    recaptured: 'in',
    recapture: 'in',
    liberated: 'in',
    liberate: 'in',
    liberating: 'in',
    penetrated: 'in',
    infiltrated: 'in',
    capturing: 'in',
    seizing: 'in',
    invade: 'in',
    invaded: 'in',
    invading: 'in',
    occupy: 'in',
    occupied: 'in',
    devastated: 'in',
    attack: 'in',
    attacks: 'in',
    attacked: 'in',
    attacking: 'in',
    targeted: 'in',
    targeting: 'in',
    jolted: 'in',
    jolt: 'in',
    jolts: 'in',
    lashed: 'in',
    captured: 'in',
    capture: 'in',
    seized: 'in',
    besieged: 'in',
    explore: 'in',
    explored: 'in',
    conquered: 'in',
    conquer: 'in',
    annexed: 'in',
    settled: 'in',
    ravaged: 'in',
  }),
);

/** Verbs whose object stays a place though nobody moves: lists, links and views. The object of other verbs is the state. */
export const PLACING_VERBS = words(`
  include includes included including comprise comprises connect connects connected connecting link links linked linking serve serves served serving join joins see sees saw
  seen love loves loved miss missed call called calls named naming border borders bordering separate separates separated separating surround surrounds cover covers covered covering
  attack attacks attacked attacking target targets targeted targeting threatening reached is are was were be been being have has had encompass encompasses span spans spanning
  linked sweep swept overlook overlooks roam roamed scour scoured know knew pass passed passing destroy destroyed damage damaged affect affected affecting flood flooded born`);

/** Words before "to X" whose recipient is a state: "sold to Pakistan", "ambassador to Iran", "lost to Brazil". */
export const RECIPIENT_WORDS = words(`
  provided gift surrendered capitulation loaned handover restore assigned entrusted ambassador ambassadors envoy adviser advisor aid assistance allegiance loyalty give gave given gives giving sell sold sells selling lose lost losing loss cede ceded grant granted grants hand handed handing belong
  belonged belongs offer offered offers offering supply supplied supplies supplying message messages warning response reply answer respond responded responding threat threats support surrender surrendered
  donate donated donation lend lent loan loans loyal opposed opposition appeal appealed according subject submit tribute transfer transferred owed owe owes pay paid defeat defect defected
  committed commitment apologise apologize apologised apologized apology concession concessions alternative loss losses lost losing second relinquished leased awarded successor heir fall fell succumbed`);

/** Nouns tied by "between X and Y" that are dealings of states; "border", "road" and their like are not among them. */
export const DEALINGS = words(`
  relations relation ties tie talks talk agreement agreements cooperation co-operation trade war wars conflict conflicts tension tensions dispute disputes deal deals treaty pact match game final friendship
  contacts contact dialogue negotiations negotiation exchanges exchange rivalry ceasefire truce peace alliance partnership understanding differences dealings rift row feud standoff stand-off hostilities
  collaboration coordination co-ordination diplomacy memorandum mou link links bond bonds rapprochement engagement signed agreed held played concluded brokered series rubber partition meeting meetings fight clash clashes hostility unity accord accords battle friction
  mistrust detente consultations commerce relationship relationships confrontation solidarity semi-final`);

/** Words that speak of ways and journeys: what hangs on them is a place. */
export const TRAVEL_NOUNS = words(`
  road roads route routes border borders boundary frontier distance flight flights railway line located lies lie lying crossing highway corridor pipeline ferry train trains
  travel travels travelled traveled travelling traveling drive bus buses way midway halfway area region strip left leave leaves leaving bound headed heading departed depart departs departing
  flew fly flies flying sailed sailing sail heads head route junction visa ticket tickets embarked set visit visits visited trip trips tour journey arrived return returned returning moved go went going came come coming`);

/** Words of what is fired or marches: what it is sent "towards" is a place. */
export const SENT_TOWARDS = words(`
  fire fired firing fires launch launched launching lobbed shot shots rocket rockets missile missiles shell shells mortars drone drones salvo
  barrage advance advanced advancing march marched marching pushed convoy troops tanks walked fled fleeing escaped ran drove`);
