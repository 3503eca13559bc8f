/** Running the rows of the grammar over the terms of a sentence. */
import { KIND } from './lexicon.ts';
import { TIME_RULES } from './grammar/index.ts';
import { compile, match, type Found, type Pattern } from './pattern.ts';
import type { Context, Reading, TimeRule } from './rule.ts';
import type { Term } from './terms.ts';

interface Row {
  rule: TimeRule;
  /** Position in the grammar: breaks ties. */
  order: number;
  pattern: Pattern;
}

interface Candidate extends Row {
  end: number;
  found: Found;
}

const byWord = new Map<string, Row[]>();
const byKind = new Map<number, Row[]>();
const byKinds = new Map<number, Row[]>();

TIME_RULES.forEach((rule, order) => {
  for (const pattern of rule.patterns.map(compile)) {
    const row: Row = { rule, order, pattern };
    for (const element of pattern.body) {
      for (const word of element.words) push(byWord, word, row);
      for (const kind of Object.values(KIND)) if (element.kinds & kind) push(byKind, kind, row);
      if (!element.optional) break;
    }
  }
});

function push<Key>(index: Map<Key, Row[]>, key: Key, row: Row): void {
  const rows = index.get(key);
  if (rows) rows.push(row);
  else index.set(key, [row]);
}

/** Rows that may start with a term of these kinds. */
function rowsOfKinds(kinds: number): Row[] {
  const known = byKinds.get(kinds);
  if (known) return known;
  const rows = Object.values(KIND).flatMap((kind) => (kinds & kind ? (byKind.get(kind) ?? []) : []));
  const unique = [...new Set(rows)];
  byKinds.set(kinds, unique);
  return unique;
}

/** The longest accepted match at term `at`, or null. `contextOf` gives what a row may know about its match. */
export function readAt(
  terms: readonly Term[],
  at: number,
  contextOf: (from: number, to: number) => Context,
): { rule: TimeRule; to: number; reading: Reading } | null {
  const term = terms[at];
  if (!term) return null;
  const candidates: Candidate[] = [];
  const consider = (row: Row): void => {
    const found = match(row.pattern, terms, at);
    if (found) candidates.push({ ...row, ...found });
  };
  if (term.kinds !== 0) rowsOfKinds(term.kinds).forEach(consider);
  byWord.get(term.text)?.forEach(consider);
  candidates.sort((a, b) => b.end - a.end || a.order - b.order);
  for (const { rule, end, found } of candidates) {
    const reading = rule.read(found, contextOf(at, end));
    if (reading) return { rule, to: end, reading };
  }
  return null;
}
