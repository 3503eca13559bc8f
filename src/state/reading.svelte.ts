/** The open article, and the sentence it was opened at. */
export class Reading {
  article = $state<string | null>(null);
  /** Offset of the sentence, in UTF-16 code units into the article's text. */
  sentence = $state<number | null>(null);
  /** Counts openings: the same sentence asked for twice is scrolled to twice. */
  opened = $state(0);

  open(article: string, sentence: number | null): void {
    this.article = article;
    this.sentence = sentence;
    this.opened++;
  }

  close(): void {
    this.article = null;
    this.sentence = null;
  }
}
