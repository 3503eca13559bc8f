import type { Corpus } from '../formats/corpus.ts';

/** The articles and events of the page: fetched beside it, and again whenever they change while developing. */
export class CorpusLoader {
  corpus = $state.raw<Corpus | null>(null);
  error = $state<string | null>(null);

  async load(url = 'corpus.json'): Promise<void> {
    try {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      this.corpus = (await response.json()) as Corpus;
      this.error = null;
    } catch (cause) {
      this.error = cause instanceof Error ? cause.message : String(cause);
    }
  }
}
