import { ORGANISATIONS, type Organisation } from './organisations.ts';
import type { Phrase, PhraseContext } from './phrases.ts';

const byFirstWord = new Map<string, { words: string[]; organisation: Organisation }[]>();
for (const organisation of ORGANISATIONS) {
  for (const spelling of organisation.spellings) {
    const words = spelling.split(' ');
    const rows = byFirstWord.get(words[0]!) ?? [];
    rows.push({ words, organisation });
    rows.sort((a, b) => b.words.length - a.words.length);
    byFirstWord.set(words[0]!, rows);
  }
}

/** The organisation whose name begins at token `index`: "Jaish ul-Adl", "the IRGC". Must be capitalised. */
export function organisationAt({ tokens }: PhraseContext, index: number): Phrase | null {
  const rows = byFirstWord.get(tokens[index]!.lower);
  if (!rows || !/^\p{Lu}|^al$/u.test(tokens[index]!.text)) return null;
  for (const { words, organisation } of rows) {
    let at = index;
    let matched = 0;
    while (at < tokens.length && matched < words.length) {
      if (/^[-’']$/.test(tokens[at]!.text) && at > index) at++;
      else if (tokens[at]!.lower.replace(/^['’]/, '') === words[matched]) {
        matched++;
        at++;
      } else break;
    }
    const acronym = words.length === 1 && words[0]!.length <= 5;
    if (
      matched < words.length ||
      (acronym && !/^\p{Lu}[\p{Lu}\d.]|^\p{Lu}\p{Ll}{3}/u.test(tokens[index]!.text))
    )
      continue;
    return {
      first: index,
      last: at - 1,
      through: at - 1,
      kind: organisation.kind,
      via: 'name',
      name: organisation.name,
      countries: organisation.country ? [organisation.country] : [],
      title: '',
      plural: true,
    };
  }
  return null;
}
