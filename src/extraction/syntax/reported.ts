import type { Token } from '../types.ts';
import { subjectThenVerb } from './lookahead.ts';
import { isReporting } from './verbs.ts';

/** Words between a reporting verb and its "that". */
const REPORT_REACH = 8;

/** "announced on Monday *that* the points were open": the reporting verb stands a few words back. */
export function reportsThat(tokens: Token[], first: number, at: number): boolean {
  if (!subjectThenVerb(tokens, at + 1)) return false;
  return tokens
    .slice(Math.max(first, at - REPORT_REACH), at)
    .some((token) => token.pos === 'VERB' && isReporting(token));
}

/** "*reports* that shells fell" */
export function isReportNoun(token: Token): boolean {
  return /^(reports?|claims?|rumou?rs?|allegations?|statements?|suggestions?|news|speculation)$/.test(
    token.lower,
  );
}
