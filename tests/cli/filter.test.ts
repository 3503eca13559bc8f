import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { filterArticles, lineReader } from '../../src/cli/filter.ts';
import { mergeLines } from '../../src/cli/merge-lines.ts';
import { extractor } from '../extraction/reader.ts';

const article = (id: string, day = 'on 3 May 2021') =>
  JSON.stringify({ id, text: `Iran closed the Taftan crossing ${day}.` });

async function filter(input: string, referenceDate?: string) {
  const warnings: string[] = [];
  const output = new PassThrough();
  const options = {
    ...(referenceDate ? { referenceDate } : {}),
    warn: (message: string) => warnings.push(message),
  };
  const bad = await filterArticles(Readable.from([input]), output, lineReader(extractor), options);
  const lines = (await text(output.end())).split('\n').filter(Boolean);
  return {
    bad,
    warnings,
    mentions: lines.map((line) => JSON.parse(line) as { article: string; date: unknown }),
  };
}

test('a bad line is told by its number and the others are read', async () => {
  const { bad, warnings, mentions } = await filter(
    `${article('a')}\n{"id": 1}\n\nnonsense\r\n${article('b')}`,
  );
  expect(mentions.map((mention) => mention.article)).toEqual(['a', 'b']);
  expect(warnings).toHaveLength(2);
  expect(warnings[0]).toMatch(/^standard input, line 2: id: /);
  expect(warnings[1]).toBe('standard input, line 4: is not JSON');
  expect(bad).toBe(2);
});

test('articles without a day take the given one', async () => {
  const { mentions } = await filter(article('a', 'on Monday'), '2021-05-05');
  expect(mentions[0]!.date).toMatchObject({ edtf: '2021-05-03', basis: 'relative' });
});

test('no input gives no output', async () => {
  expect(await filter('')).toEqual({ bad: 0, warnings: [], mentions: [] });
});

test('the merge names the first line that is no mention', async () => {
  await expect(mergeLines(Readable.from(['\n{"type": \n']), extractor)).rejects.toThrow(
    'standard input, line 2: is not JSON',
  );
});
