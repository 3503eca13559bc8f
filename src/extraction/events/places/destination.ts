import type { Toponym } from '../../types.ts';
import type { Located, Scene } from '../scene.ts';
import { sequelOf } from '../sequel.ts';
import type { Trigger } from '../triggers.ts';
import { isElsewhere } from './elsewhere.ts';
import { isOwner } from './owner.ts';
import { finest, phrasesOf } from './phrase.ts';
import { placeOfCountry, type Placing } from './types.ts';

/** Tokens after a verb of movement within which its goal stands; whoever is sent may be told at length. */
const REACH = 8;
const REACH_OF_SENDING = 14;

/** Where a traveller goes, by the finest name of the phrase that tells it: "to the port of *Karachi* in Pakistan". */
export function findDestination(scene: Scene, trigger: Trigger): Located<Toponym> | null {
  const goal = goalOf(scene, trigger);
  if (!goal || !/^(country|province)$/.test(scene.place(goal.place).kind)) return goal;
  const literal = scene.toponyms.filter(({ role, relation }) => role === 'literal' && relation !== 'from');
  const phrase = phrasesOf(scene, literal).find((names) => names.some(({ from }) => from === goal.from));
  const after = phrase?.filter((name) => !isElsewhere(scene, trigger, name));
  return after && after.length > 0 ? finest(scene, after) : goal;
}

/** The object of "visit", "to X" after the trigger, "in X", "his X visit", "to X" before it. */
function goalOf(scene: Scene, trigger: Trigger): Located<Toponym> | null {
  const { clauses, clauseOf, tokens } = scene;
  const { last: end, parent, link } = clauses[trigger.clause]!;
  const verb = trigger.rule.pos === 'VERB';
  const towards = trigger.rule.followedBy?.includes('for') ? /^(to|for|into)$/ : /^(to|into)$/;
  const names = scene.toponyms.filter(
    (name) =>
      !/^(demonym|embedded|dateline)$/.test(name.role) &&
      name.rule !== 'before-title' && // "on a trip on Sunday, *U.S.* Secretary of State Ana Roy said"
      !isOfPaper(scene, name),
  );
  if (trigger.rule.origin)
    return (
      names.find(({ from, relation }) => relation === 'from' && from > trigger.head) ??
      names.find(({ from }) => from > trigger.head && from <= trigger.head + 2) ??
      null
    );
  // "visited, *on Tuesday afternoon*, the seat of …"
  const inserted = scene.times.find(({ from }) => from > trigger.head && from <= trigger.head + 3);
  const day = inserted ? inserted.to - trigger.head + 1 : 0;
  const reach = day + (trigger.rule.frame === 'sending' ? REACH_OF_SENDING : REACH);
  const sequel = sequelOf(tokens, trigger); // "The trip follows a meeting in Muscat"
  const after = names.filter(
    ({ from, relation }) =>
      from > trigger.head &&
      from <= end &&
      relation !== 'from' &&
      (!verb || from <= trigger.head + reach) &&
      (sequel < 0 || from < sequel),
  );
  const to = after.find(
    ({ from, to: last, relation, place }) =>
      !(
        scene.place(place).kind === 'country' &&
        /^(pavilion|stall|booth|embassy|consulate|stand)$/.test(tokens[last + 1]?.lower ?? '')
      ) &&
      (towards.test(tokens[from - 1]?.lower ?? '') ||
        (relation === 'to' && tokens[from - 1]?.lower !== 'for')),
  );
  const object = after.find((name) => verb && name.from <= trigger.head + 3 && !isOwner(scene, name));
  // "will next visit Russia": the tagger takes the verb for a noun.
  const bare = verb
    ? undefined
    : after.find((name) => name.from === trigger.head + 1 && !isOwner(scene, name));
  const inside = after.find(
    (name) =>
      /^(in|near)$/.test(name.relation) &&
      !isOwner(scene, name) &&
      !isElsewhere(scene, trigger, name) &&
      (verb || !isBehindOtherVerb(scene, trigger, name.from)),
  );
  // "a tour *of Russia*"
  const toured = after.find(
    ({ from }) =>
      !verb && isTour(scene, trigger) && from <= trigger.head + 3 && tokens[from - 1]!.lower === 'of',
  );
  const inPhrase = names.findLast(
    (name) =>
      !verb &&
      name.from >= trigger.first &&
      name.to < trigger.head &&
      (name.role === 'literal' || name.to === trigger.head - 1) && // not "*US* President Ana Roy's visit"
      !isOwner(scene, name),
  );
  const shared = link === 'participle' || link === 'coordinate' ? parent : trigger.clause;
  const before = names.find(
    ({ from, to, relation }) =>
      relation === 'to' &&
      from < trigger.head &&
      !/^(NOUN|ADJ)$/.test(tokens[to + 1]?.pos ?? '') && // "pointed to the *U.S.* sanctions"
      (clauseOf[from] === trigger.clause || clauseOf[from] === shared),
  );
  const staying = names.find(
    ({ from, relation }) =>
      relation === 'in' &&
      from < trigger.head &&
      clauseOf[from] === trigger.clause &&
      !tokens.slice(0, from).some(({ lower }) => lower === 'according'), // "according to sources in *Jerusalem*, his visit"
  );
  return (
    (verb ? (object ?? to) : (toured ?? bare ?? to)) ??
    inside ??
    inPhrase ??
    (verb ? null : (before ?? staying ?? null))
  );
}

/** "return to the *Iran* nuclear deal": in the name of a paper. */
function isOfPaper({ tokens }: Scene, { to }: Located<Toponym>): boolean {
  return tokens
    .slice(to + 1, to + 3)
    .some(({ lower }) => /^(agreement|deal|accord|accords|pact|treaty)$/.test(lower));
}

/** "The visit *will deal* with efforts to stop smuggling *in Syria*": said of it, and no goal; not "was made in", "took place in". */
function isBehindOtherVerb({ tokens }: Scene, { head, support }: Trigger, from: number): boolean {
  return tokens
    .slice(head + 1, from)
    .some(
      ({ pos, lemma, lower }, at) =>
        pos === 'VERB' &&
        head + 1 + at !== support &&
        lower !== 'held' &&
        !/^(take|hold|begin|start|end|make|include|pay|come|follow|conclude|continue)$/.test(lemma),
    );
}

/** A destination named through an actor: "his trip to the neighbouring country". */
export function namedDestination(scene: Scene, trigger: Trigger): Placing | null {
  const mention = scene.actors.find(
    ({ first, governor, via }) => first > trigger.head && governor === 'to' && via === 'pair',
  );
  const [actor, ...others] = mention?.actors ?? [];
  if (!actor?.country || others.length > 0) return null;
  return placeOfCountry(actor.country, `${actor.name} is the country meant`);
}

/** "a tour *of* Russia", "will undertake visits *of* China": there it goes; "a visit of the premier" is his. */
export function isTour({ tokens }: Scene, { head, support }: Trigger): boolean {
  const undertaken =
    support !== null && support < head && /^(undertake|pay|make)$/.test(tokens[support]!.lemma);
  return tokens[head]!.lemma === 'tour' || undertaken;
}
