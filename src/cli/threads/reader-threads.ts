import { Worker } from 'node:worker_threads';
import type { ArticleReading, Extractor } from '../../extraction/extract.ts';

/** Whatever reads articles: an extractor here and now, or threads with one each. */
export interface ArticleReader {
  read(...article: Parameters<Extractor['read']>): ArticleReading | Promise<ArticleReading>;
}

/** What a thread sends back for each article, in the order in which it got them. */
export type Answer = { reading: ArticleReading } | { error: string };

/** Articles waiting at each thread, so that none is idle between two of them. */
const QUEUE = 4;

/** Reads articles on `count` threads of their own; each holds the gazetteer and the language model. */
export class ReaderThreads implements ArticleReader {
  private readonly threads: ReaderThread[];
  /** How many articles to hand in at a time. */
  readonly width: number;

  constructor(count: number) {
    this.threads = Array.from({ length: count }, () => new ReaderThread());
    this.width = count * QUEUE;
  }

  /** Hands the article to the thread that has least to do. Rejects with the reading's own error. */
  read(...[article]: Parameters<Extractor['read']>): Promise<ArticleReading> {
    return this.threads.reduce((a, b) => (b.load < a.load ? b : a)).read(article);
  }

  /** Ends the threads; without it the process would wait for more articles. */
  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()));
  }
}

class ReaderThread {
  private readonly worker = new Worker(new URL('./thread.mjs', import.meta.url), { execArgv: [] });
  private readonly waiting: { done: (reading: ArticleReading) => void; fail: (error: Error) => void }[] = [];

  constructor() {
    this.worker.on('message', (answer: Answer) => {
      const { done, fail } = this.waiting.shift()!;
      if ('reading' in answer) done(answer.reading);
      else fail(new Error(answer.error));
    });
    this.worker.on('error', (error) => this.waiting.splice(0).forEach(({ fail }) => fail(error)));
  }

  get load(): number {
    return this.waiting.length;
  }

  read(article: Parameters<Extractor['read']>[0]): Promise<ArticleReading> {
    return new Promise((done, fail) => {
      this.waiting.push({ done, fail });
      this.worker.postMessage(article);
    });
  }

  close(): Promise<number> {
    return this.worker.terminate();
  }
}
