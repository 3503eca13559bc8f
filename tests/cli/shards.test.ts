import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { filterArticles, lineReader } from '../../src/cli/filter.ts';
import { loadGazetteer } from '../../src/cli/gazetteer.ts';
import { mergeLines } from '../../src/cli/merge-lines.ts';
import { createExtractor } from '../../src/extraction/extract.ts';
import { serialiseCollection } from '../../src/formats/serialise.ts';
import { corpus } from '../extraction/coreference/corpus.ts';
import { runExtract } from './run-extract.ts';

const gazetteer = loadGazetteer();
const lines = corpus.map((article) => `${JSON.stringify(article)}\n`);
/** The lines as `count` batches, each of every `count`-th line. */
const batches = (count: number) =>
  Array.from({ length: count }, (_, batch) => lines.filter((_line, at) => at % count === batch).join(''));

/** The events of the corpus, read in `count` batches by readers that know nothing of each other. */
async function eventsInBatches(count: number): Promise<string> {
  const outputs = batches(count).map(async (batch) => {
    const output = new PassThrough();
    const warn = (message: string) => expect.fail(message);
    await filterArticles(Readable.from([batch]), output, lineReader(createExtractor(gazetteer)), { warn });
    return text(output.end());
  });
  const mentions = (await Promise.all(outputs)).join('');
  return serialiseCollection(await mergeLines(Readable.from([mentions]), createExtractor(gazetteer)));
}

test('1, 2 and 7 batches give the same events, byte for byte', async () => {
  const whole = await eventsInBatches(1);
  expect(whole).toContain('visit-harthy-tehran-2019-03-04');
  expect(await eventsInBatches(2)).toBe(whole);
  expect(await eventsInBatches(7)).toBe(whole);
});

test('so do processes of their own, one for each batch', { timeout: 60_000 }, async () => {
  const runs = await Promise.all(batches(2).map((input) => runExtract(['--stdin'], { input })));
  expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual(Array(2).fill([0, '']));
  const mentions = runs.map(({ stdout }) => stdout).join('');
  expect(
    mentions
      .trimEnd()
      .split('\n')
      .filter((line) => 'text' in (JSON.parse(line) as object)),
  ).toEqual([]);
  const merged = await runExtract(['--merge'], { input: mentions });
  expect(merged).toEqual({ code: 0, stderr: '', stdout: await eventsInBatches(1) });
});
