import type { EventMention } from '../events/mention.ts';
import { weekdayWithin } from '../temporal/calendar.ts';
import type { EventSource } from '../types.ts';
import { spanOf } from './compatible.ts';

/**
 * Resolves weekdays that an article without a date leaves open. When one of its mentions is the same event as a
 * dated one elsewhere, its "Monday" is the Monday of that event, and so is every other "Monday" of the article.
 */
export function resolveWeekdays(clusters: EventMention[][]): EventMention[][] {
  const known = new Map<string, { day: string; from: string }>();
  for (const cluster of clusters) {
    for (const open of cluster) {
      if (open.date?.weekday == null) continue;
      for (const dated of cluster) {
        const span = dated.date?.weekday === null ? spanOf(dated) : null;
        const day = span && weekdayWithin(open.date.weekday, span[0], span[1]);
        if (day) known.set(`${open.article} ${open.date.weekday}`, { day, from: dated.article });
      }
    }
  }
  return clusters.map((cluster) =>
    cluster.map((mention) => {
      const found =
        mention.date?.weekday == null ? null : known.get(`${mention.article} ${mention.date.weekday}`);
      return found ? infer(mention, found.day, found.from) : mention;
    }),
  );
}

function infer(mention: EventMention, day: string, from: string): EventMention {
  const date = {
    ...mention.date!,
    edtf: day,
    first: day,
    last: day,
    basis: 'inferred' as const,
    weekday: null,
  };
  return { ...mention, date, sources: mention.sources.map((source) => explain(source, day, from)) };
}

function explain(source: EventSource, day: string, from: string): EventSource {
  const marks = source.marks.map((mark) =>
    mark.kind === 'date' ? { ...mark, reads: `${day}, inferred from the same visit in ${from}` } : mark,
  );
  return { ...source, rules: [...source.rules, 'weekday from another article'], marks };
}
