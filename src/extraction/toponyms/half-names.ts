import type { Token } from '../types.ts';
import type { Match, NameIndex } from './name-index.ts';

const PARTS = new Set('North South East West Upper Lower Northern Southern Eastern Western'.split(' '));

/** "*North* and South Korean officers", "*Upper* and Lower Dir": the first half of two names that share the rest. */
export function halfAt(tokens: Token[], at: number, index: NameIndex): Match | null {
  if (!PARTS.has(tokens[at]!.text)) return null;
  const [half, joint, second] = tokens.slice(at, at + 3);
  if (!second || !/^(and|or|&)$/.test(joint!.lower) || !PARTS.has(second.text)) return null;
  const whole = index.longestAt(tokens, at + 2);
  if (!whole || whole.last === at + 2) return null;
  const other = index.longestAt([half!, ...tokens.slice(at + 3, whole.last + 1)], 0);
  return other && other.last > 0 ? { first: at, last: at, options: other.options } : null;
}
