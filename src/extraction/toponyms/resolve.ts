import type { Place } from '../types.ts';
import type { Match, Option } from './name-index.ts';

/** What a document says about where it is set: how often each country is spoken of, and which places are certain. */
export interface Evidence {
  countries: Map<string, number>;
  total: number;
  /** Places with one meaning, by id: how often they were named. */
  certain: Map<string, Place>;
  /** How much each town says of its own country. */
  own: Map<string, number>;
}

/** A name with the words beside it that narrow its meaning. */
export interface Clues {
  /** Countries and provinces named right beside it: "Pishin, *Balochistan*", "the *Iranian* city of Pishin". */
  beside: Place[];
  /** The noun after it: "province", "city". */
  noun: string;
}

/** Gathers what the names with one meaning say. */
export function gatherEvidence(matches: Match[]): Evidence {
  const evidence: Evidence = { countries: new Map(), total: 0, certain: new Map(), own: new Map() };
  for (const { options } of matches) {
    const [first] = options[0]!.place.countries ?? [];
    if (first === undefined || options.some(({ place }) => place.countries?.[0] !== first)) continue;
    const weight = options[0]!.place.kind === 'country' ? 2 : 1;
    for (const country of options[0]!.place.countries ?? []) {
      evidence.countries.set(country, (evidence.countries.get(country) ?? 0) + weight);
      evidence.total += weight;
    }
    const [{ place }] = options as [Option];
    if (place.kind === 'city') evidence.own.set(place.id, (evidence.own.get(place.id) ?? 0) + weight);
    if (options.length === 1 && /^(city|site|province)$/.test(options[0]!.place.kind))
      evidence.certain.set(options[0]!.place.id, options[0]!.place);
  }
  return evidence;
}

/** People below which a town is known to its country alone. */
const SMALL = 100_000;
/** What an article must say of other countries for a small town of none of them to be another place of that name. */
const SET_ELSEWHERE = 10;

/** "the Karasu checkpoint" in an article on Kazakhstan: the Karasu of the gazetteer is in Türkiye, and nothing else there is spoken of. */
export function isStray({ options }: Match, { countries, total, own }: Evidence): boolean {
  const [{ place, capital }] = options as [Option];
  if (options.length > 1 || place.kind !== 'city' || capital || (place.population ?? 0) >= SMALL)
    return false;
  const itself = own.get(place.id) ?? 0;
  const alone = place.countries?.every((country) => (countries.get(country) ?? 0) <= itself) ?? false;
  return alone && total - itself >= SET_ELSEWHERE;
}

/** The meanings of a name, most likely first. */
export function rank(options: Option[], evidence: Evidence, clues: Clues): Option[] {
  if (options.length === 1) return options;
  return options
    .map((option) => ({
      option,
      score: prior(option, options) + context(option.place, evidence) + beside(option.place, clues),
    }))
    .sort((a, b) => b.score - a.score || (a.option.place.id < b.option.place.id ? -1 : 1))
    .map(({ option }) => option);
}

/** How likely a meaning is before anything else is known: by kind, and by population (a tenfold city counts one more, a capital too). */
function prior({ place, form, capital }: Option, options: Option[]): number {
  const written =
    form === 'variant' ? (place.kind === 'province' && isNameOf(place, options) ? -1.5 : -0.4) : 0;
  if (place.kind === 'country') return 8 + written;
  if (/^(region|sea|border)$/.test(place.kind)) return 6.5 + written;
  if (place.kind === 'province')
    return Math.min(isNamedAfterSeat(place, options) ? 4 : 6.2, weightOf(place)) + written;
  if (place.kind === 'site') return 4.5 + written;
  return Math.max(3.5, Math.log10((place.population ?? 0) + 1)) + (capital ? 1.2 : 0) + written;
}

/** Another province bears as its own name what this one is also called: "Badakhshan" without more is the Afghan one. */
const isNameOf = (place: Place, options: Option[]): boolean =>
  options.some((other) => other.form === 'name' && other.place.kind === 'province' && other.place !== place);

/** Only provinces that the news names less have a population, and weigh no more than a city of that size. */
const weightOf = ({ population }: Place): number =>
  population === undefined ? Infinity : Math.log10(population);

/** A province that shares its name with a town in it: without more, the town is meant. */
const isNamedAfterSeat = (place: Place, options: Option[]): boolean =>
  options.some(({ place: town }) => town.kind === 'city' && town.province === place.id);

/** The document's countries, and certain places within about 300 km. */
function context(place: Place, { countries, total, certain }: Evidence): number {
  const share =
    total === 0
      ? 0
      : Math.max(0, ...(place.countries ?? []).map((country) => (countries.get(country) ?? 0) / total));
  let near = 0;
  let looked = 0;
  for (const other of certain.values()) {
    if (looked++ === 80 || near === 3) break;
    if (other.id !== place.id && isNear(place, other)) near++;
  }
  const province = place.province !== undefined && certain.has(place.province) ? 1.5 : 0;
  return share * 3.5 + near * 0.5 + province;
}

function isNear(a: Place, b: Place): boolean {
  if (!a.point || !b.point) return false;
  const latitude = a.point[1] - b.point[1];
  const longitude = (a.point[0] - b.point[0]) * Math.cos((a.point[1] * Math.PI) / 180);
  return latitude * latitude + longitude * longitude < 2.7 * 2.7;
}

function beside(place: Place, { beside: places, noun }: Clues): number {
  let score = 0;
  for (const other of places) {
    if (other.id === place.id) continue;
    if (place.province === other.id) score += 6;
    else if (other.kind === 'country' && place.countries?.includes(other.countries?.[0] ?? '')) score += 4;
    else if (
      other.kind === 'province' &&
      place.countries?.[0] === other.countries?.[0] &&
      place.kind === 'city'
    )
      score += 1.5;
  }
  if (/^(province|provincial|governorate|oblast|region|state|district|county)$/.test(noun))
    return place.kind === 'province' ? score + 4 : score;
  if (/^(city|town|municipality|port|airport)$/.test(noun)) return place.kind === 'city' ? score + 4 : score;
  return score;
}
