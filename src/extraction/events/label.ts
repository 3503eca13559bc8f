import { infinitiveAfter } from '../syntax/infinitive.ts';
import type { Token } from '../types.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** Words by which a noun phrase tells of an event before the one that the article is about. */
export const EARLIER = /^(earlier|previous|prior|former|last|past)$/;
const ORDINAL = /^(first|second|third|fourth|fifth|historic|recent)$/;
/** Words of an undertaking that a title shows. */
const UNDERTAKING = 8;

/** The noun phrase without article, owner and countries: "joint border security exercise". */
export function labelOf(scene: Scene, trigger: Trigger): string {
  const { tokens, actors } = scene;
  const { first, head, rule } = trigger;
  if (rule.anaphoric || rule.bare) return '';
  if (rule.undertaking) return undertaking(scene, trigger);
  if (rule.pos === 'VERB') return tokens[head]!.lemma;
  const owner = actors.filter((mention) => mention.first >= first && mention.last < head).at(-1);
  let from = owner ? owner.last + 1 : first;
  while (
    from < head &&
    !isCompound(tokens, from) &&
    (/^(DET|PART|PUNCT|PRON|NUM)$/.test(tokens[from]!.pos) ||
      EARLIER.test(tokens[from]!.lower) ||
      ORDINAL.test(tokens[from]!.lower))
  )
    from++;
  const start = tokens[from]!.start;
  return tokens
    .slice(from, head + 1)
    .map((token, at, list) => (at > 0 && list[at - 1]!.end < token.start ? ' ' : '') + token.text)
    .join('')
    .slice(0, Math.max(0, tokens[head]!.end - start));
}

/** "*nine*-point agreement"; a length ("two-day visit") is shown by the dates. */
function isCompound(tokens: Token[], at: number): boolean {
  return (
    tokens[at]!.pos === 'NUM' && tokens[at + 1]?.text === '-' && !/^days?$/.test(tokens[at + 2]?.lower ?? '')
  );
}

/** "agree to share information": what was agreed, in as many words as a title bears. */
function undertaking({ tokens, clauses, times }: Scene, { head, clause, rule }: Trigger): string {
  const first = rule.infinitive ? infinitiveAfter(tokens, head) : head + 1;
  const whole = rule.infinitive || tokens[first]?.lower === 'that';
  const last = whole ? tokens.length - 1 : clauses[clause]!.last;
  const words = tokens
    .slice(first, Math.min(last, first - 1 + UNDERTAKING) + 1)
    .filter((_, at) => !times.some(({ from, to }) => first + at >= from - 1 && first + at <= to));
  const end = words.findIndex(({ text }) => /^[,.;:]$/.test(text));
  return ['agree', ...words.slice(0, end < 0 ? words.length : end).map(({ text }) => text)].join(' ');
}
