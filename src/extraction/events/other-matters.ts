import { nounPhraseStart } from '../syntax/noun-phrase.ts';
import type { Token } from '../types.ts';
import type { Draft } from './draft.ts';
import { isWayHome } from './way-home.ts';

/** Whether the words speak of what events of a kind are like, are for or are to be kept from, and tell of none. */
export function isOtherMatter(draft: Draft): boolean {
  return TESTS.some((test) => test(draft));
}

const TESTS = [
  isDescribed,
  isRestrictive,
  isStopped,
  isRepeated,
  isErrand,
  isUnderway,
  isPersonal,
  isWayHome,
  isContent,
  isSpokenAbout,
  isOfMember,
  isTalkAbout,
  isWithPeople,
  isIdea,
  isLatestOf,
];

/** "Druzhba *is* an annual exercise", "the drill *includes* …": what an exercise is like, not that it is held. */
function isDescribed({ rule, scene, trigger, definite }: Draft): boolean {
  if (rule.type !== 'exercise' || trigger.support === null) return false;
  const { tokens } = scene;
  if (tokens[trigger.support]!.lemma !== 'be')
    return definite && CONTENT.test(tokens[trigger.support]!.lemma);
  const next = tokens.slice(trigger.support + 1, trigger.support + 4);
  return !next.some(({ lower }) => /^(underway|under|ongoing|on|over|set|due|to|going)$/.test(lower));
}

const CONTENT = /^(include|involve|feature|simulate|continue)$/;

const REPEATED =
  /^((numerous|several|many|countless|multiple|various) (times|occasions)|(sporadic|regular|daily|routine|weekly) basis)$/;
const OFTEN = new Set(['far', 'times', 'occasions', 'basis']);

/** "The fishermen *who were arrested* are in jail": it says which, not what happened. */
function isRestrictive(draft: Draft): boolean {
  const { rule, scene, trigger, time } = draft;
  const { tokens, clauses, clauseOf, times } = scene;
  const { link, first } = clauses[trigger.clause]!;
  if (rule.type !== 'incident' || rule.pos === 'NOUN' || link !== 'relative') return false;
  if (!/^(who|that)$/.test(tokens[first]!.lower) || draft.placing?.basis === 'stated') return false;
  const dated = times.some(
    ({ start, from }) =>
      start === time?.start &&
      clauseOf[from] === trigger.clause &&
      !tokens.slice(trigger.head + 1, from).some(({ pos }) => /^(AUX|VERB)$/.test(pos)),
  );
  const antecedent = tokens[nounPhraseStart(tokens, first - 1)]!.lower;
  return !dated && /^(the|those|these)$/.test(antecedent);
}

/** "aimed at *ending* fighting": a paper or plea against it tells of none. */
function isStopped({ rule, scene, trigger, definite, time, fromReport, placing }: Draft): boolean {
  const start = listStart(scene.tokens, trigger.first);
  // "put an *end to* the shelling"
  const before = scene.tokens[start - 1]?.lower === 'to' ? scene.tokens[start - 2] : scene.tokens[start - 1];
  // "condemned *Monday's* attack on a bus *in Quetta*": one that took place
  const known = definite && ((time !== null && !fromReport) || placing?.basis === 'stated');
  if (known && /^(condemn|investigate)$/.test(before?.lemma ?? '')) return false;
  const named = rule.pos === 'NOUN' || /ing$/.test(scene.tokens[trigger.head]!.lower);
  return rule.type === 'incident' && named && before !== undefined && ENDS.test(before.lemma);
}

/** Where the list begins whose last entry begins at `first`: "prevent *smuggling, theft and* infiltration". */
function listStart(tokens: Token[], first: number): number {
  if (tokens[first - 1]?.lower !== 'and') return first;
  let at = first - 1;
  while (at > 0 && (/^(NOUN|ADJ)$/.test(tokens[at - 1]!.pos) || tokens[at - 1]!.text === ',')) at--;
  return at;
}

const ENDS =
  /^(end|stop|halt|cease|prevent|avert|quell|curb|counter|avoid|calm|defuse|investigate|condemn|practice|practise|rehearse)$/;

/** "has shelled the town *numerous times*", "*on a sporadic basis*", "18 were held *so far* this year" */
function isRepeated({ rule, scene, trigger }: Draft): boolean {
  const { tokens, clauseOf } = scene;
  return tokens.some(({ lower }, at) => {
    if (!OFTEN.has(lower) || clauseOf[at] !== trigger.clause) return false;
    const before = tokens[at - 1]?.lower;
    return (
      (lower === 'far' && before === 'so') || (rule.pos === 'VERB' && REPEATED.test(`${before} ${lower}`))
    );
  });
}

/** "*We* meet our driver in Gilgit": a traveller's tale. */
function isPersonal({ rule, scene, trigger, quoted }: Draft): boolean {
  if (quoted || rule.pos === 'NOUN' || (rule.type !== 'visit' && rule.type !== 'talks')) return false;
  const { tokens, clauses } = scene;
  return tokens
    .slice(clauses[trigger.clause]!.first, trigger.head)
    .some(({ lower, text, pos }) => (pos === 'PRON' && /^(we|you|my|our|your)$/.test(lower)) || text === 'I');
}

/** "*to meet refugees*", "talks with pilgrims": people who act for nobody. */
function isWithPeople({ rule, roles }: Draft): boolean {
  const others = roles.filter(({ role }) => role === 'counterpart');
  return rule.type === 'talks' && others.length > 0 && others.every(({ actor }) => actor.kind === 'people');
}

/** "arrived on Sunday *for talks* on trade": what a journey is for, with nobody named whom it is to be with. */
function isErrand({ rule, trigger, scene, roles }: Draft): boolean {
  const errand =
    rule.type === 'talks' && rule.pos === 'NOUN' && scene.tokens[trigger.first - 1]?.lower === 'for';
  const met = roles.some(({ role, actor }) => role === 'counterpart' && actor.kind !== 'state');
  return errand && !met && roles.filter(({ role }) => role === 'participant').length < 2;
}

/** "Iran *is in talks* with Oman": how things stand. */
function isUnderway({ rule, trigger: { first }, scene: { tokens } }: Draft): boolean {
  const [be, into] = tokens.slice(Math.max(0, first - 2), first);
  return rule.type === 'talks' && rule.pos === 'NOUN' && into?.lower === 'in' && be?.lemma === 'be';
}

/** "held a conversation *to discuss* the border", "met *to discuss* it": what a meeting is for is no second one. */
function isContent({ rule, trigger, scene }: Draft): boolean {
  const { tokens, clauseOf } = scene;
  const { head, clause } = trigger;
  if (rule.type !== 'talks' || rule.pos !== 'VERB' || tokens[head - 1]?.lower !== 'to') return false;
  if (!/^(discuss|negotiate|talk)$/.test(tokens[head]!.lemma)) return false;
  return tokens
    .slice(0, head)
    .some(({ lemma, lower }, at) => clauseOf[at] === clause && (MEETING.test(lemma) || lower === 'met'));
}

const MEETING = /^(meet|meeting|talk|conversation|call|session|summit|negotiation|visit)$/;

/** "exchanged views *on the treaty*", "announced *details of the deal*": what is said of a paper, and not that it is made. */
function isSpokenAbout({
  rule,
  reality,
  trigger: { first, head, support },
  scene: { tokens },
}: Draft): boolean {
  if (rule.name !== 'agreement noun' || support === null || support > first) return false;
  if (tokens[support]!.lemma === 'agree' && reality.rule === 'purpose') return true; // "has ten days *to agree to* a deal"
  if (isAimedAt(tokens, support)) return true;
  if (/^['’]s?$/.test(tokens[head + 1]?.text ?? '')) return true; // "reached *the accord's* targets"
  const [before, last] = tokens.slice(Math.max(0, first - 2), first).map(({ lower }) => lower);
  if (last === 'of') return SAID_OF_PAPER.test(before!);
  return /^(on|about|over|regarding|concerning)$/.test(last ?? '') && tokens[support]!.lemma !== 'agree';
}

/** "talks *aimed at securing* a ceasefire", "in the hope *of reaching* a deal" */
function isAimedAt(tokens: Token[], support: number): boolean {
  if (!tokens[support]!.lower.endsWith('ing')) return false;
  const [word, link] = tokens.slice(Math.max(0, support - 2), support).map(({ lower }) => lower);
  return (
    (link === 'at' && /^(aimed|aiming|directed)$/.test(word!)) ||
    (link === 'of' && /^(hopes?|aim|goal|chances?|prospects?|possibility|risk|view|intention)$/.test(word!))
  );
}

const SAID_OF_PAPER =
  /^(future|fate|implementation|details?|violations?|revival|collapse|contents?|need|importance|prospects?|possibility|breach)$/;

/** "*spoke about* Iran's links with the fighters": said of somebody, and not to him. */
function isTalkAbout({ rule, trigger: { head }, scene: { tokens } }: Draft): boolean {
  return rule.name === 'discuss verb' && /^(about|of|against)$/.test(tokens[head + 1]?.lower ?? '');
}

/** "attended by the *co-chairman of the joint committee*": whose office it is, and no session of it. */
function isOfMember({ rule, trigger: { first }, scene: { tokens } }: Draft): boolean {
  if (rule.name !== 'session noun') return false;
  const [office, of] = tokens.slice(Math.max(0, first - 2), first).map(({ lower }) => lower);
  return (
    of === 'of' &&
    /^(chair|chairman|chairwoman|chairperson|head|heads|members?|secretary|spokesman|spokesperson)$/.test(
      office ?? '',
    )
  );
}

/** "supported the *idea of* such a meeting", "the *risk of* sparking a clash": nothing that took place. */
function isIdea({ rule, trigger: { first }, scene: { tokens } }: Draft): boolean {
  const of = /^\w+ing$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  if (rule.pos !== 'NOUN' || !/^(of|for)$/.test(tokens[of]?.lower ?? '')) return false;
  return IDEAS.test(tokens[of - 1]?.lower ?? '');
}

const IDEAS =
  /^(idea|prospects?|possibility|proposal|likelihood|chances?|hopes?|offer|request|risks?|dangers?|threats?|fears?|probability|spectre|specter)$/;

/** "killed two people *in the latest breach* of a truce": what was just told, by another name. */
function isLatestOf({ rule, scene: { tokens }, trigger: { first, head } }: Draft): boolean {
  if (rule.type !== 'incident' || rule.pos !== 'NOUN' || tokens[first - 1]?.lower !== 'in') return false;
  return tokens.slice(first, head).some(({ lower }) => lower === 'latest');
}
