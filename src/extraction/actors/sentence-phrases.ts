import type { Token } from '../types.ts';
import { isTitleAhead } from './title-words.ts';
import { aliasAt, bodyAt, bracketEnd, learnInitials } from './initials.ts';
import { collectiveAt, officeAt, stateAt } from './groups.ts';
import { namesOfPairs } from './names-of-pairs.ts';
import { organisationAt } from './organisation-at.ts';
import { personAt } from './people.ts';
import { endsToponym, isCapital, isCountry, type Phrase, type PhraseContext } from './phrases.ts';
import { vesselAt } from './vessel-at.ts';

/** All actor phrases of one sentence from left to right, none inside another. */
export function findPhrases(context: PhraseContext, article: string): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < context.tokens.length; at++) {
    const phrase = phraseAt(context, article, at);
    if (!phrase) continue;
    while (phrases.length > 0 && phrases.at(-1)!.last >= phrase.first) {
      const inner = phrases.pop()!;
      const paired =
        isOrganisation(inner) &&
        context.tokens.slice(phrase.first, inner.first).some(({ lower }) => lower === 'and');
      // "*Pakistan* and Afghan Taliban forces" are two
      if (paired) phrase.first = inner.first;
      absorb(phrase, inner);
    }
    phrase.through = bracketEnd(context, phrase);
    learnInitials(context, phrase);
    phrases.push(phrase);
    at = Math.max(at, phrase.through);
  }
  return namesOfPairs(context, joinAppositions(context, phrases));
}

function phraseAt(context: PhraseContext, article: string, at: number): Phrase | null {
  if (context.timed[at]) return null;
  const vessel = vesselAt(context, article, at);
  if (vessel) return vessel;
  const organisation = organisationAt(context, at) ?? aliasAt(context, at) ?? bodyAt(context, article, at);
  if (organisation && !isTitleAhead(context, organisation.last + 1)) return organisation;
  const person = isCapital(context.tokens[at]!) ? personAt(context, article, at) : null;
  if (person ?? organisation) return person ?? organisation;
  const noun = collectiveAt(context, article, at) ?? officeAt(context, article, at);
  if (noun) return noun;
  return context.toponyms[at] && endsToponym(context, at) ? stateAt(context, at) : null;
}

/** A longer phrase takes the place of one that it contains: "Pakistan" in "Pakistan's border guards". */
function absorb(phrase: Phrase, inner: Phrase): void {
  phrase.first = Math.min(phrase.first, inner.first);
  if (phrase.countries.length === 0) phrase.countries = inner.countries;
  if (isOrganisation(inner) && phrase.via === 'noun') Object.assign(phrase, named(inner));
}

function isOrganisation({ via, kind }: Phrase): boolean {
  return via === 'name' && kind !== 'person';
}

/** What a phrase takes over from the organisation in it: "*TTP* fighters", "gunmen of *Jaish al-Adl*". */
function named({ name, kind, via, countries }: Phrase): Partial<Phrase> {
  return { name, kind, via, countries };
}

/** "the Commander of the Pakistan Army, General Asim Munir" is one person. */
function joinAppositions(context: PhraseContext, phrases: Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const previous = joined.at(-1);
    const gap = previous ? context.tokens.slice(previous.through + 1, phrase.first) : [];
    const adjacent = gap.length === 0 || (gap.length === 1 && gap[0]!.text === ',');
    const belongs =
      gap.length > 0 &&
      gap.length <= 2 &&
      /^(of|from)$/.test(gap[0]!.lower) &&
      (gap.length === 1 || gap[1]!.pos === 'DET');
    if (previous && isOrganisation(phrase) && previous.via === 'noun' && (belongs || gap.length === 0)) {
      Object.assign(previous, named(phrase), { last: phrase.last, through: phrase.through });
    } else if (previous && isOrganisation(previous) && phrase.via === 'noun' && gap.length === 0) {
      previous.last = phrase.last;
      previous.through = phrase.through;
    } else if (
      previous?.kind === 'state' &&
      previous.via === 'demonym' &&
      gap.length === 0 &&
      isOrganisation(phrase)
    ) {
      joined[joined.length - 1] = { ...phrase, first: previous.first };
    } else if (
      previous &&
      adjacent &&
      phrase.kind === 'person' &&
      (previous.kind === 'office' || /\bofficer$/.test(previous.name)) &&
      !opensSentence(context, previous, phrase, gap)
    ) {
      joined[joined.length - 1] = {
        ...phrase,
        first: previous.first,
        countries: phrase.countries.length > 0 ? phrase.countries : previous.countries,
        title: `${previous.title} ${phrase.title}`.trim(),
      };
    } else joined.push(phrase);
  }
  return joined;
}

/** "In a call with his counterpart, Minister Karimi urged …": the comma ends the opening; two people. */
function opensSentence({ tokens }: PhraseContext, office: Phrase, person: Phrase, gap: Token[]): boolean {
  const before = tokens.slice(0, office.first);
  const verbless = !before.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  // "During the stay, *the commander*, Captain X, called on": what governs the opening ends at the comma
  const own = before.slice(before.findLastIndex(({ text }) => text === ',') + 1);
  const governed = own.some(({ pos }) => pos === 'ADP');
  return gap.length === 1 && verbless && governed && /^(VERB|AUX)$/.test(tokens[person.last + 1]?.pos ?? '');
}

/** Whether the phrase is only the adjective of a noun that is no actor: "*Iranian* exercises". */
export function isModifier(context: PhraseContext, phrase: Phrase): boolean {
  const next = context.tokens[phrase.last + 1];
  if (phrase.kind !== 'state' || !next) return false;
  // "nine *Pakistanis* and six Afghans", "the *Thais* closed": people, no adjective
  if (phrase.via === 'demonym' && /[^s]s$/.test(context.tokens[phrase.last]!.lower) && next.pos !== 'NOUN')
    return false;
  // "*American* and Taliban envoys" are two sides
  if (next.lower === 'and' && context.tokens[phrase.last + 2] && organisationAt(context, phrase.last + 2))
    return false;
  if (phrase.via === 'demonym') return /^(NOUN|ADJ|PROPN|CCONJ|VERB)$/.test(next.pos) || next.text === '-';
  const hyphenated = /^[-–]$/.test(next.text) && next.start === context.tokens[phrase.last]!.end;
  return (
    hyphenated ||
    (/^[-–]$/.test(context.tokens[phrase.first - 1]?.text ?? '') && isCountry(context, phrase.first - 2))
  );
}
