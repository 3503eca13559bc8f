import { countryId, demonymOf } from '../countries.ts';
import { coverTokens, groupBySentence } from '../spans.ts';
import type { Document, Place, TimeExpression, Toponym } from '../types.ts';
import { Antecedents, pairEnd } from './anaphora.ts';
import { findGovernors } from './governors.ts';
import { countryAt, type Phrase, type PhraseContext } from './phrases.ts';
import { pronounAt, REFERRING } from './pronouns.ts';
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
  const aliases: PhraseContext['aliases'] = new Map();
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
      aliases,
      bracketed: sentence.tokens.some(({ text }) => text === '('),
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
      if (known) {
        const here = mentions.flatMap(({ actors }) => actors);
        const shared = sharedBy(context, phrase, antecedents);
        mentions.push(mention(context, phrase, shared ?? resolve(context, phrase, antecedents, here)));
      }
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
  rememberSubject(context, mentions, antecedents);
  return mentions;
}

/** "He" of the next sentence is the subject of this one, whoever else it names. */
function rememberSubject(
  { tokens }: PhraseContext,
  mentions: ActorMention[],
  antecedents: Antecedents,
): void {
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const subject = mentions.find(
    ({ last, via, actors, possessive }) =>
      last < verb && !possessive && via !== 'pronoun' && /^(person|office)$/.test(actors[0]!.kind),
  );
  if (subject && subject.actors.length === 1) antecedents.setSubject(subject.actors[0]!);
}

/** "Bolivia and Chile" are who "they" and "the two countries" are in the next sentence. */
function rememberPair({ tokens }: PhraseContext, mentions: ActorMention[], antecedents: Antecedents): void {
  mentions.forEach(({ first, actors, governor }, at) => {
    const own = actors.length === 2 ? actors : [];
    const previous = mentions[at - 1];
    const joined =
      previous?.through === first - 2 &&
      tokens[first - 1]!.lower === 'and' &&
      actors[0]!.kind === 'state' &&
      previous.actors[0]!.kind === 'state';
    const pair = joined ? [...previous.actors, ...actors] : own;
    if (pair.length !== 2 || pair.some(({ country }) => country === null)) return;
    if (joined && governor === null) antecedents.setGroup(pair);
    antecedents.setPair(pair.map(({ country }) => country!));
  });
}

/** A single word without a title names a person only when the article has named that person already. */
function isNamed(phrase: Phrase, antecedents: Antecedents): boolean {
  return phrase.title !== '' || /[\s-]/.test(phrase.name) || antecedents.knowsPerson(phrase.name);
}

function resolve(
  context: PhraseContext,
  phrase: Phrase,
  antecedents: Antecedents,
  here: NamedActor[],
): NamedActor[] {
  const { kind, name, countries } = phrase;
  if (kind === 'person') return [antecedents.person(phrase)];
  if (countries.length > 1) {
    const each = countries.map((country) => ({
      kind,
      name: `${demonymOf(country, context.place)} ${name}`,
      country,
    }));
    antecedents.setGroup(each);
    return each;
  }
  if (kind === 'office') return [antecedents.office(phrase, here)];
  const owner = ownerOf(context, phrase, antecedents);
  if (owner?.kind === 'group') return [owner];
  const named = ANAPHOR.test(name) ? antecedents.body() : null;
  if (named && countries.length === 0 && isDefinite(context, phrase)) return [named];
  const actor: NamedActor = {
    kind,
    name: owner ? `${owner.name}'s ${name}` : name,
    country: countries[0] ?? owner?.country ?? null,
  };
  if (phrase.plural) antecedents.setGroup([actor]);
  if (kind === 'state' || phrase.via === 'name') antecedents.setBody(actor);
  return [actor];
}

/** "Border guards *of both countries*": one actor for each of the two; the phrase then reaches to the end of these words. */
function sharedBy(
  { tokens, place }: PhraseContext,
  phrase: Phrase,
  antecedents: Antecedents,
): NamedActor[] | null {
  const { last, kind, name, via, countries } = phrase;
  if (via !== 'noun' || countries.length > 0 || !/^(of|from|on)$/.test(tokens[last + 1]?.lower ?? ''))
    return null;
  const pair = pairEnd(tokens, tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2);
  const states = pair < 0 ? [] : antecedents.pair();
  if (states.length === 0) return null;
  phrase.last = pair;
  phrase.through = pair;
  const actors = states.map(({ country }) => {
    const demonym = demonymOf(country!, place);
    return {
      kind,
      name: `${demonym} ${name.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`,
      country,
    };
  });
  antecedents.setGroup(actors);
  return actors;
}

/** "the elite force", "the militant group": the organisation named last. */
const ANAPHOR =
  /^((elite|armed|militant|paramilitary|rebel|terrorist|separatist|same) )+(force|group|militia|organi[sz]ation)$/;

function isDefinite({ tokens }: PhraseContext, { first }: Phrase): boolean {
  return /^(the|this|same)$/.test(tokens[first - 1]?.lower ?? '');
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
        antecedents.addCountry(code, context.place(countryId(code)).name);
    }
  }
}
