import type { Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import { PLACE_NOUNS } from '../../toponyms/lexicon/organisations.ts';
import { infinitiveAfter, settledBefore } from '../../syntax/infinitive.ts';
import { isElsewhere } from './elsewhere.ts';
import { isOwner, ownsGround } from './owner.ts';
import { isCause, isMatter, isOccasion, isOfAnswer, isSubject, opensText } from './matter.ts';
import type { Name } from './phrase.ts';

/** Whether a name may tell where the event of a trigger happens, as far as the words round it go. */
export function isUsable(scene: Scene, trigger: Trigger, name: Name): boolean {
  const { role, relation, from, place } = name;
  if ((name.distance ?? 0) > TOO_FAR) return false;
  const hit = /^(attack|impact)$/.test(trigger.rule.frame) && from > trigger.head;
  const ground = hit && ownsGround(scene, name);
  if ((role !== 'literal' && !(ground && role === 'metonym')) || isOwner(scene, name)) return false;
  if (relation === 'from')
    return (
      isLeftAfter(scene, trigger, name) || isWhere(scene, trigger, name) || isTakenFrom(scene, trigger, name)
    );
  if (trigger.rule.frame === 'closure' && (relation === 'to' || isEndOfWay(scene, name))) return false;
  const spoken = trigger.rule.type === 'talks' || trigger.rule.type === 'agreement';
  const venue = isVisited(scene, name) || isVenue(scene, trigger, name);
  if (spoken && !venue && (!/^(in|near)$/.test(relation) || isSubject(scene, name))) return false;
  const clause = scene.clauseOf[from]!;
  if (spoken && clause !== trigger.clause && isAside(scene, trigger)) return false;
  const reached =
    /^(in|near)$/.test(relation) ||
    ground ||
    (trigger.rule.type === 'incident' && isOfNoun(scene, trigger, name)) ||
    (hit && relation === 'to' && scene.clauseOf[from] === trigger.clause);
  if (scene.place(place).kind === 'country' && !reached) return false;
  if (isElsewhere(scene, trigger, name) || isOfSettling(scene, trigger, name)) return false;
  if (isFormat(scene, name)) return false;
  if (spoken && (isMatter(scene, trigger, name) || isUndertaken(scene, trigger, name))) return false;
  if (isContent(scene, trigger, name)) return false;
  if (
    isCause(scene, trigger, name) ||
    isOfAnswer(scene, trigger, name) ||
    isOccasion(scene, trigger, name) ||
    opensText(scene, name)
  )
    return false;
  if (isOfNextEvent(scene, trigger, name)) return false;
  if (clause !== trigger.clause && (isUpshot(scene, clause) || opens(scene, clause, /^since$/))) return false;
  if (isOfWhoShows(scene, trigger, name)) return false;
  // "the premier said *in Bangkok* as the talks began": where he spoke.
  if (clause !== trigger.clause && scene.clauses[clause]!.link === 'attribution') return false;
  if (isBefore(scene, trigger, name)) return false;
  // "closed after Israel attacked *Iran*": why it was closed.
  if (
    trigger.rule.frame === 'closure' &&
    clause > trigger.clause &&
    opens(scene, clause, /^(after|as|because)$/)
  )
    return false;
  return clause === trigger.clause || belongTogether(scene, trigger.clause, clause);
}

/** "a gate on the road between *Almaty* and *Bishkek*": the way leads from one country to another; neither end is where it is shut. */
function isEndOfWay({ toponyms, place }: Scene, { relation, place: id }: Name): boolean {
  const [country] = place(id).countries ?? [];
  return (
    relation === 'between' &&
    toponyms.some(
      (other) => other.relation === 'between' && !place(other.place).countries?.includes(country!),
    )
  );
}

/** Metres beyond which a town only tells in which direction: "340 km north of *Baghdad*". */
const TOO_FAR = 150_000;

/** "the invasion *of Kuwait*" */
function isOfNoun({ tokens }: Scene, { rule, head }: Trigger, { from }: Name): boolean {
  return rule.pos === 'NOUN' && tokens[head + 1]?.lower === 'of' && (from === head + 2 || from === head + 3);
}

/** "the *Normandy* summit": called by where the first was held. */
function isFormat({ tokens, place }: Scene, { to, place: id }: Name): boolean {
  return place(id).kind === 'province' && /^(summit|format|four|quartet)$/.test(tokens[to + 1]?.lower ?? '');
}

/** "agreed in *Vienna* to open the border": where they agreed. */
function isOfSettling({ tokens, clauses }: Scene, { rule, head, clause }: Trigger, { to }: Name): boolean {
  return rule.pos === 'VERB' && to < settledBefore(tokens, head, clauses[clause]!.first);
}

const opens = ({ tokens, clauses }: Scene, clause: number, words: RegExp): boolean =>
  words.test(tokens[clauses[clause]!.first]!.lower);

/** "In *London* they seek the man who appeared in footage *of the killing*": where they seek him. */
function isOfWhoShows(
  { clauses, clauseOf }: Scene,
  { rule, clause, support, head }: Trigger,
  { from }: Name,
): boolean {
  const aside = rule.type === 'incident' && rule.pos === 'NOUN' && support === null;
  return aside && clauses[clause]!.link === 'relative' && clauseOf[from] !== clause && from < head;
}

/** "an attack which caused them to amass troops *on the border*": what came of it. */
function isUpshot({ tokens, clauses }: Scene, clause: number): boolean {
  const { first, last, link } = clauses[clause]!;
  return (
    link === 'relative' &&
    tokens
      .slice(first, last + 1)
      .some(({ lemma, pos }) => pos === 'VERB' && /^(cause|lead|prompt|trigger|force|spark)$/.test(lemma))
  );
}

/** "clashes erupted in *Batken*, the two later agreeing to a truce": not there by that. */
function isBefore({ tokens }: Scene, { head }: Trigger, { to }: Name): boolean {
  return tokens.slice(to + 1, head).some(({ lower }) => /^(later|subsequently)$/.test(lower));
}

/** "In December a clash broke out there, and in April *the gate at Islam Qala* was shut": each clause has its own day. */
function isOfNextEvent({ clauses, clauseOf, times }: Scene, { clause }: Trigger, { from }: Name): boolean {
  const other = clauseOf[from]!;
  const dated = (index: number) =>
    times.some((time) => time.kind === 'date' && clauseOf[time.from] === index);
  const joined = clauses[other]!.link === 'coordinate' && clauses[other]!.parent === clause;
  return joined && dated(other) && dated(clause);
}

/** "agreed to post officers in *Turbat*": where something is to be done. */
function isUndertaken({ tokens, place }: Scene, { rule, head }: Trigger, { from, place: id }: Name): boolean {
  if (rule.type !== 'agreement' || /^(site|border)$/.test(place(id).kind)) return false;
  const to = infinitiveAfter(tokens, head, rule.within);
  const occasion = tokens
    .slice(to, from)
    .some(({ lower }) => /^(when|where|during|after|met|meeting|talks|summit)$/.test(lower));
  return to > 0 && from > to && !occasion;
}

/** "signed an agreement on schools for refugees *in Iran*", "a document on safe zones in *Syria* was signed": what it is about. */
function isContent({ tokens, place }: Scene, { rule, head, support }: Trigger, name: Name): boolean {
  if (rule.type !== 'agreement' || rule.pos !== 'NOUN' || name.from < head) return false;
  const between = tokens.slice(head + 1, name.from);
  const about = between.some(({ lower }) => /^(on|for|over|about|regarding|concerning|under)$/.test(lower));
  if (!about) return false;
  const before = support !== null && name.to < support && support > head;
  return before || /^(country|region|province)$/.test(place(name.place).kind);
}

/** "arrived *in Tehran* with a message from X, *who has spoken* with Y", "*Speaking* with X, Y criticised the raids *in Syria*" */
function isAside({ tokens, clauses }: Scene, { clause, head }: Trigger): boolean {
  const { first, link } = clauses[clause]!;
  const lately = tokens.slice(first, head).some(({ lower }) => /^(has|have|had)$/.test(lower));
  return (
    (link === 'relative' && tokens[first]!.lower === 'who' && lately) ||
    (head === 0 && /^(speaking|talking)$/.test(tokens[0]!.lower))
  );
}

/** "flew home from *Baku* on Friday after holding talks": what was done before the departure was done there. */
function isLeftAfter({ tokens }: Scene, { rule, head }: Trigger, { to }: Name): boolean {
  const spoken = rule.type === 'talks' || rule.type === 'agreement';
  const between = tokens.slice(to + 1, head).map(({ lower }) => lower);
  return (
    spoken &&
    between.some(
      (word, at) => word === 'after' && /^(holding|having|talks|signing|meeting)/.test(between[at + 1] ?? ''),
    )
  );
}

/** "abducted an engineer from *Kech*": there he was taken. */
function isTakenFrom({ tokens, clauseOf }: Scene, { head, clause }: Trigger, { from }: Name): boolean {
  return (
    from > head &&
    clauseOf[from] === clause &&
    /^(abduct|kidnap|abduction|kidnapping)$/.test(tokens[head]!.lemma)
  );
}

/** "During his visit to *Moscow* he signed": the visit gives the place. */
function isVisited({ tokens }: Scene, { from, relation }: Name): boolean {
  if (relation !== 'to' || !/^(visit|trip|tour|stay)$/.test(tokens[from - 2]?.lower ?? '')) return false;
  return tokens
    .slice(Math.max(0, from - 7), from - 2)
    .some(({ lower }) => lower === 'during' || lower === 'on');
}

/** "came from *Sochi* where he took part in talks", "are from the *Pahalgam* area, where gunmen killed ten" */
function isWhere({ tokens, clauses }: Scene, { clause }: Trigger, { to }: Name): boolean {
  const { first } = clauses[clause]!;
  const between = tokens.slice(to + 1, first);
  return (
    tokens[first]!.lower === 'where' &&
    to < first &&
    between.every(({ text, lower }) => text === ',' || PLACE_NOUNS.has(lower))
  );
}

/** "on the sidelines of the *Samarkand* summit"; "the *Vienna* talks"; "flew to *Dhaka*, where he signed" */
function isVenue(scene: Scene, trigger: Trigger, name: Name): boolean {
  const { tokens, place } = scene;
  const { from, to } = name;
  if (/^(summit|conference|forum)$/.test(tokens[to + 1]?.lower ?? '')) return true;
  const within = trigger.rule.pos === 'NOUN' && from >= trigger.first && to < trigger.head;
  if (within && /^(city|site)$/.test(place(name.place).kind)) return true;
  return isWhere(scene, trigger, name);
}

/** Whether two clauses tell of one scene: one hangs on the other, not as what was said or who said it. */
function belongTogether({ clauses }: Scene, a: number, b: number): boolean {
  const hangs = (child: number, parent: number) =>
    clauses[child]!.parent === parent && !/^(attribution|reported)$/.test(clauses[child]!.link);
  return hangs(a, b) || hangs(b, a);
}
