import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FileProblem } from './text-file.ts';

/** The article files that paths name: files as they are, folders by their `.txt` files, sorted by name. */
export async function listArticleFiles(paths: string[]): Promise<string[]> {
  const lists = await Promise.all(paths.map(listOne));
  return lists.flat();
}

async function listOne(path: string): Promise<string[]> {
  const info = await stat(path).catch(() => {
    throw new FileProblem(path, 'there is no such file or folder');
  });
  if (!info.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => join(path, name));
}

/** An article's id: the file's name without its ending. */
export function articleId(file: string): string {
  return basename(file).replace(/\.txt$/, '');
}
