import type { EventSource } from '../extraction/types.ts';

const told = ({ marks }: EventSource) => new Set(marks.map(({ kind }) => kind)).size;

/** One source per article, in the order given: the sentence that tells most (what, when, where, who), the first of equals. */
export function bestSources(sources: readonly EventSource[]): EventSource[] {
  const best = new Map<string, EventSource>();
  for (const source of sources) {
    const before = best.get(source.article);
    if (before === undefined || told(source) > told(before)) best.set(source.article, source);
  }
  return [...best.values()];
}
