import { isAfter, opensEarlier } from './told-before.ts';
import type { Token } from '../types.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** "This is *the first visit* of a head of state" */
export function isPredicate({ tokens }: Scene, { rule, first }: Trigger): boolean {
  if (rule.pos !== 'NOUN') return false;
  const verb = tokens[first - 1];
  const subject = tokens[first - 2]?.pos === 'AUX' ? tokens[first - 3] : tokens[first - 2];
  return (
    verb !== undefined && /^(be|mark|represent|constitute)$/.test(verb.lemma) && subject?.lower !== 'there'
  );
}

/** "*another* attack", "came a day *after* guards were killed", "a *second* ceasefire", "In a *separate* incident, shells fell" */
export function isAnother({ tokens, clauses }: Scene, { rule, first, head, clause }: Trigger): boolean {
  const { first: start, link, parent } = clauses[clause]!;
  if (link !== 'reported' && opensEarlier(tokens, rule.type)) return true;
  if (rule.type !== 'crossing' && isAfter(tokens, link === 'reported' ? clauses[parent] : clauses[clause]))
    return true;
  const noun = rule.pos === 'NOUN' && (isDaysFrom(tokens, first) || isStruckFor(tokens, first));
  if (rule.type === 'incident' && (noun || isAnswered(tokens, start, first))) return true;
  return tokens.slice(start, head).some(({ lower }, index) => {
    const at = start + index;
    if (/^(separately|elsewhere)$/.test(lower)) return true;
    const own = rule.pos === 'NOUN' && at >= first;
    const marked =
      /^(another|separate)$/.test(lower) ||
      (/^(second|third|fourth|similar)$/.test(lower) && tokens[at - 1]?.lower === 'a');
    return marked && (own || OCCASION.test(tokens[at + 1]?.lower ?? ''));
  });
}

/** "struck Syria *in retaliation for* rockets *fired* at Israel": what was answered. */
function isAnswered(tokens: Scene['tokens'], start: number, first: number): boolean {
  return tokens
    .slice(start, first)
    .some(
      ({ lower }, at, { [at - 1]: before, [at + 1]: next }) =>
        /^(retaliation|response|revenge|reprisal|reaction)$/.test(lower) &&
        before?.lower === 'in' &&
        /^(for|to)$/.test(next?.lower ?? ''),
    );
}

/** "came a *day before* the Pulwama attack" */
function isDaysFrom(tokens: Token[], first: number): boolean {
  return (
    /^(before|after)$/.test(tokens[first - 1]?.lower ?? '') &&
    /^(hours?|days?|weeks?|months?|years?)$/.test(tokens[first - 2]?.lower ?? '')
  );
}

/** "India launched strikes *following an attack* on its troops": what was answered. */
function isStruckFor(tokens: Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - 3), first).map(({ lower }) => lower);
  const cause = /(^| )(following|after|response to|retaliation for|revenge for|reprisal for)$/.test(
    before.join(' '),
  );
  const known = /^(the|this|that|these|those|his|her|its|their)$/.test(tokens[first]!.lower); // "for *the* attacks": those told
  return (
    cause && !known && tokens.slice(0, first).some(({ pos, lemma }) => pos === 'VERB' && STRIKES.test(lemma))
  );
}

const STRIKES = /^(launch|strike|bomb|fire|conduct|carry|shell|retaliate|respond|bombard|pound|target)$/;

/** "He *also* met the president", "*Later*, she called on the emir" */
export function isFurther({ tokens, clauses }: Scene, { rule, head, clause, support }: Trigger): boolean {
  if (!/^(talks|agreement|visit)$/.test(rule.type) || (rule.pos === 'NOUN' && support === null)) return false;
  const verb = support ?? head;
  const opening = tokens[clauses[clause]!.first]!.lower;
  if (/^(days|weeks|months|years)$/.test(opening)) return false; // "Days later, he also visited Lahore"
  const before = tokens.slice(Math.max(0, verb - 2), verb);
  return (
    /^(later|then|afterwards?|subsequently|earlier|separately)$/.test(opening) ||
    before.some(({ lower }) => /^(also|later|then|afterwards|subsequently)$/.test(lower))
  );
}

const OCCASION = /^(incidents?|attacks?|operations?|raids?|clash(es)?|cases?|occasion|meeting|development)$/;
