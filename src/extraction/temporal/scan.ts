/** Running the rows of the grammar over the terms of a sentence. */
import { anchor } from './anchors.ts';
import { KIND, nameWord } from './lexicon.ts';
import { TIME_RULES } from './grammar/index.ts';
import { compile, foundIn, matchEnd, type Pattern } from './pattern.ts';
import type { Context, Reading, TimeRule } from './rule.ts';
import type { Term } from './terms.ts';

interface Row {
  rule: TimeRule;
  /** Position in the grammar: breaks ties. */
  order: number;
  pattern: Pattern;
  /** Whether a single term may be all of it. */
  single: boolean;
  /** At most so many terms before its anchor. */
  reach: number;
}

interface Candidate {
  row: Row;
  end: number;
}

const byWord = new Map<string, Row[]>();
const byKind = new Map<number, Row[]>();
const byKinds = new Map<number, Row[]>();

TIME_RULES.forEach((rule, order) => {
  for (const pattern of rule.patterns.map(compile)) {
    const row: Row = {
      rule,
      order,
      pattern,
      single: pattern.body.filter((part) => !part.optional).length < 2,
      reach: anchor(pattern),
    };
    for (const element of pattern.body) element.words?.forEach(nameWord);
    for (const element of pattern.body) {
      for (const word of element.words ?? []) push(byWord, word, row);
      for (const kind of Object.values(KIND)) if (element.kinds & kind) push(byKind, kind, row);
      if (!element.optional) break;
    }
  }
});

/** The most terms before an anchor. */
const farthest = Math.max(...[...byWord.values(), ...byKind.values()].flat().map(({ reach }) => reach));

function push<Key>(index: Map<Key, Row[]>, key: Key, row: Row): void {
  const rows = index.get(key);
  if (rows) rows.push(row);
  else index.set(key, [row]);
}

/** Rows that may start with a term of these kinds. */
function rowsOfKinds(kinds: number): Row[] {
  const cached = byKinds.get(kinds);
  if (cached) return cached;
  const rows = Object.values(KIND).flatMap((kind) => (kinds & kind ? (byKind.get(kind) ?? []) : []));
  const unique = [...new Set(rows)];
  byKinds.set(kinds, unique);
  return unique;
}

/**
 * The longest accepted match at term `at`, or null. `distance` is that of the next anchor; `contextOf` gives what a row
 * may know about its match.
 */
export function readAt<Known extends Context>(
  terms: readonly Term[],
  at: number,
  distance: number,
  contextOf: (from: number, to: number) => Known,
): { rule: TimeRule; to: number; reading: Reading; context: Known } | null {
  const term = terms[at];
  if (!term || term.kinds === 0 || distance > farthest) return null;
  const kinds = term.kinds & ~(KIND.WORD | KIND.ANCHOR);
  const ofKind = kinds === 0 ? undefined : rowsOfKinds(kinds);
  const ofWord = term.kinds & KIND.WORD ? byWord.get(term.text) : undefined;
  if (!ofKind && !ofWord) return null;
  const next = terms[at + 1];
  const goesOn = next !== undefined && next.kinds !== 0;
  let candidates: Candidate[] | null = null;
  for (const rows of [ofKind, ofWord]) {
    if (!rows) continue;
    for (const row of rows) {
      const end = row.reach >= distance && (goesOn || row.single) ? matchEnd(row.pattern, terms, at) : -1;
      if (end >= 0) (candidates ??= []).push({ row, end });
    }
  }
  if (!candidates) return null;
  if (candidates.length > 1) candidates.sort((a, b) => b.end - a.end || a.row.order - b.row.order);
  for (const { row, end } of candidates) {
    const { rule, pattern } = row;
    const context = contextOf(at, end);
    const reading = rule.read(foundIn(pattern, terms, at, end), context);
    if (reading) return { rule, to: end, reading, context };
  }
  return null;
}
