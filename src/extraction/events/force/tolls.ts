import { daysCovered } from '../../temporal/calendar.ts';
import type { Draft } from '../draft.ts';

/** Days from which a toll or a fight is of a whole campaign. */
const CAMPAIGN = 40;

/** "*Hundreds* have been killed this year": the toll of many attacks. */
export function isToll({
  rule,
  time,
  scene: { tokens, clauses },
  trigger: { head, clause },
}: Draft): boolean {
  if (rule.type !== 'incident' || !/^(kill|wound|injure|die)$/.test(tokens[head]!.lemma)) return false;
  const long = time === null ? isPerfect(tokens, head) : daysCovered(time) > CAMPAIGN;
  const near = tokens.slice(Math.max(clauses[clause]!.first, head - 10), head + 5);
  return long && near.some(({ lower }) => /^(hundreds|thousands|scores|millions)$/.test(lower));
}

/** "fought them *between 2014 and 2017*": a whole war. */
export function isLongFight({ rule, time, scene: { tokens }, trigger: { head } }: Draft): boolean {
  if (rule.type !== 'incident' || tokens[head]!.lemma !== 'fight') return false;
  return time !== null && daysCovered(time) > 2 * CAMPAIGN;
}

/** "coalition forces *continue to* attack Libya", "were *still* fighting in Iraq": what goes on, without a day. */
export function isGoingOn({ rule, time, fromReport, scene: { tokens }, trigger: { head } }: Draft): boolean {
  const dated = time !== null && !fromReport && tokens[head]!.lemma !== 'fight';
  if (rule.type !== 'incident' || rule.pos !== 'VERB' || dated) return false;
  const continues = tokens[head - 1]?.lower === 'to' && /^continues?$/.test(tokens[head - 2]?.lower ?? '');
  return continues || tokens.slice(Math.max(0, head - 2), head).some(({ lower }) => lower === 'still');
}

/** "since *the conflict* erupted in 2011": a war by its year. */
export function isWarOfYear({ rule, time, scene: { tokens }, trigger: { head } }: Draft): boolean {
  return (
    rule.type === 'incident' &&
    rule.pos === 'NOUN' &&
    tokens[head]!.lemma === 'conflict' &&
    (time === null || daysCovered(time) > CAMPAIGN)
  );
}

/** "after *a week of* cross-border shelling": many, over days. */
export function isSpell({ rule, scene: { tokens }, trigger: { first } }: Draft): boolean {
  if (rule.type !== 'incident' || rule.pos !== 'NOUN' || tokens[first - 1]?.lower !== 'of') return false;
  return /^(days|weeks?|months?|years?|decades?)$/.test(tokens[first - 2]?.lower ?? '');
}

/** "in what was *the deadliest* attack since 1979": says which it was, not that there was one. */
export function isRecord({ rule, scene: { tokens }, trigger: { first, head } }: Draft): boolean {
  if (rule.type !== 'incident' || rule.pos !== 'NOUN') return false;
  const be = tokens[first - 1]?.lemma === 'be' && tokens[first]!.lower === 'the';
  return be && tokens.slice(first, head).some(({ lower }) => /(est|first|second|third|worst)$/.test(lower));
}

function isPerfect(tokens: Draft['scene']['tokens'], head: number): boolean {
  return tokens.slice(Math.max(0, head - 4), head).some(({ lower }) => /^(has|have)$/.test(lower));
}
