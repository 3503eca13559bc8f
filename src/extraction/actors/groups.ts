import { complementAfter } from './complements.ts';
import { countryIn } from './country-in.ts';
import { SENT_BODY } from './sent-bodies.ts';
import { COLLECTIVES, COLLECTIVE_MODIFIERS } from './collectives.ts';
import {
  countriesAfter,
  countriesBefore,
  countryAt,
  isAdjective,
  isCapital,
  isCountry,
  phraseText,
  type Phrase,
  type PhraseContext,
} from './phrases.ts';
import { OFFICES, SAYERS, TITLE_MODIFIERS } from './titles.ts';
import { countryId } from '../countries.ts';
import type { Token } from '../types.ts';
import { SHIP_KINDS } from '../vessels.ts';
import type { ActorKind } from './types.ts';

/** The group whose head noun is token `index`: "Iranian and Pakistani armed forces", "unknown gunmen". */
export function collectiveAt(context: PhraseContext, article: string, index: number): Phrase | null {
  const { tokens } = context;
  const kind = kindAt(tokens, index);
  if (!kind || !/^(NOUN|PROPN|ADJ)$/.test(tokens[index]!.pos) || isGround(context, index)) return null;
  const next = tokens[index + 1];
  if (
    next &&
    (COLLECTIVES.has(next.lower) ||
      OFFICES.has(next.lower) ||
      /^(offensive|operation|campaign|treaty|pact|agreement|accord|act)$/.test(next.lower) ||
      (next.pos === 'NOUN' && (kind === 'force' || kind === 'group')))
  )
    return null;
  let first = index;
  while (first > 0 && joins(context, first - 1)) first--;
  if (tokens[first]!.text === '-') first++; // "guided-*missile destroyer*"
  const before = countriesBefore(context, first);
  const after = countriesAfter(context, index);
  const sent = isSent(context, index, first);
  const region =
    (next?.lower === 'from' && sent) || (next?.lower === 'of' && (sent || kind === 'force'))
      ? countryIn(context, index + 2, Math.min(index + 3, tokens.length - 1))
      : null;
  const named = before.countries.length > 0 ? before.countries : after.countries;
  const countries = named.length > 0 || region === null ? named : [region];
  const opening = before.countries.length > 0 ? before.first : first;
  const start = tokens[opening - 1]?.text === 'Royal' ? opening - 1 : opening; // "the *Royal* Saudi Land Forces"
  const last = after.countries.length > 0 && before.countries.length === 0 ? after.last : index;
  const single = tokens[index]!.lower;
  const owned = /^(its|their)$/.test(tokens[first - 1]?.lower ?? '');
  if (
    kind === 'force' &&
    countries.length === 0 &&
    first === index &&
    !owned &&
    !sent &&
    !/^(soldiers?|conscripts?|servicem[ae]n|jawans?|sailors|police|troops|policem[ae]n|guards)$/.test(single)
  )
    return null;
  return {
    first: start,
    last,
    through: last,
    kind,
    via: 'noun',
    name: phraseText(context, article, countries.length > 1 ? first : start, index),
    countries,
    title: '',
    plural: true,
  };
}

/** "*The* delegation", "the visiting flotilla": those sent, who were named before. */
function isSent({ tokens }: PhraseContext, index: number, first: number): boolean {
  const opening = tokens[first - 1]?.lower === 'visiting' ? tokens[first - 2] : tokens[first - 1];
  const ship = SHIP_KINDS.has(tokens[index]!.lower); // "a ship" is any
  const definite = opening?.lower === 'the';
  const { lower } = tokens[index]!;
  if (/^(army|navy|military)$/.test(lower)) return definite; // "*The* Sudanese army denied it. On Monday *the* army …"
  return SENT_BODY.test(lower) && (definite || (!ship && opening?.lower === 'a'));
}

function kindAt(tokens: Token[], index: number): ActorKind | undefined {
  const { lower } = tokens[index]!;
  const before = tokens[index - 1]?.lower ?? '';
  const working = lower === 'groups' && /^(working|expert|negotiating)$/.test(before);
  // "the Saudi-led *coalition*", not one of parties at home
  const allied = lower === 'coalition' && /^(led|military|international)$/.test(before);
  return working || allied ? 'force' : COLLECTIVES.get(lower);
}

/** "on the Kenyan *side* of the border": a place. */
function isGround({ tokens, bordered }: PhraseContext, index: number): boolean {
  if (tokens[index]!.lower !== 'side' || tokens[index + 1]?.lower !== 'of') return false;
  return [2, 3, 4].some(
    (step) =>
      bordered[index + step] ||
      /^(border|frontier|boundary|line|river|loc|crossing)$/.test(tokens[index + step]?.lower ?? ''),
  );
}

/** The office whose lower-case head noun is token `index`: "the Pakistani premier", "Iran's top general". */
export function officeAt(context: PhraseContext, article: string, index: number): Phrase | null {
  const { tokens } = context;
  const head = tokens[index]!;
  if (!OFFICES.has(head.lower) || SAYERS.has(head.lower) || !/^(NOUN|PROPN|ADJ)$/.test(head.pos)) return null;
  if (OFFICES.has(tokens[index + 1]?.lower ?? '') || tokens[index + 1]?.pos === 'NOUN') return null;
  let first = index;
  while (first > 0 && belongsToTitle(tokens, first - 1)) first--;
  const before = countriesBefore(context, first);
  const after = complementAfter(context, index);
  const determined = /^(the|its|his|her|their|visiting)$/.test(tokens[before.first - 1]?.lower ?? '');
  if (!determined && before.countries.length === 0 && after.countries.length === 0) return null;
  return {
    first: before.first,
    last: after.last,
    through: after.last,
    kind: 'office',
    via: 'title',
    name: phraseText(context, article, before.first, index),
    countries: before.countries.length > 0 ? before.countries : after.countries,
    title: tokens
      .slice(first, index + 1)
      .map((token) => token.lower)
      .join(' '),
    plural: false,
  };
}

/** "*deputy foreign* minister", "*governor* general". */
function belongsToTitle(tokens: Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const general =
    tokens[at + 1]!.lower === 'general' &&
    /^(governor|director|secretary|inspector|consul|attorney)$/.test(lower);
  return general || TITLE_MODIFIERS.has(lower);
}

/** The state that the toponym ending at token `index` names: "Iran", "Tehran and Islamabad have agreed". */
export function stateAt(context: PhraseContext, index: number): Phrase | null {
  const toponym = context.toponyms[index]!;
  const place = context.place(toponym.place);
  const country = countryAt(context, index);
  const government = place.kind === 'country' || (place.kind === 'city' && toponym.role === 'metonym');
  if (!country || !government || toponym.role === 'dateline' || toponym.role === 'embedded') return null;
  const ground = toponym.rule === 'land-of';
  // "referred to a *U.S.* peace deal"
  const adjective = isAdjective(context, index) && context.tokens[index + 1]?.pos === 'NOUN';
  if (/^(in|near|to)$/.test(toponym.relation) && toponym.role === 'literal' && !ground && !adjective)
    return null;
  let first = index;
  while (first > 0 && context.toponyms[first - 1] === toponym) first--;
  const state = context.place(countryId(country));
  const via =
    place.kind === 'city' ? 'capital' : toponym.role === 'demonym' || ground ? 'demonym' : 'country';
  return {
    first,
    last: index,
    through: index,
    kind: 'state',
    via,
    name: state.name,
    countries: [country],
    title: '',
    plural: false,
  };
}

/** An adjective of a list: "*political*, *military* and security officials". */
function isModifier({ tokens }: PhraseContext, index: number): boolean {
  const token = tokens[index];
  return (
    token !== undefined &&
    (token.pos === 'ADJ' || token.text === ',' || COLLECTIVE_MODIFIERS.has(token.lower))
  );
}

/** "the Baloch Republican *Army* and unidentified assailants": a name of its own ends there. */
function isBodyName({ tokens }: PhraseContext, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && COLLECTIVES.has(token.lower) && isCapital(token);
}

function joins(context: PhraseContext, index: number): boolean {
  const token = context.tokens[index]!;
  if (isCountry(context, index) || context.timed[index]) return false;
  if (COLLECTIVE_MODIFIERS.has(token.lower)) return true;
  if (/^(,|and)$/.test(token.lower))
    return (
      !isBodyName(context, index - 1) &&
      isModifier(context, index - 1) &&
      (isModifier(context, index + 1) || token.text === ',')
    );
  // "the *Saudi*-led coalition"
  if (token.lower === 'led') return context.tokens[index - 1]?.text === '-';
  if (token.text === '-') return index > 0 && context.tokens[index - 1]!.end === token.start;
  // "India's *105*-metre patrol ship"
  if (token.pos === 'NUM') return context.tokens[index + 1]?.text === '-';
  const noun = token.pos === 'NOUN' && !token.lower.endsWith('s');
  return (
    (token.pos === 'ADJ' || token.pos === 'PROPN' || noun) &&
    !/^(other|more|such|same|all|both|many|several|least)$/.test(token.lower)
  );
}
