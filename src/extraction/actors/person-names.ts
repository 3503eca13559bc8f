import type { Token } from '../types.ts';
import { COLLECTIVES } from './collectives.ts';
import { isTitleAhead } from './title-words.ts';
import { INSTITUTION_WORDS } from './institutions.ts';
import { endsToponym, isCapital, touches, type PhraseContext } from './phrases.ts';
import { HONORIFICS, OFFICES, PARTICLES } from './titles.ts';

const NOT_A_NAME = /^(DET|ADP|PRON|SCONJ|CCONJ|AUX|PART|PUNCT|NUM|ADV)$/;
/** Offices that are parts of names too: "Hossein *Amir*-Abdollahian", "Faisal bin *Sultan*". */
const NAME_LIKE = /^(amir|emir|sultan|prince|princess|king|queen|pope|marshal|major|head|leader)$/;

/** Last token of the capitalised name that begins at `index`; less than `index` when none does. */
export function nameEnd(context: PhraseContext, index: number): number {
  const { tokens, timed } = context;
  let end = index - 1;
  for (let at = index; at < tokens.length; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (timed[at] || (at > index && isTitle(context, at))) break;
    if (isCapital(token) && !NOT_A_NAME.test(token.pos)) end = at;
    else if (isCapital(token) && /^\p{Lu}\.?$/u.test(token.text) && at > index) end = at;
    else if (at === index) break;
    else if (token.text === '.' && touches(tokens[at - 1], token) && isAbbreviated(tokens[at - 1]!)) continue;
    else if (/^[-–]$/.test(token.text) && touches(token, next) && touches(tokens[at - 1], token)) continue;
    // "Kim Jong-*un*"
    else if (tokens[at - 1]!.text === '-' && end === at - 2 && /^\p{Ll}{2,5}$/u.test(token.text)) end = at;
    else if (PARTICLES.has(token.lower) && next && (isCapital(next) || next.text === '-')) continue;
    else break;
  }
  return end;
}

function isAbbreviated({ lower }: Token): boolean {
  return HONORIFICS.has(lower) || lower.length === 1;
}

/** "MM Naravane *Chief of Army Staff*": a title behind the name. */
function isTitle(context: PhraseContext, at: number): boolean {
  const { lower } = context.tokens[at]!;
  if (OFFICES.has(lower)) return !NAME_LIKE.test(lower);
  return /^(army|foreign|prime|deputy|vice)$/.test(lower) && isTitleAhead(context, at + 1);
}

/** Faiths that are given names too: "Prime Minister Mohammed *Shia* al-Sudani", "President *Islam* Karimov". */
const FAITH = /^(shia|islam|christian|sikh)$/;

/** Whether the capitalised words from `first` to `last` can be a person's name. */
export function isPersonName(context: PhraseContext, first: number, last: number, titled: boolean): boolean {
  const { tokens, toponyms } = context;
  const words = tokens.slice(first, last + 1).filter((token) => /\p{L}/u.test(token.text));
  if (words.length === 0 || words.length > (titled ? 8 : 6)) return false;
  if (words.some(({ text }) => /\d/.test(text))) return false; // "F-16s"
  const isBody = ({ lower }: Token) => INSTITUTION_WORDS.has(lower) && !(titled && FAITH.test(lower));
  if (words.some((word) => isBody(word) || COLLECTIVES.has(word.lower))) return false;
  if (context.bordered[first] || context.bordered[last]) return false;
  if (isRunOfHead(context, first, last)) return false;
  const toponym = toponyms[first];
  if (toponym && toponym.role !== 'embedded') {
    let end = first;
    while (end < last && !endsToponym(context, end)) end++;
    if (end === last || !titled) return false;
  }
  return titled || isLikelyName(context, words, first, last);
}

const PEOPLES = /^(kurdish|baloch|baluch|pashtun|tuareg|druze|shiite|sunni|islamist)$/;
const AGENCY = /^(afp|reuters|ap|upi|irna|isna|mna|mehr|xinhua|tass|sana|anadolu|dpa|ani|pti|tags?)$/;

/** "Syria Kurds Monitor AFP", "Tags Syria Golan Heights Israeli": a headline that lost its line break, with an agency or peoples in it. */
function isRunOfHead({ tokens, toponyms, place }: PhraseContext, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    if (PEOPLES.test(tokens[at]!.lower) && at === first) return true;
    if (AGENCY.test(tokens[at]!.lower) && (at > first || tokens[at]!.text !== tokens[at]!.lower)) return true;
    const inside = at > first ? toponyms[at] : undefined;
    const state = inside && inside.role !== 'embedded' && place(inside.place).kind === 'country';
    if (state && (inside.role === 'demonym' || at < last)) return true;
  }
  return false;
}

/** "the frigate *Ras Tanura*", "exercise *Nautical Shield*": names of things. */
const NAMED_THING =
  /^(exercises?|operation|drills?|dubbed|codenamed|named|ship|frigate|destroyer|vessel|tanker|warship|submarine|corvette|trawler|newspaper|daily|magazine|channel|website|agency|hotel|village|town|city|district|province|area|river|camp|region)$/;

/** "*Koh Sultan* village", "the *Mardan Noor* drill": names of places and things, known by the noun behind them. */
const NAMED_BY =
  /^(exercises?|drills?|operation|newspaper|daily|magazine|channel|website|agency|hotel|village|town|district|province|area|river|valley|camp|region|neighbou?rhood|prefecture|bridge|crossing|checkpoint|border|airport|base|airbase|sector|mosque|school|hospital|tanker|ship|missiles?|drones?|mountains?|island|islands|port|road|highway|market|mine|dam)$/;

/** What has no title must look more like a name: no capitals throughout, no name in quotation marks, no common noun. */
function isLikelyName(context: PhraseContext, words: Token[], first: number, last: number): boolean {
  const { tokens, toponyms, sentence } = context;
  if (words[0]!.pos === 'ADJ' || words.every(({ text }) => text.length > 3 && text === text.toUpperCase()))
    return false;
  if (tokens[first - 1]?.lower === 'of' && INSTITUTION_WORDS.has(tokens[first - 2]?.lower ?? ''))
    return false;
  const before = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  if (NAMED_THING.test(tokens[before]?.lower ?? '') || NAMED_BY.test(tokens[last + 1]?.lower ?? ''))
    return false;
  if (isQuoted(tokens[first - 1], tokens[last + 1]) || isSpot(context, first, last)) return false;
  if (first === 0 && words[0]!.lower.length > 5 && words[0]!.lower.endsWith('ing')) return false;
  if (first === 0 && last === 0 && /-\p{Ll}/u.test(words[0]!.text)) return false; // "*Cross-border* trade"
  const place = toponyms[last];
  if (place && place.role !== 'embedded' && place.role !== 'demonym') return false;
  return !sentence.heading && !isHeadline(tokens) && !words.some(({ lower }) => context.isCommon(lower));
}

/** A line of capitalised words, with a full stop or without; in "Ali Karimi *met* the king" the verb is written small. */
function isHeadline(tokens: Token[]): boolean {
  return !tokens.some(
    ({ text, lower, pos }) =>
      text === lower && (pos === 'VERB' || (lower.length > 3 && /^\p{L}/u.test(text))),
  );
}

/** "the *“Fatehan-e Kheybar”* drills": exercises, ships and papers stand in quotation marks. */
function isQuoted(before: Token | undefined, after: Token | undefined): boolean {
  return /^["“'‘«]$/.test(before?.text ?? '') && /^["”'’»,]$/.test(after?.text ?? '');
}

const SPOT =
  /^(village|town|city|hamlet|suburb|settlement|neighbou?rhood|district|area|port|island|camp|stronghold|enclave|base|outpost|crossing)$/;

/** Words for hill, valley, monastery, village that open the names of places. */
const LAND = /^(tel|tell|tall|jabal|jebel|deir|dayr|kafr|kfar|khirbet|khirbat|wadi|killi|jeb|koh|bandar)$/;

/** "at *Tal Hajar*", "strikes on *Tal Hajar*, a village south of Azaz": a place that the gazetteer lacks. */
function isSpot({ tokens }: PhraseContext, first: number, last: number): boolean {
  if (/^(in|near|outside|inside|around|at)$/.test(tokens[first - 1]?.lower ?? '')) return true;
  if (LAND.test(tokens[first]!.lower)) return true;
  const behind = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  if (/^(is|lies|sits)$/.test(tokens[behind]?.lower ?? ''))
    return tokens[behind]!.lower !== 'is' || /^(located|situated)$/.test(tokens[behind + 1]?.lower ?? '');
  if (!/^(an?|the)$/.test(tokens[behind]?.lower ?? '')) return false;
  const noun = tokens.slice(behind + 1, behind + 6).findIndex(({ lower }) => SPOT.test(lower));
  return (
    noun >= 0 &&
    tokens
      .slice(behind + 1, behind + 1 + noun)
      .every(({ pos, text }) => /^(ADJ|NOUN|PROPN|ADV)$/.test(pos) || text === '-')
  );
}
