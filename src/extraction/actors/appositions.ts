import { bodyBehind, complementAfter } from './complements.ts';
import { countryIn } from './country-in.ts';
import { organisationAt } from './organisation-at.ts';
import { countryAt, isCapital, type PhraseContext } from './phrases.ts';
import type { Token } from '../types.ts';
import { HONORIFICS, OFFICES, TITLE_MODIFIERS } from './titles.ts';

/** What is said of somebody right behind the name. */
export interface Apposition {
  title: string[];
  countries: string[];
  /** Its last token; that of the name when there is none. */
  last: number;
}

/** Tokens in which the office of an apposition must come, and those up to the comma that closes it. */
const TO_OFFICE = 10;
const TO_COMMA = 16;

/** ", the commander of border forces in the Iranian city of Maku," or ", who is Chief of Staff of the Army," behind token `end`. */
export function appositionAfter(context: PhraseContext, end: number): Apposition {
  const { tokens } = context;
  const none = { title: [], countries: [], last: end };
  const comma = tokens[end + 1]?.text === ',';
  let at = comma ? end + 2 : end + 1;
  const served = servesAs(tokens, at);
  if (!comma && served === at) return none;
  at = served;
  const title: string[] = [];
  let country: string | null = null;
  const reach = Math.min(tokens.length, at + TO_OFFICE);
  while (at < reach && !OFFICES.has(tokens[at]!.lower)) {
    const { lower, pos } = tokens[at]!;
    if (!/^(DET|PRON|ADJ|ADV|NOUN|PROPN|PART)$/.test(pos) && !/^(then|[-–])$/.test(lower)) return none;
    if (TITLE_MODIFIERS.has(lower)) title.push(lower);
    country ??= countryAt(context, at) ?? organisationAt(context, at)?.countries[0] ?? null;
    at++;
  }
  if (at >= reach) return none;
  title.push(tokens[at]!.lower);
  const { last, countries } = complementAfter(context, at);
  const next = tokens[last + 1];
  // ", Army Chief Gen B and C": the next of a list, not the title of the one before
  if (next && isCapital(next) && (next.pos === 'PROPN' || HONORIFICS.has(next.lower))) return none;
  if (OFFICES.has(next?.lower ?? '')) return none;
  const behind = bodyBehind(context, last);
  if (behind > last) country ??= countries[0] ?? countryIn(context, last + 1, behind);
  // "*Scholz*, Polish prime minister discuss trade": two people who act, in a headline
  const after = tokens[behind + 1];
  if (comma && after?.pos === 'VERB' && after.lower === after.lemma) return none;
  const close = closing(context, behind);
  const posted = /^(ambassador|envoy|consul|representative|negotiator)$/.test(title.at(-1)!);
  // "the commander of the force *in the Iranian town of Khoy*"
  if (tokens[behind + 1]?.lower === 'in' && !posted)
    country ??= countries[0] ?? countryIn(context, behind + 1, close);
  return { title, countries: country ? [country] : countries, last: close };
}

/** Where the office begins in "who is …", "who also doubles as …"; `at` when no such clause begins there. */
function servesAs(tokens: Token[], at: number): number {
  if (tokens[at]?.lower !== 'who') return at;
  let verb = at + 1;
  while (tokens[verb]?.pos === 'ADV') verb++;
  const serving = /^(serves|served|doubles|doubled|acts|acted)$/.test(tokens[verb]?.lower ?? '');
  if (serving) return tokens[verb + 1]?.lower === 'as' ? verb + 2 : at;
  return tokens[verb]?.pos === 'AUX' ? verb + 1 : at;
}

/** The token before the comma that closes an apposition; `last` when a verb comes first. */
function closing({ tokens }: PhraseContext, last: number): number {
  for (let at = last + 1; at < Math.min(tokens.length, last + TO_COMMA); at++) {
    if (tokens[at]!.text === ',') return at - 1;
    if (/^(VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(tokens[at]!.pos)) break;
  }
  return last;
}
