import type { EventFeature } from '../formats/corpus.ts';

/** Events under the year in which they begin, as it is written in ISO dates, in order of appearance; "Date open" for those without. */
export function eventsByYear(features: readonly EventFeature[]): [year: string, features: EventFeature[]][] {
  const years = new Map<string, EventFeature[]>();
  for (const feature of features) {
    const { start, end } = feature.properties;
    const year = (start ?? end)?.replace(/-\d\d-\d\d$/, '') ?? 'Date open';
    const its = years.get(year);
    if (its === undefined) years.set(year, [feature]);
    else its.push(feature);
  }
  return [...years];
}
