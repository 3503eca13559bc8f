import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleId, listArticleFiles } from '../../src/cli/article-files.ts';
import { readFolder } from '../../src/cli/read-folder.ts';
import { folderWith } from './folder.ts';

const CLOSED = 'Iran closed the Taftan crossing on 3 May 2021.';

test('a folder is its .txt files by name, a file is itself', async () => {
  const folder = await folderWith({ 'b.txt': 'b', 'a.txt': 'a', 'notes.md': 'c' });
  const found = await listArticleFiles([folder, join(folder, 'notes.md')]);
  expect(found.map((file) => basename(file))).toEqual(['a.txt', 'b.txt', 'notes.md']);
  await expect(listArticleFiles([join(folder, 'none')])).rejects.toThrow(
    'none: there is no such file or folder',
  );
});

test('an article’s id is its file’s name', () => {
  expect(articleId('/some/where/000_be.fad.txt')).toBe('000_be.fad');
});

describe('what cannot be read', () => {
  test('is told, and hinders no other', async () => {
    const folder = await folderWith({ 'a.txt': CLOSED, 'b.txt': '', 'c.txt': Buffer.from([0xff, 0x00]) });
    const { articles, collection, problems } = await readFolder([folder]);
    expect(articles.map(({ id }) => id)).toEqual(['a']);
    expect(collection.features).toHaveLength(1);
    expect(problems.map(({ file, message }) => `${basename(file)} ${message}`)).toEqual([
      'b.txt is empty',
      'c.txt is not valid UTF-8 text; save it as UTF-8',
    ]);
  });

  test('may be a second article of one name', async () => {
    const [one, two] = [await folderWith({ 'a.txt': CLOSED }), await folderWith({ 'a.txt': CLOSED })];
    const { articles, problems } = await readFolder([one, two]);
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([{ file: join(two, 'a.txt'), message: 'another article has the id "a"' }]);
  });
});

test('the given day dates articles that have none, and the places are those that are named', async () => {
  const folder = await folderWith({
    'a.txt': 'Iran closed the Taftan crossing on Monday.',
    'b.txt': 'date: 2020-01-08\n\nGeneral Ali Rezaei visited Muscat on Monday.',
  });
  const { collection, places } = await readFolder([folder], { referenceDate: '2021-05-05' });
  expect(collection.features.map(({ properties }) => properties.date)).toEqual(['2020-01-06', '2021-05-03']);
  const ids = places.map(({ id }) => id);
  for (const { properties } of collection.features) expect(ids).toContain(properties.place);
  expect(ids).not.toContain('city:pak-quetta');
});
