import { KIND, type Kind } from './lexicon.ts';
import type { Term } from './terms.ts';

/**
 * The numbers of a match by the kind of its term: `month`, `day`, `year`; a second term of the same kind is
 * `month2`, `day2`, `year2`. 0 where the pattern's optional part is absent.
 */
export type Slot = `${Lowercase<Kind>}${'' | 2}`;
export type Found = Readonly<Record<Slot, number>>;

/** One place of a pattern: one of some words, or a term of one of some kinds. */
export interface Element {
  words: ReadonlySet<string> | null;
  kinds: number;
  slot: Lowercase<Kind> | null;
  optional: boolean;
  /** Matches when the term is *not* one of these (also at the edge of the sentence). */
  negated: boolean;
}

/** A pattern ready to run: what must precede, the expression itself, what must follow. */
export interface Pattern {
  before: Element[];
  body: Element[];
  after: Element[];
}

/**
 * Compiles a pattern. Its parts stand apart by spaces: `of` a word, `MONTH` a kind, `a|b` alternatives, `x?` optional,
 * `!x` anything but x. Square brackets enclose the expression where context is required on either side:
 * `in|of [ YEAR ]`. Context has no optional parts.
 */
export function compile(pattern: string): Pattern {
  const parts = pattern.split(' ');
  const open = parts.indexOf('[');
  const close = parts.indexOf(']');
  const last = close < 0 ? parts.length : close;
  return {
    before: parts.slice(0, Math.max(0, open)).map(compileElement),
    body: parts.slice(open + 1, last).map(compileElement),
    after: parts.slice(last + 1).map(compileElement),
  };
}

function compileElement(part: string): Element {
  const optional = part.endsWith('?') && part.length > 1;
  const negated = part.startsWith('!') && part.length > 1;
  const names = part.slice(negated ? 1 : 0, optional ? -1 : undefined).split('|');
  const kinds = names.filter((name): name is Kind => name in KIND);
  return {
    words: kinds.length === names.length ? null : new Set(names.filter((name) => !(name in KIND))),
    kinds: kinds.reduce((bits, kind) => bits | KIND[kind], 0),
    slot: kinds[0] ? (kinds[0].toLowerCase() as Lowercase<Kind>) : null,
    optional,
    negated,
  };
}

/** Where the longest match of a pattern whose expression starts at `at` ends; −1 when there is none. */
export function matchEnd({ before, body, after }: Pattern, terms: readonly Term[], at: number): number {
  for (let i = before.length - 1, k = at - 1; i >= 0; i--, k--) {
    if (!fits(before[i]!, terms[k])) return -1;
  }
  return advance(body, 0, after, terms, at, null);
}

/** The numbers in a match that ends at `end`. */
export function foundIn(
  { before, body, after }: Pattern,
  terms: readonly Term[],
  at: number,
  end: number,
): Found {
  const path: (number | undefined)[] = [];
  advance(body, 0, after, terms, at, path);
  const found: Record<string, number> = { ...NOTHING };
  before.forEach((element, i) => note(found, element, terms[at - before.length + i]));
  body.forEach((element, i) => note(found, element, path[i] === undefined ? undefined : terms[path[i]]));
  after.forEach((element, i) => note(found, element, terms[end + i]));
  return found as Found;
}

const NOTHING = Object.fromEntries(
  Object.keys(KIND).flatMap((kind) => [
    [kind.toLowerCase(), 0],
    [`${kind.toLowerCase()}2`, 0],
  ]),
) as Found;

/**
 * Matches the elements from `i` at term `at`, optional ones greedily; gives the end or −1, and in `path` the term of
 * each element. No deeper than the pattern is long.
 */
function advance(
  body: Element[],
  i: number,
  after: Element[],
  terms: readonly Term[],
  at: number,
  path: (number | undefined)[] | null,
): number {
  const element = body[i];
  if (!element) return after.every((required, k) => fits(required, terms[at + k])) ? at : -1;
  if (fits(element, terms[at])) {
    if (path) path[i] = at;
    const end = advance(body, i + 1, after, terms, at + 1, path);
    if (end >= 0) return end;
  }
  if (path) path[i] = undefined;
  return element.optional ? advance(body, i + 1, after, terms, at, path) : -1;
}

function fits(element: Element, term: Term | undefined): boolean {
  if (term === undefined) return element.negated;
  const is = (term.kinds & element.kinds) !== 0 || element.words?.has(term.text) === true;
  return is !== element.negated;
}

function note(found: Record<string, number>, element: Element, term: Term | undefined): void {
  if (!term || !element.slot || !(term.kinds & element.kinds)) return;
  const slot = found[element.slot] === 0 ? element.slot : `${element.slot}2`;
  found[slot] = term.value;
}
