import type { Draft } from '../draft.ts';

const GATE = /^(crossing|gate|checkpoint|checkpost|pass)$/;
const BESIDE_NAME = /^(border|frontier|crossing|land|trade|checkpoint)$/;

/** "The *Paso Quemado* border crossing was shut": a way across a border by a name that no atlas may have. */
export function isNamedBarrier({ rule, scene, trigger }: Draft): boolean {
  if (rule.type !== 'crossing') return false;
  const { tokens, clauses, toponymAt } = scene;
  const { first, last } = clauses[trigger.clause]!;
  for (let at = first + 1; at <= last; at++) {
    if (tokens[at]!.pos !== 'NOUN' || !GATE.test(tokens[at]!.lemma)) continue;
    let name = at - 1;
    while (name > first && BESIDE_NAME.test(tokens[name]!.lower)) name--;
    if (tokens[name]!.pos === 'PROPN' && toponymAt[name] === undefined) return true;
  }
  return false;
}
