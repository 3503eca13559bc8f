import type { Token } from '../../types.ts';
import type { Draft } from '../draft.ts';
import { isPassive } from '../passive.ts';
import { FIGURATIVE, HARM, isCritic, isMeant, TARGET } from './figurative.ts';
import { CIVIL, isSearch, isWalkout } from './law-and-labour.ts';
import { isArmed, isHarmless, isViolent, WEAPONS } from './violence.ts';

/** Somebody uses force: a party that can, or words that speak of it, and none of accident, nature or play. */
export function isForce(draft: Draft): boolean {
  const { rule, roles, time, scene, trigger } = draft;
  if ((roles.length === 0 && time === null && draft.placing === null) || isDismissal(draft)) return false;
  if (isCritic(draft) || isSearch(draft) || isWalkout(draft)) return false;
  const atWar = scene.matter.armed;
  const figurative =
    !atWar && FIGURATIVE.has(scene.tokens[trigger.head]!.lemma) && !isByWeapon(scene.tokens, trigger.head);
  const tokens = figurative ? scene.tokens.filter((_, at) => at !== trigger.head) : scene.tokens;
  const armed =
    roles.some(({ actor, role }) => actor.kind === 'group' || (role === 'agent' && actor.kind === 'force')) ||
    (figurative && isMeant(draft)) ||
    (isKilling(scene.tokens, trigger.head) && (atWar || isByState(draft)));
  if (rule.violent) return !isHarmless(tokens, true);
  return (rule.armed ? namesArms(draft, tokens) : armed || isViolent(tokens)) && !isHarmless(tokens, atWar);
}

/** "ten *air* strikes", "a *rocket* attack": force whatever the article is about. */
function isByWeapon(tokens: Token[], head: number): boolean {
  return /^(air|missile|drone|rocket|mortar|artillery|bomb|suicide|knife|gun|grenade)$/.test(
    tokens[head - 1]?.lower ?? '',
  );
}

const KILLING = /^(kill|wound|injure|murder)$/;

/** "killed", "*eliminated* ten fighters"; not "eliminated Italy" */
function isKilling(tokens: Token[], head: number): boolean {
  const { lemma } = tokens[head]!;
  return (
    KILLING.test(lemma) || (/^(eliminate|neutrali[sz]e)$/.test(lemma) && tokens[head + 1]?.pos === 'NUM')
  );
}

/** "*The United States* killed a general in Basra" */
function isByState({ roles }: Draft): boolean {
  return roles.some(({ actor, role }) => role === 'agent' && actor.kind === 'state');
}

/** "Ten reporters *were fired* on Monday": people are sent away, not shot at. */
function isDismissal(draft: Draft): boolean {
  const { scene, trigger } = draft;
  const [next, end] = scene.tokens.slice(trigger.head + 1, trigger.head + 3);
  const at =
    /^(at|on|upon)$/.test(next?.lower ?? '') && !scene.times.some(({ start }) => start === end?.start);
  return draft.label === 'fire' && isPassive(draft) && !at && !subjectIsWeapon(draft);
}

/** An armed party or border is named, or two states face each other: no crime among neighbours. */
function namesArms({ roles, rule, scene: { matter } }: Draft, tokens: Token[]): boolean {
  if (rule.armed === 'in article' && matter.armed) return true;
  const states = new Set(roles.flatMap(({ actor }) => actor.country ?? []));
  const armed = ({ actor: { kind, name } }: Draft['roles'][number]) =>
    kind === 'group' || (kind === 'force' && !CIVIL.test(name));
  return isArmed(tokens) || states.size > 1 || roles.some(armed);
}

/** Both sides use force: "Ethiopian and Sudanese troops fought". */
export function isMutualForce(draft: Draft): boolean {
  const { roles, scene } = draft;
  if ((roles.length === 0 && draft.placing === null) || isQuarrelOfWords(draft)) return false;
  return (!draft.rule.armed || namesArms(draft, scene.tokens)) && !isHarmless(scene.tokens);
}

/** "The two ministers *clashed* over taxes", "after a long *battle* with illness": people alone, and nobody is hurt. */
function isQuarrelOfWords({ roles, scene: { tokens }, trigger }: Draft): boolean {
  const people = roles.length > 0 && roles.every(({ actor }) => /^(person|office)$/.test(actor.kind));
  const others = tokens.filter((_, at) => at !== trigger.head);
  const quarrel = people || (roles.length === 0 && tokens[trigger.head + 1]?.lower === 'over'); // "The two leaders clashed *over* trade"
  return quarrel && !isViolent(others) && !tokens.some(({ lemma }) => HARM.test(lemma));
}

/** Whether a person, force or place that can be hit stands before the verb. */
export function isTargetHit({ roles, scene, trigger }: Draft): boolean {
  const { first } = scene.clauses[trigger.clause]!;
  const before = scene.tokens.slice(Math.max(first, trigger.head - 10), trigger.head);
  return roles.length > 0 || before.some(({ lower }) => TARGET.test(lower));
}

/** "Two *mortar shells* landed": a weapon stands before the verb. */
export function subjectIsWeapon({ scene, trigger }: Draft): boolean {
  const { first, link } = scene.clauses[trigger.clause]!;
  const topic = scene.tokens
    .slice(Math.max(0, first - 4), first)
    .some(({ lower }) => /^(over|about)$/.test(lower));
  const start = link === 'relative' && !topic ? first - 2 : first; // "a *bomb* that fell on a camp"
  const before = scene.tokens.slice(Math.max(0, start, trigger.head - 10), trigger.head);
  return before.some(({ lemma, lower }) => WEAPONS.has(lemma) || WEAPONS.has(lower.replace(/s$/, '')));
}

/** An exercise of forces: by its own words, or because a force or state holds it. */
export function isOfForces({
  rule,
  roles,
  trigger,
  scene,
}: Pick<Draft, 'rule' | 'roles' | 'trigger' | 'scene'>): boolean {
  if (!rule.orForce || roles.some(({ actor }) => /^(force|state)$/.test(actor.kind))) return true;
  const about = new Set(rule.about!.split(' '));
  const { first, last } = scene.clauses[trigger.clause]!;
  return (
    isNamed(scene, trigger) ||
    isSuch({ scene, trigger }) ||
    isHeldBySides({ scene, trigger }) ||
    scene.tokens.slice(first, last + 1).some(({ lemma, lower }) => about.has(lemma) || about.has(lower))
  );
}

/** "The first *such* exercise was held in 2019": one as was told of. */
export function isSuch({
  scene: { tokens },
  trigger: { first, head },
}: Pick<Draft, 'scene' | 'trigger'>): boolean {
  return tokens.slice(first, head).some(({ lower }) => lower === 'such');
}

/** "Exercises held *by the three* in 2019", "… *by both navies*": those of whom the article tells. */
export function isHeldBySides({
  scene: { tokens },
  trigger: { head, support },
}: Pick<Draft, 'scene' | 'trigger'>): boolean {
  if (support === null) return false;
  const [by, who, count] = tokens.slice(support + 1, support + 4);
  return (
    by?.lower === 'by' &&
    support > head &&
    /^(both|the (two|three|four|five|sides))$/.test(
      who?.lower === 'the' ? `the ${count?.lower}` : (who?.lower ?? ''),
    )
  );
}

/** "Exercise *Indra*", "exercise “*Fajr*”", "the drill, *codenamed Aman*", "the *Zolfaqar* drill": daily life names none. */
export function isNamed(
  { tokens, toponymAt }: Draft['scene'],
  { head, first }: Pick<Draft['trigger'], 'head' | 'first'>,
): boolean {
  if (head - 1 > first && tokens[head - 1]!.pos === 'PROPN' && toponymAt[head - 1] === undefined) return true;
  const next = tokens.slice(head + 1, head + 4).filter(({ text }) => !/^[,"“”‘’'(]$/.test(text));
  return (
    next[0]?.pos === 'PROPN' || /^(codenamed|code-named|dubbed|named|called)$/.test(next[0]?.lower ?? '')
  );
}
