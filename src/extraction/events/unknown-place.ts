import type { Draft } from './draft.ts';

/** What a name is the name of: "the village *of* Prisi". */
const KIND =
  /^(villages?|towns?|cit(y|ies)|districts?|hamlets?|suburbs?|areas?|provinces?|islands?|neighbou?rhoods?)$/;

/** "came under attack in *Prisi*", "the village of *Prisi*": a place that the gazetteer lacks is named. */
export function namesUnknownPlace({ scene, rule, trigger: { clause, head } }: Draft): boolean {
  const { tokens, toponymAt, actors, times, clauses } = scene;
  const { first, last } = clauses[clause]!;
  for (let at = first; at <= last; at++) {
    if (tokens[at]!.pos !== 'PROPN' || toponymAt[at]) continue;
    const before = tokens[at - 1]?.lower ?? '';
    const led =
      /^(in|at|near|outside)$/.test(before) || (before === 'of' && KIND.test(tokens[at - 2]?.lower ?? ''));
    const known =
      actors.some((mention) => mention.first <= at && mention.through >= at) ||
      times.some(({ from, to }) => from <= at && to >= at);
    const hit = rule.frame === 'suffer' && at < head; // "*Tamarasheni* came under fire"
    if ((led || hit) && !known) return true;
  }
  return false;
}
