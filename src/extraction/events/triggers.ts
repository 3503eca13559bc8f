import { infinitiveAfter } from '../syntax/infinitive.ts';
import { nounPhraseStart } from '../syntax/noun-phrase.ts';
import type { Token } from '../types.ts';
import { eventRules } from './rules/index.ts';
import type { EventRule } from './rules/rule.ts';
import type { Scene } from './scene.ts';
import { supportVerb } from './support.ts';
import { isTried } from './tried.ts';

/** A word that may tell of an event. Token indexes. */
export interface Trigger {
  rule: EventRule;
  /** The trigger word (its last, for phrases). */
  head: number;
  /** Where its noun phrase begins; the head itself for verbs. */
  first: number;
  clause: number;
  /** The verb that makes a noun an occurrence, if it has one. */
  support: number | null;
}

/** A rule with its word lists as sets. */
interface Row {
  rule: EventRule;
  /** The words before the last of the trigger phrase. */
  lead: string[];
  support: Set<string>;
  followedBy: Set<string>;
  about: Set<string>;
  unless: Set<string>;
  unlessInClause: Set<string>;
}

const rows = new Map<string, Row[]>();
for (const rule of eventRules) {
  const sets = {
    support: set(rule.support),
    followedBy: set(rule.followedBy),
    about: set(rule.about),
    unless: set(rule.unless),
    unlessInClause: set(rule.unlessInClause),
  };
  for (const phrase of rule.heads.split(' ')) {
    const lead = phrase.split('_');
    const head = lead.pop()!;
    rows.set(head, [...(rows.get(head) ?? []), { rule, lead, ...sets }]);
  }
}
for (const list of rows.values()) list.sort((a, b) => b.lead.length - a.lead.length);

/** How far to the left of a verb its subject may stand that says what it is about. */
const ABOUT_REACH = 10;

/** The candidate triggers of a sentence in its order; several rules may claim one word. */
export function findTriggers(scene: Scene): Trigger[] {
  const triggers: Trigger[] = [];
  scene.tokens.forEach((token, head) => {
    for (const row of rows.get(headForm(token, head)) ?? []) {
      const trigger = matchRow(scene, row, head);
      if (trigger) triggers.push(trigger);
    }
  });
  return triggers;
}

function matchRow(scene: Scene, row: Row, head: number): Trigger | null {
  const { tokens } = scene;
  const { rule } = row;
  if (!posFits(scene, rule, head)) return null;
  const lead = leadStart(tokens, row, head);
  if (lead < 0) return null;
  const clause = scene.clauseOf[head]!;
  const { first: from, last: to } = scene.clauses[clause]!;
  const first = rule.pos === 'NOUN' ? nounPhraseStart(tokens, lead, from) : head;
  const start = rule.pos === 'VERB' ? Math.max(from, head - 2) : first;
  const end = rule.pos === 'VERB' ? to + 1 : tokens.length;
  const near = tokens.slice(start, Math.min(end, head + 6));
  if (row.unless.size > 0 && !rule.infinitive && hasAny(near, row.unless, head - start)) return null;
  const elsewhere = row.unlessInClause;
  if (elsewhere.size > 0 && tokens.slice(from, to + 1).some(({ lower }) => elsewhere.has(lower))) return null;
  const left = rule.pos === 'VERB' ? Math.max(from, head - ABOUT_REACH) : first;
  const reach = tokens[head + 1]?.lower === 'of' ? 16 : 8; // "the closure of the porous 900-mile border"
  const beside = tokens.slice(left, rule.pos === 'VERB' ? head + 12 : Math.min(to + 1, head + reach));
  const known = rule.type === 'crossing' && rule.pos === 'NOUN' && isClosureTold(scene, first, head);
  if (
    row.about.size > 0 &&
    !rule.orForce &&
    !known &&
    row.lead.length === 0 &&
    !hasAny(beside, row.about, head - left)
  )
    return null;
  if (rule.object === 'ground' && isTried(tokens, head)) return null;
  if (rule.infinitive && !undertakes(tokens, row, head)) return null;
  if (row.followedBy.size > 0 && !rule.infinitive) {
    const span = rule.object === 'place' ? 3 : rule.pos === 'VERB' && rule.object === undefined ? 7 : 2;
    const after = tokens.slice(head + 1, Math.min(to + 2, head + 1 + (rule.within ?? span)));
    const dated = (at: number) =>
      rule.type === 'incident' && scene.times.some(({ from }) => from === head + 2 + at); // "were fired *on* Monday"
    const found = after.findIndex(
      ({ lower }, at) => row.followedBy.has(lower) && !(lower === 'on' && dated(at)),
    );
    const purpose = after[found]?.lower === 'to' && tokens[head + 2 + found]?.pos === 'VERB';
    if (found < 0 || (purpose && rule.type === 'visit')) return null;
  }
  return {
    rule,
    head,
    first,
    clause,
    support: rule.pos === 'NOUN' ? supportVerb(scene, row.support, { first, head }, clause) : null,
  };
}

/** "*The closure* took effect on Sunday" in an article on a border. */
function isClosureTold({ tokens, matter }: Scene, first: number, head: number): boolean {
  const next = tokens[head + 1];
  const ends = next?.lower !== 'of' && !/^(NOUN|PROPN)$/.test(next?.pos ?? ''); // not "the closing *ceremony*"
  return matter.border && ends && /^(the|this)$/.test(tokens[first]!.lower);
}

/** Whether one of some words is there, the one at index `but` left out. */
function hasAny(tokens: Token[], words: Set<string>, but: number): boolean {
  return tokens.some(({ lemma, lower }, at) => at !== but && (words.has(lemma) || words.has(lower)));
}

/** "agreed *at a meeting on Sunday* to open": an infinitive before any other verb, and not one that means something else. */
function undertakes(tokens: Token[], { rule, unless }: Row, head: number): boolean {
  if (tokens[head]!.lower === 'agrees' && tokens[head + 1]?.lower === 'with') return false; // an opinion
  const to = infinitiveAfter(tokens, head, rule.within);
  return (
    to > 0 && !tokens.slice(to + 1, to + 6).some(({ lower, lemma }) => unless.has(lower) || unless.has(lemma))
  );
}

function posFits({ tokens, toponymAt, actors }: Scene, rule: EventRule, head: number): boolean {
  const token = tokens[head]!;
  if (rule.pos === 'VERB') {
    const headline =
      token.pos === 'NOUN' &&
      rule.object === 'place' &&
      toponymAt[head + 1] !== undefined &&
      /s$/.test(token.lower);
    const before = tokens[head - 1];
    const titled = actors.some(({ last }) => last === head - 1); // "the *general* met"
    const noun = before && /^(DET|ADJ)$/.test(before.pos) && !titled && !/(ed)$/.test(token.lower);
    const joined = before?.text === '-' && before.end === token.start && tokens[head - 2]?.lower !== 're'; // "worst-hit"
    if (rule.copula) return tokens[head + 1]?.lower === 'in' && isNamed(toponymAt, tokens, head + 2);
    return (token.pos === 'VERB' && !noun && !joined && !isEpithet(actors, token, head)) || headline;
  }
  const verbal =
    token.pos === 'VERB' &&
    !/ed$/.test(token.lower) &&
    /^(DET|ADJ|NUM|PART)$/.test(tokens[head - 1]?.pos ?? '') &&
    !/^(to|not|n['’]t)$/.test(tokens[head - 1]!.lower);
  const capitalised =
    token.pos === 'VERB' && head > 0 && tokens[head - 1]!.pos === 'PROPN' && /^\p{Lu}/u.test(token.text);
  const hyphenated = token.pos === 'ADP' && tokens[head - 1]?.text === '-'; // "face-off"
  return /^(NOUN|PROPN|ADJ)$/.test(token.pos) || verbal || hyphenated || capitalised;
}

/** "in *Ankara*", "in *the Turkish* capital" */
function isNamed(toponymAt: Scene['toponymAt'], tokens: Token[], at: number): boolean {
  return toponymAt[tokens[at]?.lower === 'the' ? at + 1 : at] !== undefined;
}

/** "with *visiting* Prime Minister Karimi": a word of the guest's own phrase. */
function isEpithet(actors: Scene['actors'], { lower }: Token, head: number): boolean {
  return lower === 'visiting' && actors.some(({ first, last }) => first === head && last > head);
}

/** Where the words before the last of a trigger phrase begin; the head for single words; -1 if they are not there. */
function leadStart(tokens: Token[], row: Row, head: number): number {
  let at = head;
  for (const word of row.lead.toReversed()) {
    at--;
    if (tokens[at]?.text === '-') at--;
    if (!tokens[at] || (tokens[at]!.lower !== word && tokens[at]!.lemma !== word)) return -1;
  }
  return at;
}

/** The dictionary form; wink-nlp takes a capitalised first word for a name and leaves it as it is. */
function headForm(token: Token, index: number): string {
  const { lower, lemma, pos } = token;
  if (lower === 'meeting' && pos === 'VERB') return 'meet'; // wink-nlp leaves it as it is
  const numbered = lower.includes('-') ? /^([a-z]+)-\d+$/.exec(lower) : null;
  if (numbered) return numbered[1]!; // "Exercise-2017"
  const plural = lower.endsWith('s');
  const unknown = plural && pos === 'NOUN' && lemma === lower && !rows.has(lower);
  if (unknown) return lower.replace(/([^s])s$/, '$1'); // "firefights"
  if (index > 0 || pos !== 'PROPN') return lemma;
  if (rows.has(lower)) return lower; // "Hostilities"
  return plural ? lower.replace(/(ss|sh|ch|x)es$/, '$1').replace(/([^s])s$/, '$1') : lower;
}

function set(words: string | undefined): Set<string> {
  return new Set(words ? words.split(/\s+/) : []);
}
