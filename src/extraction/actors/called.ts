import { OFFICE_SYNONYMS } from './office-synonyms.ts';
import type { Phrase } from './phrases.ts';
import type { NamedActor } from './types.ts';

/** Somebody an article has named, with all titles that it gives. */
export interface Person extends NamedActor {
  title: string;
}

/** Words for somebody of rank that tell no office: "the visiting *dignitary*", "his Russian *counterpart*". */
const ANY_RANK = /^(dignitary|counterpart|leader|official|diplomat|guest)$/;
const MILITARY = /\b(general|admiral|marshal|colonel|commander|brigadier|commodore|chief of staff)\b/;

/** Whether a known person can be meant by a bare title. */
export function isCalled(person: Person, phrase: Phrase, country: string | null): boolean {
  const title = fullTitle(phrase.title);
  const head = title.split(' ').at(-1)!;
  if (!titlesAgree(person.title, title)) return false;
  if (person.title.split(' ').includes(head)) return true;
  if (head === 'diplomat' && person.title.includes('foreign minister')) return true;
  const described = country !== null || isGuest(title);
  if (ANY_RANK.test(head)) return described && person.kind === 'person';
  return head === 'commander' && described && MILITARY.test(person.title);
}

/** Offices whose holder is the "leader" of a state. */
const LEADING = /\b(president|prime minister|chancellor|king|sultan|emir)$/;

/** Whether the bearer of a title holds the office of another: the "leader" that of a head of state or government. */
export function holdsOffice(title: string, office: string): boolean {
  if (office === 'leader') return LEADING.test(title);
  return title.split(' ').at(-1) === office.split(' ').at(-1) && titlesAgree(title, office);
}

/** "the *visiting* premier", "the *dignitary*", "the *guest*": the traveller whom the article is about. */
export function isGuest(title: string): boolean {
  return /\b(visiting|dignitary|guest)\b/.test(title);
}

/** "the *commander* of the border force" and "*General* Amini": two titles that one officer may bear. */
export function areMilitary(title: string, other: string): boolean {
  return MILITARY.test(title) && MILITARY.test(other);
}

/** Title words with short forms written out: "pm" is "prime minister". */
export function fullTitle(title: string): string {
  return title
    .split(' ')
    .map((word) => OFFICE_SYNONYMS[word] ?? word)
    .join(' ');
}

/** A bare title never contradicts the known one: "foreign minister" is not a "defence minister". */
function titlesAgree(known: string, title: string): boolean {
  const specific =
    /\b(foreign|defen[cs]e|interior|prime|finance|trade|commerce|army|navy|police|vice|deputy)\b/;
  if (isDeputy(known) && !isDeputy(title)) return false;
  const wanted = specific.exec(title)?.[1];
  return wanted === undefined || known.includes(wanted);
}

/** "the minister" is not his deputy. */
function isDeputy(title: string): boolean {
  return /^(deputy|vice|assistant)\b/.test(title);
}
