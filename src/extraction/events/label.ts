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
function undertaking({ tokens, clauses, times }: Scene, { head, clause }: Trigger): string {
  const last = tokens[head + 1]?.lower === 'that' ? tokens.length - 1 : clauses[clause]!.last;
  const words = tokens
    .slice(head + 1, Math.min(last, head + UNDERTAKING) + 1)
    .filter((_, at) => !times.some(({ from, to }) => head + 1 + at >= from - 1 && head + 1 + at <= to));
  const end = words.findIndex(({ text }) => /^[,.;:]$/.test(text));
  return ['agree', ...words.slice(0, end < 0 ? words.length : end).map(({ text }) => text)].join(' ');
}
