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

/** "the *visiting* premier", "the *dignitary*", "the *guest*": the traveller whom the article is about. */
export function isGuest(title: string): boolean {
  return /\b(visiting|dignitary|guest)\b/.test(title);
}

/** Title words with short forms written out: "pm" is "prime minister". */
export function fullTitle(title: string): string {
  return title
    .split(' ')
    .map((word) => OFFICE_SYNONYMS[word] ?? word)
    .join(' ');
}

/** A bare title never contradicts the known one: "foreign minister" is not a "defence minister". */
export function titlesAgree(known: string, title: string): boolean {
  const specific =
    /\b(foreign|defen[cs]e|interior|prime|finance|trade|commerce|army|navy|police|vice|deputy)\b/;
  const wanted = specific.exec(title)?.[1];
  return wanted === undefined || known.includes(wanted);
}
