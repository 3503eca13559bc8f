import type { Clause } from '../syntax/clause.ts';
import type { EventType, Token } from '../types.ts';

/** "*Before that*, …", "*Earlier this month*, …": an event before the one spoken of; of attacks "*Earlier in the day*" too. */
export function opensEarlier([first, second]: Token[], type: EventType): boolean {
  const [word, next] = [first?.lower ?? '', second?.lower ?? ''];
  if (word === 'before' && next === 'that') return true;
  if (word === 'previously' || (word === 'earlier' && next === 'this')) return true;
  return type === 'incident' && /^(earlier|later)$/.test(word);
}

/** "The attack comes a day *after two guards were killed*", "a day *after the army said* that two were killed" */
export function isAfter(tokens: Token[], clause: Clause | undefined): boolean {
  if (clause?.link !== 'subordinate' || tokens[clause.first]!.lower !== 'after') return false;
  return /^(hours?|days?|weeks?|months?|years?)$/.test(tokens[clause.first - 1]?.lower ?? '');
}
