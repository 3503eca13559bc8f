import type { Place, Toponym } from '../types.ts';

/** Countries with how often some names are of them, the most frequent first. */
export function countriesByMention(
  toponyms: Toponym[],
  place: (id: string) => Place,
): [country: string, times: number][] {
  const counts = new Map<string, number>();
  for (const { place: id } of toponyms)
    for (const country of place(id).countries ?? []) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** A third country may be named a third as often as the second of the two that an article is about. */
const ASIDE = 3;

/** The two countries that an article is about; none when it names others nearly as often. */
export function mainPair([first, second, third]: [country: string, times: number][]): string[] {
  return first && second && second[1] >= ASIDE * (third?.[1] ?? 0) ? [first[0], second[0]] : [];
}
