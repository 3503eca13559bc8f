import { Worker } from 'node:worker_threads';
import { bundle } from '../../launch/bundle.mjs';
import type { ArticleReading, Extractor } from '../../extraction/extract.ts';

type GivenArticle = Parameters<Extractor['read']>[0];

/** Whatever reads articles: an extractor here and now, or threads with one each. */
export interface ArticleReader {
  read(article: GivenArticle): ArticleReading | Promise<ArticleReading>;
}

/** What a thread is asked: the whole reading, or its lines, which cost far less to pass on. */
export interface Question {
  article: GivenArticle;
  want: 'reading' | 'lines';
}

/** What a thread sends back for each question, in the order in which it got them. */
export type Answer = { found: ArticleReading | string } | { error: string };

/** Articles waiting at each thread, so that none is idle while another has a long one. */
const QUEUE = 16;

/** Reads articles on threads of their own; each holds the gazetteer and the language model. */
export class ReaderThreads implements ArticleReader {
  private readonly threads: ReaderThread[];
  /** How many articles to hand in at a time. */
  readonly width: number;

  private constructor(threads: ReaderThread[]) {
    this.threads = threads;
    this.width = threads.length * QUEUE;
  }

  /** Starts `count` threads. A thread has no loader of its parent's, so its program is made for it beforehand. */
  static async start(count: number): Promise<ReaderThreads> {
    const program = new URL(await bundle('src/cli/threads/answer.ts'));
    return new ReaderThreads(Array.from({ length: count }, () => new ReaderThread(program)));
  }

  /** Rejects with the reading's own error. */
  read(article: GivenArticle): Promise<ArticleReading> {
    return this.ask({ article, want: 'reading' }) as Promise<ArticleReading>;
  }

  /** What the article says as lines of JSON. Rejects with the reading's own error. */
  readLines(article: GivenArticle): Promise<string> {
    return this.ask({ article, want: 'lines' }) as Promise<string>;
  }

  /** Asks the thread that has least to do. */
  private ask(question: Question): Promise<ArticleReading | string> {
    return this.threads.reduce((a, b) => (b.load < a.load ? b : a)).ask(question);
  }

  /** Ends the threads; without it the process would wait for more articles. */
  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()));
  }
}

class ReaderThread {
  private readonly worker: Worker;
  private readonly waiting: {
    done: (found: ArticleReading | string) => void;
    fail: (error: Error) => void;
  }[] = [];

  constructor(program: URL) {
    this.worker = new Worker(program, { execArgv: [] });
    this.worker.on('message', (answer: Answer) => {
      const { done, fail } = this.waiting.shift()!;
      if ('found' in answer) done(answer.found);
      else fail(new Error(answer.error));
    });
    this.worker.on('error', (error) => this.waiting.splice(0).forEach(({ fail }) => fail(error)));
  }

  get load(): number {
    return this.waiting.length;
  }

  ask(question: Question): Promise<ArticleReading | string> {
    return new Promise((done, fail) => {
      this.waiting.push({ done, fail });
      this.worker.postMessage(question);
    });
  }

  close(): Promise<number> {
    return this.worker.terminate();
  }
}
