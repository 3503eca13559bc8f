import type { Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import type { Placing } from './types.ts';
import { countryId } from '../../countries.ts';

/**
 * "struck the Polish *village of* Przewodow": a place that the gazetteer lacks, in the country that its adjective tells;
 * "entered Greek *airspace*".
 */
export function landOf(scene: Scene, { clause, rule, head }: Trigger): Placing | null {
  const { tokens, clauses, toponyms, toponymAt, clauseOf, place } = scene;
  const land = toponyms.find(
    ({ from, to, role }) =>
      role === 'demonym' &&
      from > head &&
      to <= clauses[clause]!.last &&
      clauseOf[from] === clause &&
      ((/^(village|town|city|district|province|hamlet|port)$/.test(tokens[to + 1]?.lower ?? '') &&
        tokens[to + 2]?.lower === 'of' &&
        toponymAt[to + 3] === undefined) ||
        (rule.type === 'incident' && /^(airspace|territory|waters)$/.test(tokens[to + 1]?.lower ?? ''))),
  );
  const [country, ...others] = land ? (place(land.place).countries ?? []) : [];
  if (!land || !country || others.length > 0) return null;
  return {
    place: countryId(country),
    basis: 'stated',
    distance: null,
    near: false,
    toponym: land,
    reason: `the country whose ${tokens[land.to + 1]!.lower} it is`,
  };
}
