import { after, before, isOneWord, isOtherName, type Context } from '../context.ts';
import { isCapitalised } from '../fold.ts';
import { EVERYDAY_NAMES, GIVEN_NAMES, NAMES_AND_PLACES } from '../lexicon/common-words.ts';
import { FACILITIES, ORGANISATION_NOUNS, PLACE_NOUNS } from '../lexicon/organisations.ts';
import { OFFICES_BEFORE_PLACE, RANKS, TITLES } from '../lexicon/titles.ts';
import type { ToponymRule } from './rule.ts';

const LOCATIVE = /^(in|at|near|to|from|into|inside|outside|around|through|towards?|between|over|via|across)$/;

/** Names that a person is hardly called by; of provinces those that the gazetteer does not weigh as it weighs towns. */
const isGreat = ({ place: { kind, population } }: Context): boolean =>
  /^(country|border|region|sea)$/.test(kind) || (kind === 'province' && population === undefined);
/** A province that is also a town bears a surname as easily as the town does. */
const isWide = (c: Context): boolean =>
  isGreat(c) && !(c.place.kind === 'province' && c.match.options.some(({ place }) => place.kind === 'city'));
const hasGreatCity = (c: Context): boolean =>
  c.match.options.some(({ place: { kind, population = 0 } }) => kind === 'city' && population > 400_000);
const isName = (c: Context): boolean => isOneWord(c) && c.option.form !== 'demonym';
const isLocated = (c: Context): boolean => LOCATIVE.test(before(c)?.lower ?? '');
/** "Pishin, Balochistan": another place after the comma. */
const isQualified = (c: Context): boolean =>
  after(c)?.text === ',' && c.names[c.match.last + 2] !== undefined;
const isGeneric = (word: string): boolean =>
  [PLACE_NOUNS, FACILITIES, ORGANISATION_NOUNS, TITLES, OFFICES_BEFORE_PLACE].some((set) =>
    set.has(word.replace(/\.$/, '')),
  );
const DE = /^(de|del|da|do|dos|di|las|los)$/;
/** Agencies called as a province is. */
const AGENCIES = /^(fars|khorasan)$/;
const CALENDAR =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$/;
const WITH_PLACES =
  /^(north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|inner|outer|downtown|old|new|saint|st|fort|the|in|from|at|near|and|but|mount|camp|hotel|radio|both|while|after|as|for|with|since|until|when|where|if)$/;

/** "*Beni* Suef": capitalised words after the name, none of which says what it is. */
function runsOn(c: Context): boolean {
  const apart = after(c) && after(c)!.start - c.tokens[c.match.last]!.end === 1;
  if (!apart || after(c)!.pos !== 'PROPN') return false;
  let at = c.match.last + 1;
  for (; isOtherName(c, at); at++) {
    const word = c.tokens[at]!.lower;
    if (isGeneric(word) || CALENDAR.test(word)) return false;
  }
  return at > c.match.last + 1;
}

/** "Dodge *Durango*": a capitalised word before the name that neither opens the sentence nor goes with places. */
function runsInto(c: Context): boolean {
  if (c.match.first < 2 || !isOtherName(c, c.match.first - 1) || !/^(PROPN|NOUN)$/.test(before(c)!.pos))
    return false;
  const word = before(c)!.lower.replace('.', '');
  return !isGeneric(word) && !CALENDAR.test(word) && !WITH_PLACES.test(word);
}

/** "in the *Haji* Omran area": the words before belong to a longer name that is placed as one. */
function isAlien(c: Context): boolean {
  if (!runsInto(c) || c.option.form === 'demonym') return false;
  const opening = c.tokens[c.match.first - 2]?.lower ?? '';
  return (
    /^(area|village|town|sector|district|district|valley|camp)$/.test(after(c)?.lower ?? '') &&
    (opening === 'the' || LOCATIVE.test(opening))
  );
}

/** "the ambassador to *Islamabad* Reza Karimi": where somebody is posted, and then his name. */
function isPost(c: Context): boolean {
  return (
    /^(to|in)$/.test(before(c)?.lower ?? '') &&
    /^(ambassador|envoy|representative|consul|attach[eé])$/.test(before(c, 2)?.lower ?? '')
  );
}

/** Rows that tell names of people and everyday words from names of places. */
export const wordRules: ToponymRule[] = [
  {
    name: 'after-rank',
    role: 'none',
    reason: 'a surname after a rank or form of address',
    holds: (c) =>
      isName(c) &&
      !isWide(c) &&
      isCapitalised(before(c)?.text ?? '') &&
      RANKS.has(before(c)!.lower.replace('.', '')),
    examples: ['General [Washington] crossed the river.', 'Mr. [Lahore] did not answer.'],
    counterexamples: ['The general flew to [Washington].', 'Governor [Punjab] opened the road.'],
  },
  {
    name: 'son-of',
    role: 'none',
    reason: 'a father’s name after “bin” or “ibn”',
    holds: (c) => isName(c) && /^(bin|ibn|bint|bent)$/.test(before(c)?.text ?? ''),
    examples: ['He called Hamad bin [Jasim] on Monday.'],
    counterexamples: ['He went to [Jasim] on Monday.'],
  },
  {
    name: 'news-agency',
    role: 'none',
    reason: 'a news agency that bears the name of a place',
    holds: (c) =>
      isName(c) &&
      c.place.kind !== 'country' &&
      ((/^(semi-official|official|private)$/.test(before(c)?.lower ?? '') && after(c)?.lower === 'news') ||
        (/^(news|newspaper|daily|agency)$/.test(after(c)?.lower ?? '') &&
          /^(agency|agencies|site|website|channel|reported|said|paper)$/.test(after(c, 2)?.lower ?? '')) ||
        (AGENCIES.test(c.tokens[c.match.first]!.lower) &&
          (before(c, 2)?.lower === 'according' ||
            /^(said|says|reported|reports|quoted|cited|added|agency|news)$/.test(after(c)?.lower ?? '')))),
    examples: [
      'He told the semi-official [Fars] news agency so.',
      'Two died, according to [Fars].',
      '[Fars] reported it.',
    ],
    counterexamples: [
      'It rained in [Fars] on Monday.',
      '[Fars] province has many ruins.',
      'The [Tehran] daily crossing is shut.',
    ],
  },
  {
    name: 'abbreviation-alone',
    role: 'none',
    reason: 'a short form that is a place only after a comma or with its full stop',
    holds: (c) => {
      const { text } = c.tokens[c.match.first]!;
      if (!isName(c) || text.length > 4 || before(c)?.text === ',') return false;
      const written = c.place.name === text || c.place.variants?.includes(text);
      return !written && c.place.variants?.includes(`${text}.`) === true && after(c)?.text !== '.';
    },
    examples: ['The road from [La] Cabuya is shut.', 'Then [Miss] Baker spoke.'],
    counterexamples: ['He lives in Monroe, [La], with his wife.', 'He lives in Monroe, [La.] with his wife.'],
  },
  {
    name: 'joined-by-de',
    role: 'none',
    reason: 'a part of a longer Romance name',
    holds: (c) =>
      c.place.kind !== 'country' &&
      ((c.match.first > 1 && DE.test(before(c)?.text ?? '') && isOtherName(c, c.match.first - 2)) ||
        (DE.test(after(c)?.text ?? '') && isOtherName(c, c.match.last + 2))),
    examples: [
      'They met in Puerto de [Santander].',
      'A camp in [Santa Rosa] de Yanamaru was hit.',
      'The judge Ana Ruiz de [Madrid] spoke.',
    ],
    counterexamples: ['They met in [Santander].', 'He left [Rio de Janeiro].'],
  },
  {
    name: 'after-given-name',
    role: 'none',
    reason: 'a surname after a given name or initial',
    holds: (c) => {
      if (!isName(c) || !isCapitalised(before(c)?.text ?? '')) return false;
      const given = before(c)!;
      if (/^\p{Lu}\.$/u.test(given.text)) return !isWide(c) && !c.names[c.match.first - 1];
      if (!GIVEN_NAMES.has(given.lower) && !NAMES_AND_PLACES.has(given.lower)) return false;
      return !c.names[c.match.first - 1] || !LOCATIVE.test(before(c, 2)?.lower ?? '');
    },
    examples: ['The writer Jack [London] spoke.', 'John F. [Cleveland] resigned.', 'Imran [Kerman] sang.'],
    counterexamples: ['They met in [London].'],
  },
  {
    name: 'before-surname',
    role: 'none',
    reason: 'a given name before a surname',
    holds: (c) =>
      isName(c) &&
      !c.titleCase &&
      !isLocated(c) &&
      isOtherName(c, c.match.last + 1) &&
      after(c)!.pos === 'PROPN' &&
      !isGeneric(after(c)!.lower) &&
      (NAMES_AND_PLACES.has(c.tokens[c.match.first]!.lower) ||
        (GIVEN_NAMES.has(c.tokens[c.match.first]!.lower) && !isGreat(c))) &&
      after(c)!.text !== after(c)!.text.toUpperCase(),
    examples: [
      '[Paris] Hilton arrived late.',
      '[Chad] Smith plays the drums.',
      '[Jordan] Peele made the film.',
    ],
    counterexamples: ['[Paris] was quiet.', 'The shop in [Paris] closed.'],
  },
  {
    name: 'everyday-word',
    role: 'none',
    reason: 'an everyday word, given name or surname without a word that marks a place',
    holds: (c) => {
      const word = c.tokens[c.match.first]!.lower;
      if (!isName(c) || !(EVERYDAY_NAMES.has(word) || GIVEN_NAMES.has(word))) return false;
      if (isGreat(c) && (isWide(c) || hasGreatCity(c))) return false;
      if (isLocated(c) && !isOtherName(c, c.match.last + 1) && after(c)?.pos !== 'NUM') return false;
      if (isQualified(c)) return false;
      return !(
        PLACE_NOUNS.has(after(c)?.lower ?? '') ||
        (before(c)?.lower === 'of' && PLACE_NOUNS.has(before(c, 2)?.lower ?? ''))
      );
    },
    examples: [
      '[March] was cold.',
      '[Police] arrested two men.',
      '[Nice] weather is expected.',
      '[David] spoke.',
    ],
    counterexamples: [
      'They live in [Nice].',
      'The city of [Reading] grew.',
      'He moved to [Mobile], Alabama.',
    ],
  },
  {
    name: 'part-of-other-name',
    role: 'none',
    reason: 'part of a longer name that is not known',
    holds: (c) => {
      // "the Haji *Omran* area": of a province that many have not heard of too
      if (c.place.kind === 'province' && isName(c) && !c.titleCase && isAlien(c)) return true;
      if (
        !isName(c) ||
        isGreat(c) ||
        c.titleCase ||
        !/^(city|province)$/.test(c.place.kind) ||
        isPost(c) ||
        (c.place.population ?? 0) > 2_000_000
      )
        return false;
      return runsOn(c) || runsInto(c);
    },
    examples: ['People in [Beni] Suef fled.', 'They watched Atletico [Bilbao] play.'],
    counterexamples: ['People in [Panjgur] District fled.', 'On Monday [Turbat] was shut.'],
  },
];
