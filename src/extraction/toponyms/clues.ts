import type { Place, Token } from '../types.ts';
import type { Match } from './name-index.ts';
import type { Clues } from './resolve.ts';

/** Countries and provinces right beside a name, and the noun that says what it is. */
export function cluesFor(tokens: Token[], match: Match, names: (Match | undefined)[]): Clues {
  const beside: Place[] = [];
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const add = (other: Match | undefined): void => {
    if (other && other !== match)
      beside.push(
        ...other.options
          .map(({ place }) => place)
          .filter(({ kind }) => kind === 'country' || kind === 'province'),
      );
  };
  let noun = /^(county|parish|district|province|governorate|oblast)$/.test(word(match.last))
    ? word(match.last)
    : word(match.last + 1);
  // "Pishin, Balochistan", "Pishin (Iran)", "Pishin in Balochistan", "Pishin district of Balochistan"
  let ahead = match.last + 1;
  if (/^(province|district|county|city|town|village|area|region|port|border|crossing)$/.test(word(ahead)))
    ahead++;
  if (/^(,|\(|in|of)$/.test(word(ahead))) {
    let next = ahead + 1;
    while (
      /^(the|a|southeastern|southeast|southwestern|southwest|northern|southern|eastern|western|northeastern|northwestern|province|of|in|city|district|county|restive|volatile|neighbouring|neighboring)$/.test(
        word(next),
      )
    )
      next++;
    add(names[next]);
    const second = names[next]?.last;
    if (second !== undefined && /^(,|province|in)$/.test(word(second + 1)))
      add(names[word(second + 1) === 'province' && word(second + 2) === ',' ? second + 3 : second + 2]);
  }
  // "Iran's Pishin", "the Iranian border city of Pishin", "Iran's southeastern city of Pishin"
  for (let at = match.first - 1; at >= Math.max(0, match.first - 8); at--) {
    if (names[at]) {
      add(names[at]);
      break;
    }
    if (
      /^(city|town|village|district|county|province|port|region|area|of)$/.test(word(at)) &&
      noun !== 'province'
    ) {
      if (word(at) !== 'of' && word(at + 1) === 'of') noun = word(at);
      continue;
    }
    if (!/^(ADJ|PART|DET|NOUN)$/.test(tokens[at]!.pos) || word(at) === 'and') break;
  }
  return { beside, noun: sharedNoun(tokens, match, names) ?? noun };
}

/** Plural nouns of a list of places, with what each of them is. */
const PLURALS = new Map([
  ['provinces', 'province'],
  ['governorates', 'governorate'],
  ['districts', 'district'],
  ['counties', 'county'],
  ['cities', 'city'],
  ['towns', 'town'],
]);

/** "the *provinces* of Khost and Kunar", "Khost and Kunar *provinces*": the noun of a list of names. */
function sharedNoun(tokens: Token[], match: Match, names: (Match | undefined)[]): string | undefined {
  const isListed = (at: number) => names[at] !== undefined || /^(,|and)$/.test(tokens[at]?.lower ?? '');
  let last = match.last + 1;
  while (isListed(last)) last++;
  let first = match.first - 1;
  while (isListed(first)) first--;
  const before = tokens[first]?.lower === 'of' ? tokens[first - 1]?.lower : undefined;
  return PLURALS.get(tokens[last]?.lower ?? '') ?? PLURALS.get(before ?? '');
}
