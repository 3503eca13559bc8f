import type { Phrase, PhraseContext } from './phrases.ts';

/** Offices in the plural that names may follow, one for each country. */
const LEADERS =
  /(presidents|ministers|counterparts|leaders|chiefs|commanders|premiers|secretaries|governors|envoys|generals|directors|ambassadors|kings|speakers)$/i;

/**
 * "The foreign ministers of Iran and Oman, *Ali Karimi* and *Badr Harthy*": the names stand for the offices, and each
 * has the country of its place in the list.
 */
export function namesOfPairs(context: PhraseContext, phrases: Phrase[]): Phrase[] {
  const named: Phrase[] = [];
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at]!;
    const people = phrases.slice(at + 1, at + 1 + phrase.countries.length);
    if (
      phrase.via !== 'noun' ||
      people.length < 2 ||
      !LEADERS.test(phrase.name) ||
      !follows(context, phrase, people)
    ) {
      named.push(phrase);
      continue;
    }
    const title = phrase.name.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
    people.forEach((person, nth) => {
      if (person.countries.length === 0) person.countries = [phrase.countries[nth]!];
      person.title ||= title === 'counterpart' ? '' : title;
    });
    people[0]!.first = phrase.first;
    named.push(...people);
    at += people.length;
  }
  return named;
}

/** Whether as many names as countries stand right behind, with nothing but commas and "and" between them. */
function follows({ tokens }: PhraseContext, phrase: Phrase, people: Phrase[]): boolean {
  let last = phrase.through;
  return people.every((person, nth) => {
    const gap = tokens.slice(last + 1, person.first).map(({ lower }) => lower);
    last = person.through;
    const joint = nth === 0 ? /^,?$/ : /^(,|and|, and)$/;
    return person.kind === 'person' && joint.test(gap.join(' '));
  });
}
