import type { Token } from '../../types.ts';

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Things that come down where force is used. */
export const WEAPONS = words(`
  mortar shell rocket missile drone bomb bullet grenade projectile artillery mine explosive ied salvo munition gunfire shot round
  car-bomb shrapnel warhead torpedo`);

/** Who bears arms of war. */
export const FIGHTERS = words(`
  gunman gunmen militant militants terrorist terrorists insurgent insurgents rebel rebels soldier soldiers troop troops army military
  militia militias militiaman militiamen guerrilla guerrillas paramilitary paramilitaries guards fighters jihadist jihadists separatist separatists taliban
  sniper snipers assailant assailants conscript conscripts serviceman servicemen infiltrator infiltrators marines paratroopers infantry
  intruder intruders jawan jawans ranger rangers commando commandos hezbollah hamas navy navies battalion brigade regiment levies coastguard coastguards`);

/** Armed parties, weapons of war and words of war and borders: none is at home in accidents, sport or daily life. */
export const ARMED = new Set([
  ...FIGHTERS,
  ...words(`
  warship warships warplane warplanes gunship gunships jets artillery missile missiles mortar mortars
  rocket rockets shelling airstrike airstrikes ied suicide martyr martyrdom ambush infiltration incursion
  frontier border borders crossing cross-border ceasefire truce airspace
  fishermen armed vessel vessels trawler trawlers tanker tankers`),
]);

/** Words that say that force was used by somebody on somebody. */
const VIOLENCE = words(`
  attack assault raid clash fire shoot shot gunfire bomb bomber bombing blast shell drone firefight gunbattle skirmish
  guard police policeman policemen force forces checkpoint outpost patrol explosive kidnap abduct hostage bombard bombardment
  gun gunned terror firebomb assassinate assassination smuggler smugglers operation hideout hideouts officers mine landmine target targets gunfight destroy`);

/** Accidents, nature, sport and fiction, whatever else the sentence names. */
const HARMLESS = words(`
  accident monsoon downpour downpours flashflood flashfloods rainfall torrential earthquake quake tsunami hurricane typhoon tornado wildfire wildfires stampede flood floods avalanche landslide blizzard skid overturn derail cylinder wolf wolves
  bear leopard snake elephant elephants crocodile crocodiles tiger tigers lion lions poacher poachers poaching dog shark virus disease heatwave cyclone wicket wickets coach film movie
  drama novel almond almonds bean beans walnut peas union wages salary forecaster forecasters trafficking-free innings semi-final wrestling
  virtual simulate simulated mock rehearse`);

/** Words of the same matters that armed parties share: "the captain's team came under attack in the rain". */
const HARMLESS_UNLESS_ARMED = words(`
  drought fever lightning collision cricket football tournament concert rain fog snow gas kitchen boiler match goal team teams captain captains title song band pay fees coal miner miners tourist game games`);

/** Before “strike”: no walkout. "hit back *with* strikes" */
const STRIKING =
  /^(with|air|missile|drone|military|retaliatory|precision|surgical|rocket|artillery|preventive)$/;

/** Weather that is a verb of war too. */
const WEATHER = words('storm storms hail');

const has = (list: ReadonlySet<string>) => (token: Token) => list.has(token.lemma) || list.has(token.lower);

/** Whether a sentence names an armed party, a weapon of war or a border. */
export function isArmed(tokens: Token[]): boolean {
  return tokens.some(has(ARMED));
}

/** Whether a sentence speaks of force, and not of accidents, weather, animals or sport. */
export function isViolent(tokens: Token[]): boolean {
  const deadly = tokens.some(({ lemma, pos }) => pos === 'VERB' && /^(kill|wound|injure)$/.test(lemma));
  const struck = ({ lemma, pos }: Token, at: number) =>
    lemma === 'strike' &&
    (pos === 'VERB' || STRIKING.test(tokens[at - 1]?.lower ?? '') || isOfState(tokens, at) || deadly);
  const weapon = ({ lemma, lower }: Token) => WEAPONS.has(lemma) || WEAPONS.has(lower.replace(/s$/, ''));
  return (
    isArmed(tokens) || tokens.some((token, at) => has(VIOLENCE)(token) || weapon(token) || struck(token, at))
  );
}

/** "Israel's strike *on* Doha": that of a state, or of its adjective, on somebody; not "the union's strike on Monday". */
function isOfState(tokens: Token[], at: number): boolean {
  const owner = tokens[at - 1]?.pos === 'PART' ? tokens[at - 2] : tokens[at - 1];
  const [on, target] = tokens.slice(at + 1, at + 3);
  const day = /^(\p{Lu}\p{Ll}+day|[A-Z]?[a-z]*(uary|ember|ober)|March|April|May|June|July|August)$/u.test(
    target?.text ?? '',
  );
  return owner?.pos === 'PROPN' && /^(on|against)$/.test(on?.lower ?? '') && target?.pos !== 'NUM' && !day;
}

/** "four of the team were *shot dead*" */
function isShooting(tokens: Token[]): boolean {
  return tokens.some(({ lower }, at) => lower === 'shot' && tokens[at + 1]?.lower === 'dead');
}

/** Whether a sentence speaks of accidents, weather, animals, sport or workers "on strike"; of what armed parties share, unless its word is of force alone. */
export function isHarmless(tokens: Token[], violent = false): boolean {
  const onStrike = tokens.some(({ lower }, at) => lower === 'strike' && tokens[at - 1]?.lower === 'on');
  const weather = tokens.some((token) => token.pos !== 'VERB' && has(WEATHER)(token));
  if (onStrike || weather || tokens.some(has(HARMLESS))) return true;
  return !violent && tokens.some(has(HARMLESS_UNLESS_ARMED)) && !isArmed(tokens) && !isShooting(tokens);
}
