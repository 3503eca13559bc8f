import { words } from './words.ts';

/** Ranks and forms of address right before a surname: a place name after one is a person. */
export const RANKS = words(`
  adm admiral ayatollah archbishop baron bishop brig brigadier brother capt captain cardinal col colonel commodore constable count countess dame detective deputy dr gen
  general hojatoleslam imam inspector judge justice lady lieutenant lord lt maj major marshal maulana mr mrs ms mullah officer pastor pope prof professor
  rabbi rep representative reverend rev saint sen senator sergeant sgt sheikh sheriff sir sister trooper coach actor actress singer president chancellor`);

/** Offices named before the place they are in, in South Asian English: "Governor Punjab", "Commissioner Makran". */
export const OFFICES_BEFORE_PLACE = words(`
  governor minister commissioner ig igp dig ssp sp inspector dg collector mayor dc ac`);

/** Title words after a state's name: "Pakistan Prime Minister", "US President". */
export const TITLES = words(`
  prime president foreign defence defense interior minister ministry premier ambassador secretary spokesman spokesperson chief commander general army navy air envoy consul vice deputy
  parliament senate senator supreme central leader king queen prince coach captain finance energy oil trade petroleum home special national state police federal cabinet government authorities
  officials military security border intelligence rep rep. sen sen. gov gov. congressman congresswoman attorney ag`);
