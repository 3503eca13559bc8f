import type { EventCollection } from '../formats/corpus.ts';

/** How each event was reached, in words: its values, and for each source the sentence, rules and words that matter. */
export function explain({ features }: EventCollection): string {
  return features
    .map(({ id, properties: event }) => {
      const date = event.date ?? 'open';
      const place = event.placeName ?? 'open';
      const head = [
        `${event.title}`,
        `  id      ${id}`,
        `  status  ${event.status}`,
        `  date    ${date} (${event.dateBasis}${event.dateText ? `, from “${event.dateText}”` : ''})`,
        `  place   ${place} (${event.placeBasis}, ${event.placePrecision})`,
        ...event.conflicts.map(({ field, values }) => `  conflict in ${field}: ${values.join(' / ')}`),
      ];
      const sources = event.sources.flatMap(({ article, start, end, quote, rules, marks }) => [
        `  ${article} ${start}–${end}: ${quote}`,
        `    rules   ${rules.join(', ')}`,
        ...marks.map(
          (mark) =>
            `    ${mark.kind.padEnd(7)} “${quote.slice(mark.start - start, mark.end - start)}”: ${mark.reads}`,
        ),
      ]);
      return [...head, ...sources].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}
