import { barrierAgain } from './barrier-again.ts';
import type { Place, PlaceRelation, Token, Toponym } from '../types.ts';

/** Words that mean a place named before: their first and last token, their tie to the sentence, and what they may mean. */
export interface Reference {
  first: number;
  last: number;
  relation: PlaceRelation;
  /** `text`: that of the article. */
  fits: (toponym: Toponym, place: Place, text: string) => boolean;
}

type Test = (place: Place) => boolean;
const isCity: Test = ({ kind }) => kind === 'city';
const isProvince: Test = ({ kind }) => kind === 'province';
const isEither: Test = (place) => isCity(place) || isProvince(place);

const isAny: Test = (place) => isEither(place) || place.kind === 'site';

/** What a noun may stand for when it is named no further: "in the *city*". */
const NOUNS = new Map<string, Test>([
  ...['city', 'town', 'village'].map((noun) => [noun, isCity] as const),
  ...['province', 'governorate', 'oblast'].map((noun) => [noun, isProvince] as const),
  ...['district', 'county', 'tehsil'].map((noun) => [noun, isEither] as const),
]);

/** Sites that stand for the town by which they were named: "the airport of Sulaymaniyah … at the *airport*". */
const SITES = new Set('airport port harbour harbor camp base prison embassy consulate'.split(' '));

/** Characters round a name in which the noun of its site stands: "Sulaymaniyah *International Airport*". */
const ROUND = 24;

/** Whether a name stood with the noun of a site: "the *airport* of X", "X *airport*". */
function isNamedWith(noun: string, { start, end }: Toponym, text: string): boolean {
  const before = text.slice(Math.max(0, start - ROUND), start).toLowerCase();
  const after = text.slice(end, end + ROUND).toLowerCase();
  return (
    new RegExp(`\\b${noun} (of|in|at|near) $`).test(before) ||
    new RegExp(`^( \\p{L}+)? ${noun}\\b`, 'u').test(after)
  );
}

/** The place named before that the words up to token `at` mean; null for nearly every word. */
export function refersBack(tokens: Token[], at: number): Reference | null {
  if (tokens[at]!.lower === 'there') return there(tokens, at);
  const barrier = barrierAgain(tokens, at);
  if (barrier) return barrier;
  const before = tokens[at - 1]!.lower;
  if (before !== 'the' && before !== 'that' && before !== 'this' && before !== 'same') return null;
  return nounAgain(tokens, at, before);
}

/** "two more were shot *in the province*", "in that town"; not "in the city of Herat", "in the city centre". */
function nounAgain(tokens: Token[], at: number, before: string): Reference | null {
  const { lower } = tokens[at]!;
  const first = before === 'same' ? at - 2 : at - 1;
  const same = before === 'same' && /^(area|place|spot|sector|region)$/.test(lower);
  const site = SITES.has(lower);
  const noun = same || site ? isAny : NOUNS.get(lower);
  if (!noun || !/^(the|that|this)$/.test(tokens[first]?.lower ?? '')) return null;
  const [, near] = /^(?:in|inside|within|at|(near|outside))$/.exec(tokens[first - 1]?.lower ?? '') ?? [null];
  if (near === null) return null;
  const next = tokens[at + 1];
  if (next && (/^(of|called|named)$/.test(next.lower) || /^(NOUN|PROPN|PART)$/.test(next.pos))) return null;
  const fits = (toponym: Toponym, place: Place, text: string) =>
    /^(literal|dateline|metonym)$/.test(toponym.role) &&
    noun(place) &&
    (!site || isNamedWith(lower, toponym, text));
  return { first, last: at, relation: near ? 'near' : 'in', fits };
}

/** "flew to Vientiane and signed a protocol *there*"; not "there is". */
function there(tokens: Token[], at: number): Reference | null {
  if (!/^(NOUN|PROPN|VERB)$/.test(tokens[at - 1]?.pos ?? '')) return null;
  const { lower, text } = tokens[at + 1] ?? { lower: '', text: '.' };
  if (!/^[.,;]$/.test(text) && !/^(on|in|with|for|to|and|last|this|by)$/.test(lower)) return null;
  const fits = ({ role, relation }: Toponym) => role === 'literal' && /^(in|to|near)$/.test(relation);
  return { first: at, last: at, relation: 'in', fits };
}
