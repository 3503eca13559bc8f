import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeOutput } from '../../src/cli/write-output.ts';
import { folderWith } from './folder.ts';

test('a file is replaced, and nothing else is left', async () => {
  const folder = await folderWith({ 'events.geojson': 'old and longer' });
  await writeOutput(join(folder, 'events.geojson'), 'new');
  expect(await readFile(join(folder, 'events.geojson'), 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['events.geojson']);
});

test('a folder that is not there is told by name', async () => {
  const folder = await folderWith({});
  const file = join(folder, 'none', 'events.geojson');
  await expect(writeOutput(file, 'new')).rejects.toThrow(`${file}: cannot be written (ENOENT)`);
});

test('what cannot be replaced stays as it was, and no draft is left', async () => {
  const folder = await folderWith({});
  await mkdir(join(folder, 'events.geojson', 'inside'), { recursive: true });
  await expect(writeOutput(join(folder, 'events.geojson'), 'new')).rejects.toThrow('cannot be written');
  expect(await readdir(folder)).toEqual(['events.geojson']);
  expect(await readdir(join(folder, 'events.geojson'))).toEqual(['inside']);
});
