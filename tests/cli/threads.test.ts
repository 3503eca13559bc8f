import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { filterArticles, lineReader, type LineReader } from '../../src/cli/filter.ts';
import { readFolder } from '../../src/cli/read-folder.ts';
import { inOrder } from '../../src/cli/threads/in-order.ts';
import { ReaderThreads } from '../../src/cli/threads/reader-threads.ts';
import { corpus } from '../extraction/coreference/corpus.ts';
import { extractor } from '../extraction/reader.ts';
import { folderWith } from './folder.ts';

const threads = await ReaderThreads.start(3);
afterAll(() => threads.close());

async function filtered(reader: LineReader, width: number): Promise<[output: string, warnings: string[]]> {
  const lines = corpus.map((article) => JSON.stringify(article));
  const warnings: string[] = [];
  const output = new PassThrough();
  const input = Readable.from([lines.toSpliced(2, 0, 'nonsense').toSpliced(4, 0, '{}').join('\n')]);
  await filterArticles(input, output, reader, { width, warn: (message) => warnings.push(message) });
  return [await text(output.end()), warnings];
}

test('the filter writes and warns the same on three threads as on one', async () => {
  const [output, warnings] = await filtered(lineReader(extractor), 1);
  expect(output).not.toBe('');
  expect(warnings).toHaveLength(2);
  expect(await filtered((article) => threads.readLines(article), threads.width)).toEqual([output, warnings]);
});

test('files read on two threads make the same corpus, problems too', async () => {
  const files = corpus.map(({ text }, at) => [`${at}.txt`, text] as const);
  const folder = await folderWith({ ...Object.fromEntries(files), 'a.txt': '', 'b.txt': '\0', '0a.txt': '' });
  const alone = await readFolder([folder]);
  expect(alone.problems).toHaveLength(3);
  expect(alone.collection.features.length).toBeGreaterThan(0);
  expect(await readFolder([folder], { jobs: 2 })).toEqual(alone);
});

test('an error of the reading comes back as that article’s own', async () => {
  const broken = threads.read({ id: 'a', text: null as unknown as string });
  await expect(broken).rejects.toThrow(/null/);
  expect((await threads.read({ id: 'b', text: 'Nothing.' })).article.id).toBe('b');
});

test('results come in order, and no more than the width is under way', async () => {
  let underWay = 0;
  const most: number[] = [];
  const work = async (delay: number) => {
    most.push(++underWay);
    await new Promise((done) => setTimeout(done, delay));
    underWay--;
    return delay;
  };
  const results: number[] = [];
  for await (const result of inOrder([9, 1, 5, 0, 3], 2, work)) results.push(result);
  expect(results).toEqual([9, 1, 5, 0, 3]);
  expect(Math.max(...most)).toBe(2);
});
