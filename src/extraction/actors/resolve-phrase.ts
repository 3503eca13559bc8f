import { demonymOf, stateOf } from '../countries.ts';
import type { Antecedents } from './anaphora.ts';
import { isBareBody } from './sent-bodies.ts';
import type { Phrase, PhraseContext } from './phrases.ts';
import type { ActorMention, NamedActor } from './types.ts';

/** Whom a phrase names; `before` are the mentions before it in the sentence at hand. Remembers them for later words. */
export function resolvePhrase(
  context: PhraseContext,
  phrase: Phrase,
  antecedents: Antecedents,
  before: ActorMention[],
): NamedActor[] {
  const { kind, countries } = phrase;
  const name = phrase.via === 'noun' ? withoutThing(phrase.name) : phrase.name;
  const thing = phrase.via === 'noun' && THING.test(name);
  if (kind === 'person') return [antecedents.person(phrase)];
  if (countries.length > 1) {
    const each = countries.map((country) =>
      thing
        ? stateOf(country, context.place)
        : { kind, name: `${demonymOf(country, context.place)} ${name}`, country },
    );
    antecedents.setGroup(each);
    return each;
  }
  if (kind === 'office') {
    // "On *his* arrival the top diplomat was received": he may be the owner of what stands before
    const here = before.filter(({ possessive }) => !possessive).flatMap(({ actors }) => actors);
    return [
      isAnother(context, phrase)
        ? { kind, name, country: countries[0] ?? null }
        : antecedents.office(phrase, here),
    ];
  }
  if (isOfSeveral(context, phrase, antecedents)) return ofEach(context, phrase, antecedents);
  const owner = ownerOf(context, phrase, antecedents);
  if (owner?.kind === 'group') return [owner];
  if (kind === 'force' && countries.length === 0 && !owner && isBareBody(name))
    return antecedents.sentBody(name);
  const named = ANAPHOR.test(name) ? antecedents.body() : null;
  if (named && countries.length === 0 && isDefinite(context, phrase)) return [named];
  const country = countries[0] ?? owner?.country ?? null;
  if (thing && country === null) return owner ? [owner] : [];
  const actor: NamedActor =
    thing && country !== null
      ? stateOf(country, context.place)
      : {
          kind,
          name: owner ? `${ownedBy(context, owner)} ${name}` : name,
          country,
        };
  if (phrase.plural) antecedents.setGroup([actor]);
  antecedents.setSent(actor);
  const army = kind === 'force' && actor.country !== null && !owner && !isObject(context, phrase);
  if (kind === 'state' || phrase.via === 'name' || army) antecedents.setBody(actor);
  return [actor];
}

/** What acts for its state, "a Turkish *drone*", "the Syrian *side*"; of nobody's, "unidentified *jets*", nobody can tell. */
const THING =
  /(^|[\s-])(drones?|planes?|aircraft|airplanes?|warplanes?|jets?|helicopters?|gunships?|bombers?|artillery|tanks?|sides?)$/i;

/** "the Saudi-led *coalition* jets" */
function withoutThing(name: string): string {
  return name.replace(/( coalition) .*$/, '$1');
}

/** "*Turkish* soldiers", "*Ali Karimi's* men" */
function ownedBy({ place }: PhraseContext, { name, country, kind }: NamedActor): string {
  return country !== null && kind !== 'person' ? demonymOf(country, place) : `${name}'s`;
}

/** "*an* Indian foreign minister", "the *next* foreign minister": not the one who was named. */
function isAnother({ tokens }: PhraseContext, { first, name }: Phrase): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  return /^(an?|any|another|next|future|incoming)$/.test(before) || /^(next|future|incoming) /i.test(name);
}

/** "the elite force", "the militant group": the organisation named last. */
const ANAPHOR =
  /^((elite|armed|militant|paramilitary|rebel|terrorist|separatist|same) )+(force|group|militia|organi[sz]ation)$/;

function isDefinite({ tokens }: PhraseContext, { first }: Phrase): boolean {
  return /^(the|this|same)$/.test(tokens[first - 1]?.lower ?? '');
}

/** "accused *the army* of firing into its territory": not the one that "its" goes back to. */
function isObject({ tokens }: PhraseContext, { first }: Phrase): boolean {
  const before = tokens[first - 1]?.pos === 'DET' ? tokens[first - 2] : tokens[first - 1];
  return before?.pos === 'VERB';
}

/** Whose "its artillery" is: the state or organisation named last; "their men" are those of the group that acts, when it is one. */
function ownerOf(
  { tokens }: PhraseContext,
  { first, countries, via }: Phrase,
  antecedents: Antecedents,
): NamedActor | null {
  const owner = tokens[first - 1]?.lower ?? '';
  if (/^(crew|captain|passengers?|sailors?)$/.test(tokens[first]!.lower)) return null; // those of a ship, not of a state
  if (via !== 'noun' || countries.length > 0 || !/^(its|their)$/.test(owner)) return null;
  return antecedents.pronoun(owner)[0] ?? null;
}

/** Those who stand for a state: "*Their foreign ministers* met". */
const ENVOYS =
  /(ministers|leaders|presidents|premiers|officials|envoys|negotiators|commanders|chiefs|diplomats|delegations)$/;

/** "The two presidents spoke. *Their foreign ministers* met": those of both states. */
function ofEach({ place }: PhraseContext, { kind, name }: Phrase, antecedents: Antecedents): NamedActor[] {
  if (!ENVOYS.test(name)) return [];
  const states = (actors: NamedActor[]) => [...new Set(actors.flatMap(({ country }) => country ?? []))];
  const group = states(antecedents.pronoun('their'));
  const both = group.length === 2 ? group : states(antecedents.pair());
  return both.map((country) => ({ kind, name: `${demonymOf(country, place)} ${name}`, country }));
}

/** "the two armies agreed to pull back *their men*": no further party. */
function isOfSeveral(
  { tokens }: PhraseContext,
  { first, countries }: Phrase,
  antecedents: Antecedents,
): boolean {
  const theirs = countries.length === 0 && tokens[first - 1]?.lower === 'their';
  return theirs && antecedents.pronoun('their').length > 1;
}
