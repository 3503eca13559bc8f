import { stateOf } from '../countries.ts';
import type { Antecedents } from './anaphora.ts';
import { isSent } from './sent-bodies.ts';
import { countOfSides, isPairOfPeople, pairEnd } from './pair-end.ts';
import { rememberPeople } from './remember.ts';
import { joinedPeople } from './joined-people.ts';
import { mentionAt } from './mention-at.ts';
import type { Phrase, PhraseContext } from './phrases.ts';
import type { ActorMention, NamedActor } from './types.ts';

/** Words that open an epithet of a country: "the *West* African nation". */
const OPENINGS =
  'west east central north south southeast african asian gulf arab european balkan baltic caucasus caribbean himalayan latin landlocked'.split(
    ' ',
  );
const EPITHET = new Set([...OPENINGS, 'american']);

/** First words of what refers to somebody named before. */
export const REFERRING = new Set([
  ...'the two three four five both either these neighbouring neighboring he she him his her it they them their its'.split(
    ' ',
  ),
  ...OPENINGS,
]);
const PERSONAL = new Set('he she him his her they them their its'.split(' '));
const POSSESSIVE = new Set('his her their its'.split(' '));

/** The mention that a pronoun, "the two sides" or "the neighbouring country" at token `at` makes. */
export function pronounAt(
  context: PhraseContext,
  at: number,
  antecedents: Antecedents,
  mentions: ActorMention[],
  phrases: Phrase[],
): ActorMention | null {
  const { tokens } = context;
  const token = tokens[at]!;
  const pair = pairEnd(tokens, at);
  if (pair >= 0) {
    // "A met B, and *the two* signed a pact": those of this sentence, before those of the one before it
    if (isPairOfPeople(tokens[pair]!)) rememberPeople(context, mentions, antecedents);
    const actors = pairOf(context, pair, antecedents);
    antecedents.setGroup(actors);
    return mentionOf(context, at, pair, actors, 'pair');
  }
  const sides = countOfSides(tokens, at);
  if (sides > 0) return mentionOf(context, at, at + 1, antecedents.several(sides), 'pair');
  const neighbour =
    /^neighbou?ring$/.test(token.lower) && /^(country|nation|state)$/.test(tokens[at + 1]?.lower ?? '');
  const land = neighbour ? at + 1 : epithetEnd(tokens, at);
  if (land > at) {
    const own = mentions.findLast(({ actors }) => actors.length === 1)?.actors[0]!.country ?? null;
    return mentionOf(context, at, land, antecedents.neighbour(own), 'pair');
  }
  if (token.lower === 'it') {
    const meant =
      speakerBefore(context, at, mentions) ??
      travellerAt(context, at, mentions, antecedents) ??
      (at === 0 ? actingOn(context, antecedents) : null);
    return meant && mentionOf(context, at, at, [meant], 'pronoun');
  }
  if (!PERSONAL.has(token.lower)) return null;
  const ahead = cataphor(context, at, phrases);
  const here = mentions.flatMap((mention) => mention.actors);
  const own =
    token.lower === 'they'
      ? joinedPeople(tokens, mentions)
      : [...guestOf(tokens, at, mentions), ...accompanied(tokens, at, mentions)];
  const meant = own.length > 0 ? own : antecedents.pronoun(token.lower, here);
  const actors = ahead ? [antecedents.person(ahead)] : meant;
  return mentionOf(context, at, at, actors, 'pronoun');
}

/** "the *West African nation*", "the *Gulf state*": the last of these words; -1 when they are others. */
function epithetEnd(tokens: PhraseContext['tokens'], at: number): number {
  if (tokens[at - 1]?.lower !== 'the') return -1;
  let last = at;
  while (EPITHET.has(tokens[last]?.lower ?? '') || tokens[last]?.text === '-') last++;
  return last > at && /^(nation|country|state|kingdom|republic)$/.test(tokens[last]?.lower ?? '') ? last : -1;
}

/** "*A* held talks with B during *his* visit", "B received *A* on *his* arrival": whose journey it is. */
function guestOf(tokens: PhraseContext['tokens'], at: number, mentions: ActorMention[]): NamedActor[] {
  const journey = tokens
    .slice(at + 1, at + 6)
    .some(({ lemma }) => /^(visit|trip|tour|stay|arrival)$/.test(lemma));
  if (!journey || !/^(during|on|upon)$/.test(tokens[at - 1]?.lower ?? '')) return [];
  const verb = tokens.findLastIndex(({ pos }, index) => index < at && pos === 'VERB');
  const people = mentions.filter(
    ({ possessive, actors }) => !possessive && /^(person|office)$/.test(actors[0]!.kind),
  );
  const receives =
    /^(receive|welcome|host|greet)$/.test(tokens[verb]?.lemma ?? '') && tokens[verb - 1]?.pos !== 'AUX';
  const guest = receives
    ? people.find(({ first }) => first > verb)
    : people.findLast(({ last }) => last < verb); // "X's fate, *Y* told reporters during his visit"
  return verb >= 0 ? (guest?.actors ?? []) : [];
}

/** "*A* was accompanied by B when *he* met C": the subject of the sentence, not who was named last. */
function accompanied(tokens: PhraseContext['tokens'], at: number, mentions: ActorMention[]): NamedActor[] {
  const opens =
    /^(he|she)$/.test(tokens[at]!.lower) && /^(when|while|as|where)$/.test(tokens[at - 1]?.lower ?? '');
  const verb = tokens.findIndex(({ pos }) => /^(VERB|AUX)$/.test(pos));
  const subject = mentions.find(
    ({ last, possessive, actors }) => last < verb && !possessive && /^(person|office)$/.test(actors[0]!.kind),
  );
  return opens && subject ? subject.actors : [];
}

/** What a pronoun or pair from `first` to `last` means; null when they mean nobody. */
function mentionOf(
  context: PhraseContext,
  first: number,
  last: number,
  actors: NamedActor[],
  via: ActorMention['via'],
): ActorMention | null {
  if (actors.length === 0) return null;
  const possessive = via === 'pronoun' && POSSESSIVE.has(context.tokens[first]!.lower);
  return mentionAt(context, { first, last, through: last, actors, via, possessive, modifier: false });
}

/** Whom "the two countries" or "the two leaders" that ends at `at` means. */
function pairOf(context: PhraseContext, at: number, antecedents: Antecedents): NamedActor[] {
  const noun = context.tokens[at]!;
  if (noun.lower === 'koreas') return koreas(context);
  return isPairOfPeople(noun) ? antecedents.pairOfPeople() : antecedents.pair();
}

/** "the two Koreas" */
function koreas({ place }: PhraseContext): NamedActor[] {
  return ['PRK', 'KOR'].map((country) => stateOf(country, place));
}

/** "During his visit, President Karimi said …": the person whom the opening's "his" looks ahead to. */
function cataphor({ tokens }: PhraseContext, at: number, phrases: Phrase[]): Phrase | null {
  if (
    !/^(his|her)$/.test(tokens[at]!.lower) ||
    at > 12 ||
    tokens.slice(0, at).some(({ pos }) => pos === 'VERB')
  )
    return null;
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ',');
  const subject = phrases.find(({ first }) => comma > 0 && first > comma && first <= comma + 2);
  return subject?.kind === 'person' ? subject : null;
}

/** "Oman protested. *It* shut the border": the state or body named last, before a verb of acting; not "It took place". */
function actingOn({ tokens }: PhraseContext, antecedents: Antecedents): NamedActor | null {
  const verb = tokens.findIndex(({ pos }, at) => at > 0 && pos !== 'ADV' && pos !== 'AUX');
  return ACTING.test(tokens[verb]?.lemma ?? '') ? (antecedents.pronoun('it')[0] ?? null) : null;
}

const ACTING =
  /^(announce|close|shut|reopen|suspend|launch|fire|attack|strike|bomb|shell|sign|send|conduct|carry|arrest|seize|kill|expel|hold|invite|host)$/;

/** "The army said *it* had fired": the force, group or state that speaks, if it acts too. */
function speakerBefore(
  { tokens, timed }: PhraseContext,
  at: number,
  mentions: ActorMention[],
): NamedActor | null {
  let verb = tokens[at - 1]?.lower === 'that' ? at - 2 : at - 1;
  // "said *on Tuesday* it had fired"
  while (timed[verb] || (tokens[verb]?.lower === 'on' && timed[verb + 1])) verb--;
  const says = /^(say|claim|add|state|confirm|announce|report|declare|admit|acknowledge|insist)$/;
  if (!says.test(tokens[verb]?.lemma ?? '') || tokens[verb]!.pos !== 'VERB') return null;
  if (!/^(VERB|AUX|ADV)$/.test(tokens[at + 1]?.pos ?? '') || /^(is|was)$/.test(tokens[at + 1]!.lower))
    return null;
  const speaker = mentions.findLast(({ last }) => last < verb);
  const gap = speaker ? tokens.slice(speaker.last + 1, verb) : [];
  const subject = gap.every(({ pos }) => /^(ADV|AUX)$/.test(pos)) || gap.some(({ text }) => text === ',');
  return subject && speaker?.actors.length === 1 && /^(force|group|state)$/.test(speaker.actors[0]!.kind)
    ? speaker.actors[0]!
    : null;
}

/** "The delegation arrived on Sunday. *It* will visit …", "the ship will sail to Muscat, where *it* will berth": the traveller. */
function travellerAt(
  { tokens }: PhraseContext,
  at: number,
  mentions: ActorMention[],
  antecedents: Antecedents,
): NamedActor | null {
  if (!/^(VERB|AUX|ADV)$/.test(tokens[at + 1]?.pos ?? '')) return null;
  if (at === 0) return antecedents.travellerBefore();
  const subject = mentions.find(({ possessive }) => !possessive)?.actors[0];
  return subject !== undefined && tokens[at - 1]!.lower === 'where' && isSent(subject) ? subject : null;
}
