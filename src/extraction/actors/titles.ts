const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Words that can be the head of a title: "the Iranian foreign *minister*". */
export const OFFICES = words(`
  general colonel major brigadier captain admiral commodore marshal lieutenant sergeant commander commander-in-chief commandant
  president premier minister pm fm coas cjcsc dgmo nsa dg ig dig secretary secretary-general king queen emir amir sultan prince princess
  chancellor ayatollah ambassador envoy governor mayor senator speaker chief head chairman chairwoman chairperson leader
  adviser advisor representative diplomat consul negotiator counterpart undersecretary director czar monarch ruler lawmaker
  commissioner coordinator dignitary guest superintendent legislator mp
  pope cleric warlord taoiseach d'affaires spokesman spokeswoman spokesperson`);

/** Forms of address and ranks that only come before a name. */
export const HONORIFICS = words(`
  lady mr mr. mrs mrs. ms ms. dr dr. sir lord gen gen. lt lt. col col. maj maj. brig brig. adm adm. capt capt. cmdr cmdr. sgt sgt.
  sheikh sheik shaikh sayyed syed seyed sayyid mullah maulana mawlawi mawlavi molavi hojatoleslam hojjatoleslam imam prof prof. professor
  senator shri shree smt sardar engr engr.
  rep. sen. gov. amb. rear vice air field staff his her royal highness excellency majesty hrh hon hon. justice judge h.e. sepoy naik havildar
  subedar lance`);

/** Military ranks: where one stands, a portfolio ends and the name is near. */
export const RANKS = words(`
  general colonel major brigadier captain admiral commodore marshal lieutenant sergeant gen gen. lt lt. col col. maj maj. brig brig. adm adm.
  capt capt. cmdr cmdr. sgt sgt. rear vice field sepoy naik havildar`);

/** Words that stand inside a title and do not head it: "*Deputy Foreign* Minister", "*army* chief". */
export const TITLE_MODIFIERS = words(`
  prime foreign interior defense defence finance economy trade commerce energy oil petroleum transport health education culture
  information agriculture water planning deputy vice first second special supreme crown top senior former then acting interim caretaker
  visiting outgoing new newly appointed elected elect incumbent long-serving chief major lieutenant brigadier rear grand national security military army navy naval air force forces
  armed joint staff ground border guard guards police intelligence spy parliament parliamentary parliamentarian affairs opposition general
  state federal provincial roads urban development external internal union home cabinet executive managing party political people's
  high-ranking high-level ranking south north east west southern northern eastern western central regional local tribal rebel
  commanding chargé charge quarter master quartermaster adjutant inspector counter additional assistant corps sector division brigade battalion district extraordinary plenipotentiary`);

/** Sayers, not parties: a spokesman who announces a visit does not make it. */
export const SAYERS = words(
  'spokesman spokeswoman spokesperson analyst expert reporter journalist correspondent witness',
);

/** Lower-case words inside a name: "Jaish *al*-Adl", "Ursula *von der* Leyen". */
export const PARTICLES = words('al el ul ur ud bin ibn bint van von der den de da di la le e i o');
