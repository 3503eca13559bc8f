import type { Token } from '../types.ts';

const words = (list: string) => new Set(list.split(/\s+/));

/** Things that come down where force is used. */
export const WEAPONS = words(`
  mortar shell rocket missile drone bomb bullet grenade projectile artillery mine explosive ied salvo munition gunfire shot round
  car-bomb shrapnel warhead torpedo`);

/** Words that say that force was used by somebody on somebody. */
const VIOLENCE = words(`
  attack assault ambush raid clash fire shoot shot gunfire gunman gunmen militant militants terrorist terrorists insurgent rebel rebels bomb bomber bombing
  blast shelling shell mortar rocket missile drone airstrike firefight gunbattle skirmish soldier soldiers guard guards troops
  army police policeman policemen force forces border checkpoint outpost patrol explosive militia guerrilla guerrillas kidnap abduct hostage sniper
  gun gunned martyr martyrdom smuggler smugglers operation hideout separatist taliban officers fighters mine`);

/** Words of accidents, nature, sport and daily life, with which the same verbs mean no force. */
const HARMLESS = words(`
  accident lightning earthquake quake flood floods avalanche landslide storm blizzard drought hail rain fog snow skid collision overturn
  derail gas cylinder kitchen boiler wolf wolves bear leopard snake dog shark virus disease fever heatwave cricket football match wicket wickets
  goal team teams captain captains coach tournament title song band concert film movie drama novel almond almonds bean beans walnut peas union wages
  salary pay fees forecaster forecasters cold front trafficking-free tourist innings semi-final wrestling game games virtual simulate simulated mock rehearse`);

/** Whether a sentence speaks of force, and not of accidents, weather, animals or sport. */
export function isViolent(tokens: Token[]): boolean {
  return tokens.some(({ lemma, lower }) => VIOLENCE.has(lemma) || VIOLENCE.has(lower) || WEAPONS.has(lemma));
}

/** Whether a sentence speaks of accidents, weather, animals, sport or workers "on strike". */
export function isHarmless(tokens: Token[]): boolean {
  const onStrike = tokens.some(({ lower }, at) => lower === 'strike' && tokens[at - 1]?.lower === 'on');
  return onStrike || tokens.some(({ lemma, lower }) => HARMLESS.has(lemma) || HARMLESS.has(lower));
}
