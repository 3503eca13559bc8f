import type { ActorKind } from './types.ts';

const NOUNS: [ActorKind, string][] = [
  [
    'force',
    `force forces troop troops army navy military guard guards guardsman guardsmen soldier soldiers police policeman policemen
 ranger rangers authority authorities official officials government delegation side personnel paramilitary paramilitaries warplane
 warplanes jet jets drone drones helicopter helicopters aircraft warship warships vessel vessels fleet flotilla squadron frigate frigates destroyer destroyers corvette corvettes ships  
 frigates destroyers submarine submarines parliament cabinet diplomats commanders negotiator negotiators
 officer officers marines marine coastguard airforce artillery envoys ministers leaders presidents premiers commissioners generals chiefs secretaries directors
 gunners gunboats gunboat speedboats boats ships ship units unit gendarmes gendarme gendarmerie patrolmen peacekeeper peacekeepers counterparts
 commandos paratroopers submariners sailors navies armies militaries trawler trawlers delegates delegations governments engineers rounds
 conscript conscripts recruit recruits serviceman servicemen servicewomen cadets jawan jawans detachment detachments teams commissions committees
 lawmakers parliamentarians senators mps legislators congressmen inspectors mediators ambassadors contingent levies customs team ministry embassy`,
  ],
  [
    'group',
    `militant militants gunman gunmen rebel rebels insurgent insurgents terrorist terrorists fighter fighters militia militias
 guerrillas guerrilla fanatics
 militiaman militiamen smuggler smugglers bandits assailants attackers attacker bomber bombers separatists extremists jihadists kidnappers
 hackers outlaws traffickers infiltrators islamists tribesmen intruders assailant raiders`,
  ],
  [
    'people',
    `fisherman fishermen nationals citizen citizens worker workers labourer labourers laborers pilgrim
 pilgrims trader traders driver drivers villager villagers civilian civilians people protesters child children
 woman women man men passenger passengers person persons migrant migrants refugee refugees shepherd shepherds farmer farmers
 resident residents engineers engineer crew tourists aides boy girl student students truckers elders miners labourers travellers truck-drivers protester monks
 firm firms company companies`,
  ],
];

/** Nouns that name a number of people, by the kind of actor they are. */
export const COLLECTIVES: ReadonlyMap<string, ActorKind> = new Map(
  NOUNS.flatMap(([kind, list]) => list.split(/\s+/).map((noun) => [noun, kind] as const)),
);

/** Adjectives and nouns that belong to a collective's name: "*border* guards", "*unidentified* gunmen". */
export const COLLECTIVE_MODIFIERS = new Set(
  `border security armed military naval army navy air coast police paramilitary frontier special joint suspected unidentified unknown
 masked local government customs defence defense intelligence finance health energy foreign interior separatist islamist high-level high-ranking senior ground riot anti-terror anti-narcotics
 militant rebel civilian tribal sunni shia kurdish baloch baluch parliamentary trade revolutionary maritime naval fighter
 political diplomatic economic suicide car truck`.split(/\s+/),
);
