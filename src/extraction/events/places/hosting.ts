import type { Located, Scene } from '../scene.ts';
import type { Toponym } from '../../types.ts';
import type { Trigger } from '../triggers.ts';

const HOST = /^(host|hosts|hosted|hosting)$/;
/** Words between the host and the verb: "Seoul *will also* host". */
const REACH = 4;

/** Where talks or drills are that a city or country hosts: "*Doha* hosted the talks", "talks hosted by *Qatar*". */
export function findHost(
  { tokens, toponyms, times, clauseOf, clauses }: Scene,
  trigger: Trigger,
): Located<Toponym> | null {
  const isNear = (at: number) => {
    const clause = clauseOf[at]!;
    return clause === trigger.clause || clauses[clause]!.parent === trigger.clause;
  };
  const names = toponyms.filter(({ role }) => role === 'metonym' || role === 'literal');
  for (let at = 0; at < tokens.length; at++) {
    if (!HOST.test(tokens[at]!.lower) || tokens[at]!.pos === 'NOUN' || !isNear(at)) continue;
    const by = names.find(({ from }) => tokens[at + 1]?.lower === 'by' && from > at + 1 && from <= at + 3);
    const subject = names.find(
      ({ to }) =>
        to < at &&
        at - to <= REACH &&
        tokens
          .slice(to + 1, at)
          .every(
            ({ pos, start, lower }) =>
              /^(AUX|ADV|PART|ADJ)$/.test(pos) ||
              lower === 'on' ||
              times.some((time) => start >= time.start && start < time.end),
          ),
    );
    if (by ?? subject) return (by ?? subject)!;
  }
  return null;
}
