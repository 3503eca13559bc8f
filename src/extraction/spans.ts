import type { Sentence, Span } from './types.ts';

/** Items of `spans` (sorted by start) that lie in each sentence, by sentence index; one pass over both. */
export function groupBySentence<Item extends Span>(sentences: Sentence[], spans: Item[]): Item[][] {
  let next = 0;
  return sentences.map((sentence) => {
    while (next < spans.length && spans[next]!.end <= sentence.start) next++;
    const inside: Item[] = [];
    for (let at = next; at < spans.length && spans[at]!.start < sentence.end; at++) inside.push(spans[at]!);
    return inside;
  });
}

/** For each token the item of `spans` that covers it; shorter than the sentence when none covers the last ones. */
export function coverTokens<Item extends Span>(
  { tokens }: Sentence,
  spans: readonly Item[],
): (Item | undefined)[] {
  const cover: (Item | undefined)[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length && next < spans.length; at++) {
    const { start, end } = tokens[at]!;
    while (next < spans.length && spans[next]!.end <= start) next++;
    const span = spans[next];
    cover.push(span && span.start < end ? span : undefined);
  }
  return cover;
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The spans that share no character with any of `others`; both sorted by start. */
export function apartFrom<Item extends Span>(spans: Item[], others: Span[]): Item[] {
  let next = 0;
  return spans.filter((span) => {
    while (next < others.length && others[next]!.end <= span.start) next++;
    const other = others[next];
    return !other || !overlaps(span, other);
  });
}
