import { expect } from 'vitest';
import type { ArticleReading } from '../../src/extraction/extract.ts';
import { parseIso } from '../../src/extraction/temporal/calendar.ts';

/** What holds for the reading of any text: quotes and marks are its own words, and every day exists. */
export function expectHonest({ article, mentions, lengths }: ArticleReading): void {
  const sources = [...mentions.flatMap((mention) => mention.sources), ...lengths.map(({ source }) => source)];
  for (const { quote, start, end, marks, article: id } of sources) {
    expect(id).toBe(article.id);
    expect(quote).not.toBe('');
    expect(article.text.slice(start, end)).toBe(quote);
    expect(marks.filter((mark) => mark.start < start || mark.end > end || mark.start >= mark.end)).toEqual(
      [],
    );
  }
  for (const { date } of mentions) {
    for (const iso of [date?.first, date?.last]) if (iso != null) expect(parseIso(iso)).not.toBeNull();
    if (date?.first && date.last) expect(date.first <= date.last).toBe(true);
  }
}
