import type { ActorMention } from '../../actors/types.ts';
import { isVerbal } from '../../syntax/lookahead.ts';
import { isReporting } from '../../syntax/verbs.ts';
import type { Scene } from '../scene.ts';
import { stateMention } from './state-mention.ts';

/** The subject of a clause: its first free mention before the verb and what is listed with it, or its parent's. */
export function subjectOf(scene: Scene, clause: number, before: number): ActorMention[] {
  const { first, link, parent } = scene.clauses[clause]!;
  const free = scene.actors.filter(
    (mention) =>
      mention.first >= first &&
      mention.last < before &&
      scene.clauseOf[mention.first] === clause &&
      !mention.modifier &&
      !isGuise(scene, mention) &&
      !isMet(scene, mention) &&
      (mention.governor === null ||
        mention.governor === 'between' ||
        leads(scene, mention) ||
        isOfSome(scene, mention, first) ||
        opensClause(scene, mention, clause)),
  );
  const named = free.filter(({ possessive }) => !possessive);
  const said = lastReporting(scene, clause, before);
  const later = named.filter(({ first: at }) => at > said);
  const candidates = later.length > 0 ? later : named;
  if (candidates.length > 0)
    return [...sharedSubject(scene, clause, candidates[0]!), ...listFrom(scene, candidates)];
  const body = free.find((mention) => isBodyOf(scene, mention, before));
  if (body) return [body];
  if (link === 'relative') {
    const antecedent = scene.actors.findLast(
      (mention) => mention.last < first && mention.through >= first - 4,
    );
    const country = countryBefore(scene, first);
    if (country) return [country];
    return antecedent ? [...bothBefore(scene, antecedent, verbOf(scene, clause)), antecedent] : [];
  }
  // "General A, who also serves *as adviser* …, held": the clause begins in what is said of its subject
  const described = scene.actors.find(({ last, through }) => last < first && through >= first);
  if (described) return [described];
  // "In a visit to Muscat *that* drew crowds, the premier prayed"
  if (first === 0 && verbOf(scene, clause) > scene.clauses[clause]!.last) return subjectOfNext(scene, clause);
  const inherits = link === 'participle' || link === 'coordinate';
  if (!inherits) return [];
  if (parent < 0) return subjectOfNext(scene, clause);
  const shared = subjectOf(scene, parent, verbOf(scene, parent));
  return shared.length > 0 ? shared : ownersOf(scene, parent);
}

/** "*The Taliban's* ruling council agreed", "*the group's* leadership ordered": whose body acts. */
function isBodyOf({ tokens }: Scene, { possessive, last }: ActorMention, before: number): boolean {
  const verb = tokens.findIndex(({ pos }, at) => at > last && /^(VERB|AUX)$/.test(pos) && at > last + 2);
  return possessive && verb <= before && BODY.test(tokens[verb - 1]?.lower ?? '');
}

const BODY = /^(council|leadership|command|headquarters|wing|arm|branch|politburo|shura|junta|chief|leader)$/;

/** "*The premier* and the emir, who met in Muscat": the first of two who did it together. */
function bothBefore({ tokens, actors }: Scene, { first }: ActorMention, verb: number): ActorMention[] {
  const together =
    /^(meet|confer|talk|discuss|sign|agree)$/.test(tokens[verb]?.lemma ?? '') ||
    tokens[verb]?.lower === 'met';
  if (!together || tokens[first - 1]?.lower !== 'and') return [];
  return actors.filter(({ through }) => through === first - 2);
}

/** "fled to *Turkey*, which opened its border": a country that acts only behind its name. */
function countryBefore(scene: Scene, first: number): ActorMention | undefined {
  const { tokens, toponyms, place } = scene;
  if (!/^(which|that)$/.test(tokens[first]!.lower)) return undefined;
  const last = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  const name = toponyms.find(({ to, role }) => to === last && role === 'literal');
  return name && place(name.place).kind === 'country' ? stateMention(scene, name) : undefined;
}

/** Index of the last verb of saying before a verb: "The ministry *stressed* that units opened fire". */
function lastReporting({ tokens, clauses, clauseOf }: Scene, clause: number, before: number): number {
  for (let at = before - 1; at >= clauses[clause]!.first; at--)
    if (clauseOf[at] === clause && tokens[at]!.pos === 'VERB' && isReporting(tokens[at]!)) return at;
  return -1;
}

/** "came after *the premier* and the president met": who stands right before the "and" that seems to open a clause. */
function sharedSubject(
  { tokens, actors, clauses }: Scene,
  clause: number,
  subject: ActorMention,
): ActorMention[] {
  const { first, link } = clauses[clause]!;
  if (link !== 'coordinate' || subject.first > first + 2) return [];
  const before = actors.find(({ through }) => through === first - 1);
  if (!before) return [];
  // "officials said *Pakistan* and Afghanistan have agreed"
  const said = tokens[before.first - 1];
  const reported = before.governor === null && said?.pos === 'VERB' && isReporting(said);
  return reported || /^(after|before|since|until|as|when|while)$/.test(before.governor ?? '') ? [before] : [];
}

/** "Heading a delegation, *the general* met": a clause that opens the sentence has the subject of the next. */
function subjectOfNext(scene: Scene, clause: number): ActorMention[] {
  const next = scene.clauses.findIndex(
    ({ link, first }, index) => index > clause && link === 'main' && first > 0,
  );
  return next < 0 ? [] : subjectOf(scene, next, verbOf(scene, next));
}

/** "militants dressed as *policemen*": who they are not. */
function isGuise({ tokens }: Scene, { first }: ActorMention): boolean {
  const as = tokens[first - 1]?.lower === 'as' ? first - 1 : first - 2;
  return (
    tokens[as]?.lower === 'as' &&
    /^(dressed|disguised|posing|masquerading|clad)$/.test(tokens[as - 1]?.lower ?? '')
  );
}

/** "after meeting *the premier*, the envoy said": whom somebody met, where the tagger takes the verb for a noun. */
export function isMet({ tokens }: Scene, { first, governor, possessive }: ActorMention): boolean {
  if (governor !== null || possessive) return false;
  const at = /^(DET|PRON)$/.test(tokens[first - 1]?.pos ?? '') ? first - 2 : first - 1;
  return (
    tokens[at]?.lower === 'meeting' &&
    tokens[at].pos === 'NOUN' &&
    !/^(DET|ADJ|PRON)$/.test(tokens[at - 1]?.pos ?? '')
  );
}

/** "A delegation headed by *General Bagheri* arrived": he comes with it. */
function leads({ tokens }: Scene, { first }: ActorMention): boolean {
  return tokens[first - 1]?.lower === 'by' && /^(headed|led)$/.test(tokens[first - 2]?.lower ?? '');
}

/** "A group of *Omani senators* visited": at the beginning of the clause. */
function isOfSome({ tokens }: Scene, { first, governor }: ActorMention, start: number): boolean {
  return (
    governor === 'of' &&
    first <= start + 4 &&
    /^(group|number|party|dozens|scores)$/.test(tokens[first - 2]?.lower ?? '')
  );
}

/** "after *guards* exchanged fire", "after *A and B* met": the conjunction governs the clause, not its subject. */
function opensClause({ tokens, clauses }: Scene, mention: ActorMention, clause: number): boolean {
  const { first, link } = clauses[clause]!;
  return link === 'subordinate' && (mention.first <= first + 3 || mention.governor === tokens[first]!.lower);
}

/** "General Bagheri's visit marks …, following earlier trips": the owner of the subject. */
function ownersOf(scene: Scene, clause: number): ActorMention[] {
  const { first, last } = scene.clauses[clause]!;
  const verb = verbOf(scene, clause);
  const owner = scene.actors.find(
    (mention) => mention.possessive && mention.first >= first && mention.last < Math.min(verb, last),
  );
  return owner ? [owner] : [];
}

/** Index of the first verb of a clause; past its end if it has none. */
export function verbOf({ tokens, clauses, clauseOf }: Scene, clause: number): number {
  const { first, last } = clauses[clause]!;
  for (let at = first; at <= last; at++) if (clauseOf[at] === clause && isVerbal(tokens[at])) return at;
  return last + 1;
}

/** The first mention and those joined to it by commas and "and". */
function listFrom(scene: Scene, mentions: ActorMention[]): ActorMention[] {
  const { tokens, actors } = scene;
  const list = [mentions[0]!];
  const isModifier = ({ start }: (typeof tokens)[number]) =>
    actors.some(({ modifier, first }) => modifier && tokens[first]!.start === start);
  for (const mention of mentions.slice(1)) {
    if (leads(scene, mention)) {
      list.push(mention);
      continue;
    }
    const gap = tokens.slice(list.at(-1)!.through + 1, mention.first);
    if (
      !gap.every(
        (token) =>
          /^(,|and|or|as|well|along|with|-|–|his|her|its|their|backed|led|allied)$/.test(token.lower) ||
          /^(DET|ADJ|NOUN|NUM)$/.test(token.pos) ||
          isModifier(token), // "Congo and the *Rwanda-backed* M23 rebels"
      )
    )
      break;
    if (!gap.some((token) => /^(,|and|-|–)$/.test(token.lower))) break;
    // "CUCUTA, Colombia - Venezuelan troops": a dash with blanks ends a dateline
    const ends = [list.at(-1)!.end, ...gap.map(({ end }) => end)];
    if (gap.some(({ text, start }, at) => /^[-–]$/.test(text) && start > ends[at]!)) break;
    list.push(mention);
  }
  return list;
}
