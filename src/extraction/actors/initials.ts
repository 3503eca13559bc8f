import { OFFICES } from './titles.ts';
import { countryAt, isCapital, isCountry, phraseText, type Phrase, type PhraseContext } from './phrases.ts';

/** Tokens of a bracket behind a name, and of the name before one. */
const BRACKET = 8;
const NAME = 9;

/** Words that make a name one of an armed or political body. */
const BODY =
  /^(army|front|forces?|guards?|league|party|movement|brigades?|police|command|corps|rangers|navy|alliance|coalition|levies|scouts|rifles|resistance|group|agency)$/;
/** Bodies of a state also where they bear the name of a province: "Sindh *Rangers*", but not "the Kurdistan Front". */
const OFFICIAL = /^(police|levies|rangers|scouts)$/;
/** Bodies that only tell. */
const PRESS = /^(news|press|information|observatory)$/;

/** Words in brackets behind a name belong to it: "Border Security Force (BSF)", "Ali Rezaei (centre)". */
export function bracketEnd(context: PhraseContext, phrase: Phrase): number {
  const { tokens } = context;
  const { through } = phrase;
  if (tokens[through + 1]?.text !== '(') return through;
  for (let at = through + 2; at < Math.min(tokens.length, through + BRACKET); at++)
    if (tokens[at]!.text === ')') return at;
  return through;
}

/** "Makran Freedom League (MFL)": a body, known by its initials from then on. */
export function learnInitials({ tokens, aliases }: PhraseContext, phrase: Phrase): void {
  const initials = tokens[phrase.through - 1]?.text ?? '';
  const bracketed = phrase.through === phrase.last + 3 && /^\p{Lu}[\p{L}\d-]*\p{Lu}$/u.test(initials);
  if (
    !bracketed ||
    !/[\s-]/.test(phrase.name) ||
    phrase.via === 'title' ||
    phrase.title !== '' ||
    phrase.kind === 'state'
  )
    return;
  if (phrase.kind === 'person') phrase.kind = 'group';
  const { kind, name, countries } = phrase;
  aliases.set(initials, { kind, name, countries });
}

/** The body whose initials, given before, stand at token `at`. */
export function aliasAt({ tokens, aliases }: PhraseContext, at: number): Phrase | null {
  const known = aliases.size > 0 ? aliases.get(tokens[at]!.text) : undefined;
  return known ? { ...known, first: at, last: at, through: at, via: 'name', title: '', plural: true } : null;
}

/** "the Makran Freedom League (MFL)", "Kuwait Naval Force (KNF)": a body whose name begins at `at` and has its initials behind it. */
export function bodyAt(context: PhraseContext, article: string, at: number): Phrase | null {
  const { tokens } = context;
  if (!context.bracketed || !isCapital(tokens[at]!)) return null;
  let last = at;
  let body = false;
  while (
    last < at + NAME &&
    tokens[last] &&
    (isCapital(tokens[last]!) || /^(of|for|and|the|in|-)$/.test(tokens[last]!.lower))
  ) {
    if (OFFICES.has(tokens[last]!.lower) || PRESS.test(tokens[last]!.lower)) return null;
    body ||= BODY.test(tokens[last]!.lower);
    last++;
  }
  const initials = tokens[last + 1]?.text ?? '';
  const named = tokens[last]?.text === '(' && tokens[last + 2]?.text === ')' && last - at > 1;
  last--;
  if (!named || !body || !begins(context, at, initials) || !/^\p{Lu}[\p{L}\d-]*\p{Lu}$/u.test(initials))
    return null;
  const official = tokens.slice(at, last + 1).some(({ lower }) => OFFICIAL.test(lower));
  let country: string | null = null;
  for (let index = at; index <= last; index++)
    if (official || isCountry(context, index)) country ??= countryAt(context, index);
  return {
    first: at,
    last,
    through: last,
    kind: country === null ? 'group' : 'force',
    via: 'name',
    name: phraseText(context, article, at, last),
    countries: country === null ? [] : [country],
    title: '',
    plural: true,
  };
}

/** Whether initials begin like a name, with its country or without: "United States *N*aval Forces (NAVCENT)". */
function begins({ tokens, toponyms }: PhraseContext, at: number, initials: string): boolean {
  let own = at;
  while (toponyms[own]) own++;
  return [at, own].some((index) => tokens[index]?.text[0] === initials[0]);
}
