import type { Token } from '../types.ts';
import { subjectThenVerb } from './lookahead.ts';
import { isReporting } from './verbs.ts';

/** Words between a reporting verb and its "that"; more where no noun stands before it that it could describe. */
const REPORT_REACH = 8;
const FAR_REACH = 16;

/** "announced on Monday *that* the points were open", "told X at a meeting in Muscat *that* …": the verb stands a few words back. */
export function reportsThat(tokens: Token[], at: number): boolean {
  if (!subjectThenVerb(tokens, at + 1)) return false;
  const reach = tokens[at - 1]!.pos === 'NOUN' ? REPORT_REACH : FAR_REACH;
  return tokens
    .slice(Math.max(0, at - reach), at)
    .some((token) => token.pos === 'VERB' && isReporting(token));
}

/** "*reports* that shells fell" */
export function isReportNoun(token: Token): boolean {
  return /^(reports?|claims?|rumou?rs?|allegations?|statements?|suggestions?|news|speculation)$/.test(
    token.lower,
  );
}

/** Nouns whose "that" tells what they hold, and not which one is meant: "the *hope* that talks would follow". */
const CONTENT =
  /^(hopes?|facts?|views?|beliefs?|concerns?|fears?|understanding|conditions?|assurances?|warnings?|ideas?|signs?|evidence|need|confidence|doubts?|impression|possibility|chance|so|point|principle|agreement|consensus|proof|word|promise|decision|demand|reminder|message|indications?|risk|guarantees?)$/;

/** "the pipeline *that the two neighbours agreed to build*", "an agreement *that A and B signed*": it says which one is meant. */
export function describes(tokens: Token[], at: number): boolean {
  const verb = tokens.slice(at + 1, at + FAR_REACH).find(({ pos }) => pos === 'VERB');
  const content =
    CONTENT.test(tokens[at - 1]!.lower) && !/^(sign|ink|reach|conclude)$/.test(verb?.lemma ?? '');
  return !content && subjectThenVerb(tokens, at + 1, 10);
}
