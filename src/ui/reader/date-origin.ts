import type { Article } from '../../extraction/types.ts';
import { edtfInWords } from '../../state/edtf-words.ts';

const WHERE = {
  header: 'given in its header',
  prefix: 'given at the start of the text',
  dateline: 'given in its dateline',
  option: 'given by whoever added the article',
} as const;

/** Where the article's own date comes from, in words. */
export function dateOrigin({ date, dateSource }: Pick<Article, 'date' | 'dateSource'>): string {
  if (date === null || dateSource === 'none') {
    return 'No date in the text: its weekdays stay open unless another article about the same event settles them.';
  }
  return `Dated ${edtfInWords(date)}, ${WHERE[dateSource]}.`;
}
