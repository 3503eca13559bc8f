import type { Token } from '../types.ts';
import { after, type Context } from './context.ts';
import { DASH } from './fold.ts';
import { PLACE_NOUNS } from './lexicon/organisations.ts';
import { LOCATION_VERBS } from './lexicon/verbs.ts';

const BE = /^(is|are|was|were|be|been|being|remains?|remained|'s)$/;

/** Index of the first word after the name and the names joined to it: after "Tehran and Islamabad". */
export function afterGroup(c: Context): number {
  let at = c.match.last + 1;
  while (/^(and|or|,|&)$/.test(c.tokens[at]?.lower ?? '') || DASH.test(c.tokens[at]?.text ?? '')) {
    let next = at + 1;
    if (/^(and|or|the|both)$/.test(c.tokens[next]?.lower ?? '')) next++;
    if (c.tokens[next]?.lower === 'the') next++;
    const name = c.names[next];
    // Lists of more names than this are no subject.
    if (!name || at - c.match.last > 40) break;
    at = name.last + 1;
  }
  return at;
}

/** Whether nothing but names joined to it stands before the name: it can be a subject. */
export function isFree(c: Context): boolean {
  if (isContainer(c)) return false;
  if (c.governor === null) return true;
  const comma = c.tokens.slice(c.governor.index, c.match.first).some((token) => token.text === ',');
  return c.governor.joined && comma && after(c)?.text !== ',';
}

/** "Changchun, *China*": it only says where the place before the comma lies. */
function isContainer({ tokens, match, names, place }: Context): boolean {
  if (tokens[match.first - 1]?.text !== ',' || !/^(country|province)$/.test(place.kind)) return false;
  const inside = names[match.first - 2]?.options ?? [];
  return inside.some(
    ({ place: part }) =>
      part.id !== place.id && part.kind !== 'country' && part.countries?.[0] === place.countries?.[0],
  );
}

/** The first verb or auxiliary of which the name is the subject, passing over what stands between; -1 when there is none. */
function verbOf(c: Context): number {
  let at = afterGroup(c);
  if (c.tokens[at]?.text === ',') {
    const close = c.tokens.slice(at + 1, at + 13).findIndex((token) => token.text === ',');
    if (close < 0) return -1;
    at += close + 2;
  }
  if (isDay(c.tokens, at)) at += 2;
  while (isPassedOver(c.tokens[at])) at++;
  return isVerb(c.tokens[at], c.tokens[at + 1]) ? at : -1;
}

/** "Tehran and Islamabad *on Monday* signed" */
const isDay = (tokens: Context['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'on' &&
  /^(sun|mon|tues|wednes|thurs|fri|satur)day$/.test(tokens[at + 1]?.lower ?? '');

/** "Iran and Pakistan *both also* want": words between subject and verb. */
const isPassedOver = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(ADV|PART)$/.test(token.pos) || /^(both|all|each|themselves|itself)$/.test(token.lower)) &&
  !/^(['’]s?|to)$/.test(token.lower);

/** A verb, or a word the tagger took for a noun that ends like a verb and has an object: "Germany *attacks* the". */
const isVerb = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined &&
  (/^(VERB|AUX)$/.test(token.pos) ||
    (/^(NOUN|ADJ)$/.test(token.pos) &&
      /(ed|s)$/.test(token.lower) &&
      /^(the|a|an|its|his|their|it|them|these|this|that|to)$/.test(next?.lower ?? '')));

/** Whether the name is the subject of a verb of doing, saying or undergoing, and not said to lie or be somewhere. */
export function isActor(c: Context): boolean {
  const verb = verbOf(c);
  if (verb < 0) return false;
  let main = verb;
  while (/^(AUX|ADV|PART)$/.test(c.tokens[main]?.pos ?? '') && c.tokens[main + 1]) main++;
  const head = c.tokens[main]!;
  const ing = head.lower.endsWith('ing') && head.pos === 'VERB';
  if (main === verb && ing) return false;
  if (LOCATION_VERBS.has(head.lower) || LOCATION_VERBS.has(head.lemma)) return false;
  if (/^(known|regarded|famous|famed)$/.test(head.lower)) return false;
  if (
    /^(has|have|had)$/.test(c.tokens[main - 1]?.lower ?? head.lower) &&
    head.pos !== 'VERB' &&
    describesPlace(c, main)
  )
    return false;
  if (!c.tokens.slice(verb, main).some(({ lower }) => BE.test(lower)) && !BE.test(c.tokens[verb]!.lower))
    return true;
  if (head.pos === 'VERB') return c.place.kind === 'country' || ing;
  return c.place.kind === 'country' && !describesPlace(c, main);
}

/** "is a country in …", "is in Asia", "was cold": what is said is about the land. */
function describesPlace(c: Context, from: number): boolean {
  const word = c.tokens[from];
  if (word?.pos === 'ADP') return word.lower !== 'at';
  if (word?.pos === 'ADJ' && !/^(ADJ|NOUN|PROPN|PART|SCONJ)$/.test(c.tokens[from + 1]?.pos ?? ''))
    return true;
  for (let at = from; at < from + 8; at++) {
    const token = c.tokens[at];
    if (!token || token.pos === 'PUNCT' || token.pos === 'ADP' || token.pos === 'SCONJ') return false;
    if (
      PLACE_NOUNS.has(token.lower) ||
      /^(country|nation|place|home|capital|settlement|commune|civilization|destination|kingdom|empire|republic|market)s?$/.test(
        token.lower,
      )
    )
      return true;
  }
  return false;
}
