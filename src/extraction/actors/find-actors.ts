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
  const toponymsBySentence = groupBySentence(document.sentences, toponyms);
  return document.sentences.flatMap((sentence, index) => {
    const context: PhraseContext = {
      sentence,
      tokens: sentence.tokens,
      toponyms: coverTokens(sentence, toponymsBySentence[index]!),
      timed: coverTokens(sentence, timesBySentence[index]!).map((time) => time !== undefined),
      place,
    };
    return findGovernors(context, readSentence(context, document.article.text, antecedents));
  });
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
      rememberCountries(context, phrase.first, phrase.last, antecedents);
      at = phrase.last;
      continue;
    }
    const found = pronounAt(context, at, antecedents, mentions);
    if (found) mentions.push(found);
    rememberCountries(context, at, at, antecedents);
    if (found) at = found.last;
  }
  return mentions;
}

/** A single word without a title names a person only when the article has named that person already. */
function isNamed(phrase: Phrase, antecedents: Antecedents): boolean {
  return phrase.title !== '' || /[\s-]/.test(phrase.name) || antecedents.knowsPerson(phrase.name);
}

function resolve(context: PhraseContext, phrase: Phrase, antecedents: Antecedents): NamedActor[] {
  if (phrase.kind === 'person') return [antecedents.person(phrase)];
  if (phrase.kind === 'office') return [antecedents.office(phrase)];
  const actors: NamedActor[] =
    phrase.countries.length > 1
      ? phrase.countries.map((country) => ({
          kind: phrase.kind,
          name: `${context.place(`country:${country.toLowerCase()}`).demonyms?.[0] ?? country} ${phrase.name}`,
          country,
        }))
      : [{ kind: phrase.kind, name: phrase.name, country: phrase.countries[0] ?? null }];
  if (phrase.plural) antecedents.setGroup(actors);
  return actors;
}

function pronounAt(
  context: PhraseContext,
  at: number,
  antecedents: Antecedents,
  mentions: ActorMention[],
): ActorMention | null {
  const { tokens, sentence } = context;
  const token = tokens[at]!;
  const pair = pairEnd(tokens, at);
  const base = { sentence: sentence.index, first: at, governor: null, possessive: false, modifier: false };
  if (pair >= 0) {
    const actors = antecedents.pair();
    antecedents.setGroup(actors);
    const span = { start: token.start, end: tokens[pair]!.end };
    return actors.length > 0 ? { ...base, ...span, last: pair, actors, via: 'pair' } : null;
  }
  const neighbour =
    /^neighbou?ring$/.test(token.lower) && /^(country|nation|state)$/.test(tokens[at + 1]?.lower ?? '');
  if (neighbour) {
    const own = mentions.findLast(({ actors }) => actors.length === 1)?.actors[0]!.country ?? null;
    const actors = antecedents.neighbour(own);
    return actors.length > 0
      ? { ...base, start: token.start, end: tokens[at + 1]!.end, last: at + 1, actors, via: 'pair' }
      : null;
  }
  if (!/^(he|she|him|his|her|they|them|their|its)$/.test(token.lower)) return null;
  const actors = antecedents.pronoun(token.lower);
  const possessive = /^(his|her|their|its)$/.test(token.lower);
  return actors.length > 0
    ? { ...base, start: token.start, end: token.end, last: at, possessive, actors, via: 'pronoun' }
    : null;
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
