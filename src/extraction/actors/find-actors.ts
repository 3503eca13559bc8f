import { coverTokens, groupBySentence } from '../spans.ts';
import type { Document, Place, TimeExpression, Toponym } from '../types.ts';
import { Antecedents } from './anaphora.ts';
import { findGovernors } from './governors.ts';
import { tellLeaders } from './led-side.ts';
import { mentionAt } from './mention-at.ts';
import type { Phrase, PhraseContext } from './phrases.ts';
import { pronounAt, REFERRING } from './pronouns.ts';
import {
  rememberCountries,
  rememberPair,
  rememberPeople,
  rememberStates,
  rememberSubject,
} from './remember.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import { findPhrases, isModifier } from './sentence-phrases.ts';
import { sharedBy } from './shared-noun.ts';
import { tellWhose } from './whose.ts';
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
  const isCommon = (lower: string) => (common ??= commonWords(document)).has(lower);
  const isBorder = (toponym: Toponym) => place(toponym.place).kind === 'border';
  const bordersBySentence = groupBySentence(document.sentences, toponyms.filter(isBorder));
  const others = toponyms.filter((toponym) => !isBorder(toponym));
  const othersBySentence = groupBySentence(document.sentences, others);
  const found: ActorMention[] = [];
  for (const sentence of document.sentences) {
    const { index } = sentence;
    const context: PhraseContext = {
      sentence,
      tokens: sentence.tokens,
      // "Iranian and Iraqi border guards": the two adjectives, not the border round them
      toponyms: coverTokens(sentence, othersBySentence[index]!),
      bordered: coverTokens(sentence, bordersBySentence[index]!),
      aliases,
      bracketed: sentence.tokens.some(({ text }) => text === '('),
      isCommon,
      timed: coverTokens(sentence, timesBySentence[index]!),
      place,
    };
    const here = findGovernors(context, readSentence(context, document.article.text, antecedents));
    tellLeaders(sentence.tokens, here);
    found.push(...here);
  }
  tellWhose(document, found, toponyms, place);
  return found;
}

/** Words of more than three letters written small, looked up for names without a title only. */
function commonWords({ sentences }: Document): Set<string> {
  const words = new Set<string>();
  for (const { tokens } of sentences)
    for (const { text, lower } of tokens) if (lower.length > 3 && text === lower) words.add(lower);
  return words;
}

function readSentence(context: PhraseContext, article: string, antecedents: Antecedents): ActorMention[] {
  const { tokens } = context;
  const phrases = findPhrases(context, article);
  const mentions: ActorMention[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    while (next < phrases.length && phrases[next]!.first < at) next++;
    const phrase = phrases[next];
    if (phrase?.first === at) {
      const known = phrase.kind !== 'person' || isNamed(phrase, antecedents);
      if (known) {
        if (mentions.length === 0 && opensAsSubject(context, phrase))
          antecedents.nameOffice(phrase, counterparts(phrases));
        const shared = sharedBy(context, phrase, antecedents);
        const actors = shared ?? resolvePhrase(context, phrase, antecedents, mentions);
        if (actors.length > 0) mentions.push(mention(context, phrase, actors));
      }
      rememberCountries(context, phrase.first, phrase.through, antecedents);
      at = phrase.through;
      continue;
    }
    const found = REFERRING.has(tokens[at]!.lower)
      ? pronounAt(context, at, antecedents, mentions, phrases)
      : null;
    if (found) mentions.push(found);
    if (context.toponyms[at]) rememberCountries(context, at, at, antecedents);
    if (found) at = found.last;
  }
  rememberPair(context, mentions, antecedents);
  rememberStates(mentions, antecedents);
  rememberPeople(context, mentions, antecedents);
  rememberSubject(context, mentions, antecedents);
  return mentions;
}

/**
 * "*Ali Karimi* was accompanied by …", "*Foreign Minister Ali Karimi* on Monday ended …", "Speaking in Zahedan, *General Karimi* said …": a
 * full name that opens the sentence, right before its verb. Who receives "him" is another.
 */
function opensAsSubject({ tokens }: PhraseContext, { kind, first, last, name }: Phrase): boolean {
  const next = tokens[last + 1];
  const verb =
    next?.pos === 'ADP' ? tokens.slice(last + 2, last + 5).find(({ pos }) => pos === 'VERB') : next;
  const speaking =
    /^(speaking|talking|addressing)$/.test(tokens[0]!.lower) && tokens[first - 1]?.text === ',';
  if (kind !== 'person' || (first > 0 && !speaking) || !/\s/.test(name)) return false;
  if (verb?.pos !== 'VERB' && verb?.pos !== 'AUX') return false;
  return !tokens.some(({ lower }) => /^(him|her|guest)$/.test(lower));
}

/** "met his *Chinese counterpart*" */
function counterparts(phrases: Phrase[]): string[] {
  return phrases.filter(({ title }) => title.includes('counterpart')).flatMap(({ countries }) => countries);
}

/** A single word without a title names a person only when the article has named that person already. */
function isNamed(phrase: Phrase, antecedents: Antecedents): boolean {
  return phrase.title !== '' || /[\s-]/.test(phrase.name) || antecedents.knowsPerson(phrase.name);
}

function mention(context: PhraseContext, phrase: Phrase, actors: NamedActor[]): ActorMention {
  const { first, last, through, via } = phrase;
  const possessive = /^['’]s?$/.test(context.tokens[last + 1]?.lower ?? '');
  return mentionAt(context, {
    first,
    last,
    through,
    actors,
    via,
    possessive,
    modifier: isModifier(context, phrase),
  });
}
