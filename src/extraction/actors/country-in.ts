import { organisationAt } from './organisation-at.ts';
import { countryAt, type PhraseContext } from './phrases.ts';

/** The first country that a place or organisation among some tokens belongs to. */
export function countryIn(context: PhraseContext, first: number, last: number): string | null {
  for (let at = first; at <= last; at++) {
    const country = countryAt(context, at) ?? organisationAt(context, at)?.countries[0];
    if (country && !isAmbiguous(context, at)) return country;
  }
  return null;
}

/** "Governor Punjab": a province of that name lies in another country too. */
function isAmbiguous({ toponyms, place }: PhraseContext, at: number): boolean {
  const toponym = toponyms[at];
  if (!toponym || place(toponym.place).kind !== 'province') return false;
  const [own] = place(toponym.place).countries ?? [];
  return toponym.alternatives.some((id) => place(id).kind === 'province' && place(id).countries?.[0] !== own);
}
