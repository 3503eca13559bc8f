import { coverTokens, groupBySentence } from '../spans.ts';
import type { Document, Place, TimeExpression, Toponym } from '../types.ts';
import { Antecedents, pairEnd } from './anaphora.ts';
import { findGovernors } from './governors.ts';
import { countryAt, type Phrase, type PhraseContext } from './phrases.ts';
import { findPhrases, isModifier } from './sentence-phrases.ts';
import type { ActorMention, NamedActor } from './types.ts';

/** Everybody a document names, sentence by sentence, with pronouns, bare titles and "the two countries" resolved. */
export function findActors(
  document: Document,
  times: TimeExpression[],
  toponyms: Toponym[],
  place: (id: string) => Place,
): ActorMention[] {
  const antecedents = new Antecedents();
  const timesBySentence = groupBySentence(document.sentences, times);
  let common: Set<string> | undefined;
  const toponymsBySentence = groupBySentence(document.sentences, toponyms);
  return document.sentences.flatMap((sentence, index) => {
    const [borders, others] = [true, false].map((border) =>
      toponymsBySentence[index]!.filter((toponym) => (place(toponym.place).kind === 'border') === border),
    );
    const context: PhraseContext = {
      sentence,
      tokens: sentence.tokens,
      // "Iranian and Iraqi border guards": the two adjectives, not the border round them
      toponyms: coverTokens(sentence, others!),
      bordered: coverTokens(sentence, borders!).map((border) => border !== undefined),
      isCommon: (lower) => (common ??= commonWords(document)).has(lower),
      timed: coverTokens(sentence, timesBySentence[index]!).map((time) => time !== undefined),
      place,
    };
    return findGovernors(context, readSentence(context, document.article.text, antecedents));
  });
}

/** Words in small letters, looked up for names without a title only. */
function commonWords({ sentences }: Document): Set<string> {
  const words = new Set<string>();
  for (const { tokens } of sentences)
    for (const { text, lower } of tokens) if (text === lower) words.add(lower);
  return words;
}

function readSentence(context: PhraseContext, article: string, antecedents: Antecedents): ActorMention[] {
  const { tokens } = context;
  const phrases = new Map(findPhrases(context, article).map((phrase) => [phrase.first, phrase]));
  const mentions: ActorMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phrases.get(at);
    if (phrase) {
      const known = phrase.kind !== 'person' || isNamed(phrase, antecedents);
      if (known) mentions.push(mention(context, phrase, resolve(context, phrase, antecedents)));
      rememberCountries(context, phrase.first, phrase.through, antecedents);
      at = phrase.through;
      continue;
    }
    const found = REFERRING.has(tokens[at]!.lower)
      ? pronounAt(context, at, antecedents, mentions, [...phrases.values()])
      : null;
    if (found) mentions.push(found);
    rememberCountries(context, at, at, antecedents);
    if (found) at = found.last;
  }
  rememberPair(context, mentions, antecedents);
  return mentions;
}

/** "Bolivia and Chile" are who "they" are in the next sentence. */
function rememberPair({ tokens }: PhraseContext, mentions: ActorMention[], antecedents: Antecedents): void {
  const second = mentions.findIndex(
    ({ first, actors }, at) =>
      at > 0 &&
      actors[0]!.kind === 'state' &&
      mentions[at - 1]!.through === first - 2 &&
      tokens[first - 1]!.lower === 'and',
  );
  if (second > 0) antecedents.setGroup([...mentions[second - 1]!.actors, ...mentions[second]!.actors]);
}

/** A single word without a title names a person only when the article has named that person already. */
function isNamed(phrase: Phrase, antecedents: Antecedents): boolean {
  return phrase.title !== '' || /[\s-]/.test(phrase.name) || antecedents.knowsPerson(phrase.name);
}

function resolve(context: PhraseContext, phrase: Phrase, antecedents: Antecedents): NamedActor[] {
  const { kind, name, countries } = phrase;
  if (kind === 'person') return [antecedents.person(phrase)];
  if (countries.length > 1) {
    const each = countries.map((country) => ({
      kind,
      name: `${adjective(context, country)} ${name}`,
      country,
    }));
    antecedents.setGroup(each);
    return each;
  }
  if (kind === 'office') return [antecedents.office(phrase)];
  const owner = ownerOf(context, phrase, antecedents);
  if (owner?.kind === 'group') return [owner];
  const actor: NamedActor = {
    kind,
    name: owner ? `${owner.name}'s ${name}` : name,
    country: countries[0] ?? owner?.country ?? null,
  };
  if (phrase.plural) antecedents.setGroup([actor]);
  if (kind === 'state' || phrase.via === 'name') antecedents.setBody(actor);
  return [actor];
}

/** Whose "its artillery", "its men" are: the state or organisation named last. */
function ownerOf(
  { tokens }: PhraseContext,
  { first, countries, via }: Phrase,
  antecedents: Antecedents,
): NamedActor | null {
  const owned =
    via === 'noun' && countries.length === 0 && /^(its|their)$/.test(tokens[first - 1]?.lower ?? '');
  return owned ? (antecedents.pronoun('its')[0] ?? null) : null;
}

function adjective(context: PhraseContext, country: string): string {
  return context.place(`country:${country.toLowerCase()}`).demonyms?.[0] ?? country;
}

/** First words of what refers to somebody named before. */
const REFERRING = new Set(
  'two both either these neighbouring neighboring he she him his her they them their its'.split(' '),
);

function pronounAt(
  context: PhraseContext,
  at: number,
  antecedents: Antecedents,
  mentions: ActorMention[],
  phrases: Phrase[],
): ActorMention | null {
  const { tokens, sentence } = context;
  const token = tokens[at]!;
  const pair = pairEnd(tokens, at);
  const base = { sentence: sentence.index, first: at, governor: null, possessive: false, modifier: false };
  if (pair >= 0) {
    const actors = antecedents.pair();
    antecedents.setGroup(actors);
    const span = { start: token.start, end: tokens[pair]!.end };
    return actors.length > 0 ? { ...base, ...span, last: pair, through: pair, actors, via: 'pair' } : null;
  }
  const neighbour =
    /^neighbou?ring$/.test(token.lower) && /^(country|nation|state)$/.test(tokens[at + 1]?.lower ?? '');
  if (neighbour) {
    const own = mentions.findLast(({ actors }) => actors.length === 1)?.actors[0]!.country ?? null;
    const actors = antecedents.neighbour(own);
    return actors.length > 0
      ? {
          ...base,
          start: token.start,
          end: tokens[at + 1]!.end,
          last: at + 1,
          through: at + 1,
          actors,
          via: 'pair',
        }
      : null;
  }
  if (!/^(he|she|him|his|her|they|them|their|its)$/.test(token.lower)) return null;
  const ahead = cataphor(context, at, phrases);
  const here = mentions.flatMap((mention) => mention.actors);
  const actors = ahead ? [antecedents.person(ahead)] : antecedents.pronoun(token.lower, here);
  const possessive = /^(his|her|their|its)$/.test(token.lower);
  return actors.length > 0
    ? {
        ...base,
        start: token.start,
        end: token.end,
        last: at,
        through: at,
        possessive,
        actors,
        via: 'pronoun',
      }
    : null;
}

/** "During his visit, President Karimi said …": the person whom the opening's "his" looks ahead to. */
function cataphor({ tokens }: PhraseContext, at: number, phrases: Phrase[]): Phrase | null {
  if (
    !/^(his|her)$/.test(tokens[at]!.lower) ||
    at > 4 ||
    tokens.slice(0, at).some(({ pos }) => pos === 'VERB')
  )
    return null;
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ',');
  const subject = phrases.find(({ first }) => comma > 0 && first > comma && first <= comma + 2);
  return subject?.kind === 'person' ? subject : null;
}

function mention(context: PhraseContext, phrase: Phrase, actors: NamedActor[]): ActorMention {
  const { tokens, sentence } = context;
  const { first, last } = phrase;
  return {
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    sentence: sentence.index,
    first,
    last,
    through: phrase.through,
    actors,
    governor: null,
    possessive: /^['’]s?$/.test(tokens[last + 1]?.lower ?? ''),
    modifier: isModifier(context, phrase),
    via: phrase.via,
  };
}

function rememberCountries(
  context: PhraseContext,
  first: number,
  last: number,
  antecedents: Antecedents,
): void {
  for (let at = first; at <= last; at++) {
    const toponym = context.toponyms[at];
    if (!toponym || toponym.role === 'dateline') continue;
    for (const code of context.place(toponym.place).countries ?? []) {
      if (
        context.place(toponym.place).kind === 'country' ||
        toponym.role === 'metonym' ||
        countryAt(context, at) === null
      )
        antecedents.addCountry(code, context.place(`country:${code.toLowerCase()}`).name);
    }
  }
}
