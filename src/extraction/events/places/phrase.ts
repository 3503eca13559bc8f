import { DASH } from '../../toponyms/fold.ts';
import { FACILITIES, PLACE_NOUNS } from '../../toponyms/lexicon/organisations.ts';
import type { Toponym } from '../../types.ts';
import type { Located, Scene } from '../scene.ts';

/** A name of a place in its sentence. */
export type Name = Located<Toponym>;

/** How many words of one phrase may stand between two names. */
const REACH = 14;
/** From this distance on, in metres, a town only tells where the place lies: "Panjgur, 300 km from *Quetta*". */
const FAR = 15_000;
const LINKS =
  /^(,|\(|\)|-|–|'s|’s|'|’|some|about|roughly|around|nearly|away|close|near|along|inside|within|just|only|lies?|located|situated|bordering|adjoining|bordered)$/;

/**
 * Puts the names of a sentence together that tell of one place: "the Machil sector of *Kupwara* district, 165 km
 * north-west of *Srinagar*", "*Arauca*, in eastern *Colombia* on the *border with Venezuela*".
 */
export function phrasesOf(scene: Scene, names: Name[]): Name[][] {
  const { tokens, toponymAt } = scene;
  const phrases: Name[][] = [];
  for (const name of names) {
    const last = phrases.at(-1)?.at(-1);
    const joined =
      last !== undefined &&
      name.from - last.to <= REACH &&
      sharesLand(scene, last, name) &&
      tokens.slice(last.to + 1, name.from).every(
        ({ lower, pos }, at, gap) =>
          (lower === 'and' && gap.length === 1) || // "Torkham *and* Chaman"
          toponymAt[last.to + 1 + at] !== undefined ||
          LINKS.test(lower) ||
          PLACE_NOUNS.has(lower) ||
          FACILITIES.has(lower) ||
          /^(DET|ADJ|NUM|ADV|PROPN)$/.test(pos) ||
          (pos === 'ADP' &&
            !/^(to|into|from|after|before|by|with|against|for|during|between)$/.test(lower)) ||
          /^(km|kms|kilomet(er|re)s?|miles?|met(er|re)s?)$/.test(lower),
      );
    if (joined) phrases.at(-1)!.push(name);
    else phrases.push([name]);
  }
  return phrases;
}

/** "at Israel in *Tehran*": two places of different countries are not one. */
function sharesLand({ place }: Scene, a: Name, b: Name): boolean {
  const [first, second] = [place(a.place).countries, place(b.place).countries];
  return !first || !second || first.some((country) => second.includes(country));
}

/** How exact a place is, the lower the better: a district counts before its border, a border before its province. */
function grain({ tokens, toponymAt, place }: Scene, name: Name): number {
  const { kind, province } = place(name.place);
  // "near the borders with Rwanda and Uganda" is near neither more than the other.
  const words = tokens.slice(name.from, name.to + 1);
  if (kind === 'border' && words.some(({ lower }) => /^(borders|frontiers)$/.test(lower))) return 4;
  // "in Makran, Balochistan": what the province is added to lies in it.
  if (kind === 'region' && tokens[name.to + 1]?.text === ',' && toponymAt[name.to + 2]) return 2;
  if (isOnRoute(tokens, toponymAt, name)) return 3;
  if (kind !== 'province')
    return { site: 0, city: 0, border: 2, sea: 4, region: 5, country: 6 }[kind] + (isFar(name) ? 4 : 0);
  const district = province !== undefined || DISTRICT.test(tokens[name.to]!.lower);
  return district || DISTRICT.test(tokens[name.to + 1]?.lower ?? '') ? 1 : 3;
}

/** "the *Quetta*-Taftan highway near Nushki": where a road leads. */
function isOnRoute(tokens: Scene['tokens'], toponymAt: Scene['toponymAt'], { from, to }: Name): boolean {
  const joined = (dash: number, other: number) =>
    DASH.test(tokens[dash]?.text ?? '') && toponymAt[other] !== undefined;
  const last = joined(to + 1, to + 2) ? to + 2 : joined(from - 1, from - 2) ? to : -1;
  return last >= 0 && /^(highway|road|motorway|railway|route|line)$/.test(tokens[last + 1]?.lower ?? '');
}

const DISTRICT = /^(districts?|count(y|ies)|tehsil|subdivision|agency)$/;
const isFar = ({ distance }: Name): boolean => (distance ?? 0) >= FAR;

/** The most exact name of a phrase; a town that is only measured from comes late, and the first of several wins. */
export function finest(scene: Scene, phrase: Name[]): Name {
  return phrase.reduce((best, name) => (grain(scene, name) < grain(scene, best) ? name : best));
}
