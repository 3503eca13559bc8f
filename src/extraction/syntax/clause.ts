/**
 * How a clause hangs on the one before it. `coordinate`, `participle` and `relative` clauses may lend their subject
 * from it; `reported` is what somebody said; `attribution` is who said it and when ("…, the ministry said on Monday").
 */
export type ClauseLink =
  'main' | 'coordinate' | 'participle' | 'relative' | 'subordinate' | 'reported' | 'attribution';

/** A stretch of a sentence round one verb, with what is inserted into it; token indexes, both inclusive. */
export interface Clause {
  first: number;
  last: number;
  link: ClauseLink;
  /** Index of the clause it hangs on; -1 for the first. */
  parent: number;
}

/** Whether a clause stands inside another, which goes on behind it. */
export function isInsertion(link: ClauseLink | undefined): boolean {
  return link === 'relative' || link === 'participle';
}

/** The clause that each token belongs to, the innermost where one holds another. */
export function clauseOfTokens(clauses: Clause[]): number[] {
  const owner: number[] = [];
  clauses.forEach(({ first, last }, index) => {
    for (let at = first; at <= last; at++) owner[at] = index;
  });
  return owner;
}
