import type { RoleFiller } from '../parties/roles.ts';
import type { Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import { placeOfCountry, type Placing } from './types.ts';

/** Words between a preposition and "the country": "in the southeast of *the country*". */
const REACH = 8;

/** Force that a state uses or suffers within its own borders. */
const AT_HOME = /^(kill|seize|clash|die|arrest)\b/;

/** "began a drill in *the country's* northwest": the only country that takes part. */
export function ownLand(
  { tokens, clauses }: Scene,
  { clause, head, rule }: Trigger,
  roles: RoleFiller[],
): Placing | null {
  if (rule.type === 'talks' || rule.type === 'agreement') return null;
  if (rule.type === 'incident' && !AT_HOME.test(rule.name)) return null; // "jets struck targets in the south of the country"
  const { last } = clauses[clause]!;
  const at = tokens.findIndex(
    ({ lower }, index) =>
      lower === 'country' && index > head + 1 && index <= last && tokens[index - 1]!.lower === 'the',
  );
  if (at < 0) return null;
  const before = tokens.slice(Math.max(head + 1, at - REACH), at);
  const within = before.findLast(({ pos, lower }) => pos === 'VERB' || (pos === 'ADP' && lower !== 'of'));
  if (!/^(in|across|throughout|inside|within|along|off)$/.test(within?.lower ?? '')) return null;
  const [country, ...others] = new Set(roles.flatMap(({ actor }) => actor.country ?? []));
  return country && others.length === 0
    ? placeOfCountry(country, '“the country” is that of the parties')
    : null;
}
